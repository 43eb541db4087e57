package huizong.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.EntryText;
import huizong.form.MoneyUnit;
import huizong.form.Reading;
import huizong.intake.EditionWords;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.rule.SupersededFile.Order;
import huizong.rule.SupersededPart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final Reading READING = new Reading(MoneyUnit.YUAN, YearMonth.of(2020, 4), "0737");
    private static final Submitter TOWN = new Submitter("河坝镇", Submitter.Kind.TOWN, List.of(), null);
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 25);

    private final List<Edition> files = new ArrayList<>();
    private final List<List<Entry>> rows = new ArrayList<>();

    private EditionsTest file(String name, LocalDate received) {
        return file(name, received, null, null);
    }

    private EditionsTest file(String name, LocalDate received, @Nullable LocalDate filled, @Nullable String original) {
        int number = files.size();
        files.add(new Edition(number, "sha" + number, received, filled, EditionWords.of(name, ""), original));
        rows.add(new ArrayList<>());
        return this;
    }

    /** Rows of attachment 1 in the last file: people of these numbers with an amount each. */
    private EditionsTest people(long fen, int... people) {
        for (int person : people) {
            roster("村民" + (char) ('一' + person), Persons.id(person), fen);
        }
        return this;
    }

    private EditionsTest roster(String name, String id, long fen) {
        EntryText texts = EntryText.builder()
                .put(Column.NAME, name)
                .put(Column.ID, id)
                .put(Column.AMOUNT, String.valueOf(fen / 100))
                .build();
        rows.get(rows.size() - 1).add(Entry.read(Attachment.ROSTER, texts, READING, false));
        return this;
    }

    /** A row of attachment 2 in the last file: 产品|卖方|买方|数量|金额|交易时间. */
    private EditionsTest sale(String row) {
        String[] cells = row.split("\\|", -1);
        EntryText texts = EntryText.builder()
                .put(Column.PRODUCT, cells[0])
                .put(Column.SELLER, cells[1])
                .put(Column.BUYER, cells[2])
                .put(Column.QUANTITY, cells[3])
                .put(Column.AMOUNT, cells[4])
                .put(Column.DATE, cells[5])
                .build();
        rows.get(rows.size() - 1).add(Entry.read(Attachment.PURCHASES, texts, READING, false));
        return this;
    }

    private Superseded resolve() {
        Superseded superseded = new Superseded();
        Editions editions = new Editions(Office.withoutWorkspace(), TOWN);
        for (int file = 0; file < files.size(); file++) {
            editions.file(files.get(file));
            for (int row = 0; row < rows.get(file).size(); row++) {
                editions.row(row, rows.get(file).get(row));
            }
            superseded.total(file, rows.get(file).size());
        }
        editions.resolve(superseded);
        return superseded;
    }

    @Test
    void aLaterFileWithHalfOfTheRowsSupersedesTheEarlierWhole() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2, 3)
                .file("附件1", FIRST.plusDays(1))
                .people(20_000, 0, 1, 8)
                .resolve();
        assertThat(month.isWhole(0)).isTrue();
        assertThat(month.has(0, 3)).isTrue();
        assertThat(month.concerns(1)).isFalse();
        Supersession one = month.of(0).get(0);
        assertThat(one.later()).isOne();
        assertThat(one.whole()).isTrue();
        assertThat(one.order()).isEqualTo(Order.KNOWN);
        assertThat(one.before()).isEqualTo(new SupersededPart(4, 4, 40_000));
        assertThat(one.after()).isEqualTo(new SupersededPart(3, 3, 60_000));
    }

    @Test
    void withLessOfItButHalfOfItsOwnItSupersedesTheSharedRows() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2, 3, 4)
                .file("附件1更正", FIRST.plusDays(1))
                .people(20_000, 8, 4, 1, 9)
                .resolve();
        assertThat(month.isWhole(0)).isFalse();
        assertThat(List.of(month.has(0, 0), month.has(0, 1), month.has(0, 2), month.has(0, 3), month.has(0, 4)))
                .containsExactly(false, true, false, false, true);
        assertThat(month.of(0))
                .extracting(Supersession::whole, Supersession::before, Supersession::after)
                .containsExactly(tuple(false, new SupersededPart(2, 2, 20_000), new SupersededPart(2, 2, 40_000)));
    }

    @Test
    void withLessOfBothBothCount() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2, 3, 4)
                .file("附件1", FIRST.plusDays(1))
                .people(20_000, 4, 5, 6)
                .resolve();
        assertThat(month.concerns(0)).isFalse();
        assertThat(month.of(0)).isEmpty();
    }

    @Test
    void twoPartialCorrectionsOfOneRowTellItOnce() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2, 3, 4, 5)
                .file("附件1", FIRST.plusDays(1))
                .people(20_000, 1, 2)
                .file("附件1", FIRST.plusDays(2))
                .people(30_000, 2)
                .resolve();
        assertThat(month.of(0))
                .extracting(Supersession::later, one -> one.before().rows())
                .containsExactly(tuple(1, 2));
        assertThat(month.of(1))
                .extracting(Supersession::later, Supersession::whole)
                .containsExactly(tuple(2, true));
    }

    @Test
    void ofSeveralLaterFilesTheNextOneIsToldToStandInItsPlace() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2, 3, 4)
                .file("附件1(1)", FIRST)
                .people(20_000, 0, 1, 2, 3, 4)
                .file("附件1(2)", FIRST)
                .people(30_000, 0, 1, 2, 3, 4)
                .resolve();
        assertThat(month.of(0)).extracting(Supersession::later).containsExactly(1);
        assertThat(month.of(1)).extracting(Supersession::later).containsExactly(2);
        assertThat(month.concerns(2)).isFalse();
    }

    @Test
    void anotherBatchSupersedesNothing() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1)
                .file("附件1补报", FIRST.plusDays(1))
                .people(20_000, 0, 1)
                .file("附件1第2批", FIRST.plusDays(2))
                .people(20_000, 0, 1)
                .resolve();
        assertThat(month.concerns(0) || month.concerns(1) || month.concerns(2)).isFalse();
    }

    @Test
    void anotherBatchOfTheSameDayIsNotTakenForAnEarlierEditionOfTheRest() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2, 3)
                .file("附件1补报", FIRST)
                .people(20_000, 0, 1)
                .file("附件1更正", FIRST)
                .people(30_000, 0, 1, 2, 3)
                .resolve();
        assertThat(month.isWhole(0)).isTrue();
        assertThat(month.concerns(1) || month.concerns(2)).isFalse();
    }

    @Test
    void withAnUnreadableNumberTheNameIsEnough() {
        Superseded month = file("附件1", FIRST)
                .roster("李四", "4309211952", 10_000)
                .roster("王五", "", 10_000)
                .file("附件1更正", FIRST.plusDays(1))
                .roster("李四", Persons.id(3), 10_000)
                .resolve();
        assertThat(month.isWhole(0)).isTrue();
        assertThat(month.of(0).get(0).before()).isEqualTo(new SupersededPart(2, 2, 20_000));
    }

    @Test
    void twoValidNumbersUnderOneNameAreTwoPeople() {
        Superseded month = file("附件1", FIRST)
                .roster("李四", Persons.id(2), 10_000)
                .file("附件1更正", FIRST.plusDays(1))
                .roster("李四", Persons.id(3), 10_000)
                .resolve();
        assertThat(month.concerns(0)).isFalse();
    }

    @Test
    void salesAreSharedBySellerProductAndDayWhateverElse() {
        Superseded month = file("附件2", FIRST)
                .sale("大米|张三|总工会|50斤|150|2020-04-20")
                .sale("大米|张三|总工会|50斤|150|2020-04-21")
                .sale("鸡蛋|张三|总工会|50斤|150|2020-04-20")
                .file("附件2更正", FIRST)
                .sale("大米|张三|教育局|20斤|60|2020-04-20")
                .resolve();
        assertThat(List.of(month.has(0, 0), month.has(0, 1), month.has(0, 2))).containsExactly(true, false, false);
        assertThat(month.of(0).get(0).before()).isEqualTo(new SupersededPart(1, 0, 15_000));
    }

    @Test
    void withoutADayBuyerAndQuantityMustAgreeToo() {
        Superseded month = file("附件2", FIRST)
                .sale("大米|张三|总工会|50斤|150|2020年4月")
                .sale("大米|张三|总工会|40斤|150|")
                .sale("大米|张三|财政局|50斤|150|")
                .file("附件2更正", FIRST)
                .sale("大米|张三|总工会|50斤|160|2020年4月")
                .sale("大米|张三|教育局|50斤|150|")
                .resolve();
        assertThat(List.of(month.has(0, 0), month.has(0, 1), month.has(0, 2))).containsExactly(true, false, false);
    }

    @Test
    void aDayThatOnlyTheCorrectionTellsMakesNoOtherSale() {
        Superseded month = file("附件2", FIRST)
                .sale("大米|张三|总工会|50斤|150|")
                .sale("大米|张三|教育局|20斤|60|")
                .file("附件2更正", FIRST)
                .sale("大米|张三|总工会|50斤|150|2020-04-20")
                .sale("大米|张三|教育局|20斤|60|2020-04-21")
                .resolve();
        assertThat(month.isWhole(0)).isTrue();
    }

    @Test
    void salesOfOneDayToSeveralBuyersAreToldApartByTheBuyer() {
        Superseded month = file("附件2财政局等", FIRST)
                .sale("鸡蛋|合作社|财政局|50个|50|2020-04-20")
                .sale("鸡蛋|合作社|民政局|20个|20|2020-04-20")
                .file("附件2学校", FIRST.plusDays(1))
                .sale("鸡蛋|合作社|一中|50个|50|2020-04-20")
                .sale("鸡蛋|合作社|二中|20个|20|2020-04-20")
                .resolve();
        assertThat(month.concerns(0) || month.concerns(1)).isFalse();
    }

    @Test
    void amongSeveralBuyersAMissingOneMayBeAnyOfThem() {
        Superseded month = file("附件2", FIRST)
                .sale("鸡蛋|合作社||50个|50|2020-04-20")
                .sale("鸡蛋|合作社||20个|20|2020-04-20")
                .file("附件2更正", FIRST)
                .sale("鸡蛋|合作社|一中|50个|50|2020-04-20")
                .sale("鸡蛋|合作社|二中|20个|20|2020-04-20")
                .resolve();
        assertThat(month.isWhole(0)).isTrue();
    }

    @Test
    void attachmentsAreComparedApart() {
        Superseded month = file("附件1和附件2", FIRST)
                .people(10_000, 0, 1)
                .sale("大米|张三|总工会|50斤|150|2020-04-20")
                .file("附件1更正", FIRST)
                .people(20_000, 0, 1)
                .resolve();
        assertThat(month.isWhole(0)).isFalse();
        assertThat(month.isWhole(0, Attachment.ROSTER)).isTrue();
        assertThat(month.isWhole(0, Attachment.PURCHASES)).isFalse();
        assertThat(month.has(0, 2)).isFalse();
    }

    @Test
    void theDayGoesBeforeTheNameAndAContradictionIsAsked() {
        Superseded month = file("附件1更正", FIRST)
                .people(10_000, 0, 1)
                .file("附件1", FIRST.plusDays(1))
                .people(20_000, 0, 1)
                .resolve();
        assertThat(month.of(0)).extracting(Supersession::order).containsExactly(Order.CONTRADICTED);
        assertThat(month.of(1)).isEmpty();
    }

    @Test
    void onOneDayTheDayOnTheFormTellsWhereEveryFileHasOne() {
        Superseded month = file("附件1a", FIRST, FIRST.minusDays(1), null)
                .people(10_000, 0, 1, 2)
                .file("附件1b", FIRST, FIRST.minusDays(3), null)
                .people(20_000, 0, 1)
                .resolve();
        assertThat(month.isWhole(1)).isTrue();
        assertThat(month.of(1)).extracting(Supersession::order).containsExactly(Order.KNOWN);
    }

    @Test
    void whereOneOfThemHasNoneTheNameTells() {
        Superseded month = file("附件1更正", FIRST, null, null)
                .people(10_000, 0, 1)
                .file("附件1b", FIRST, FIRST.minusDays(3), null)
                .people(20_000, 0, 1)
                .resolve();
        assertThat(month.of(1))
                .extracting(Supersession::later, Supersession::order)
                .containsExactly(tuple(0, Order.KNOWN));
    }

    @Test
    void whileNothingTellsTheOneWithMoreRowsCountsAndItIsAsked() {
        Superseded month = file("附件1甲", FIRST)
                .people(10_000, 0, 1, 2)
                .file("附件1乙", FIRST)
                .people(20_000, 0, 1)
                .resolve();
        assertThat(month.of(1))
                .extracting(Supersession::later, Supersession::order)
                .containsExactly(tuple(0, Order.UNKNOWN));
    }

    @Test
    void aMendedCopySupersedesWhatItWasMadeOfWhateverItSharesAndWheneverItCame() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2, 3, 4, 5)
                .file("附件1退回标注", FIRST.minusDays(3), null, "sha0")
                .people(20_000, 9)
                .resolve();
        assertThat(month.isWhole(0)).isTrue();
        assertThat(month.concerns(1)).isFalse();
    }

    @Test
    void whatAMendedCopyLeavesAsItWasDoesNotUndoACorrectionThatCameBetween() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2, 3, 4)
                .file("附件1更正", FIRST.plusDays(1))
                .people(90_000, 0)
                .file("附件1退回", FIRST.plusDays(2), null, "sha0")
                .people(10_000, 0, 1, 2, 3)
                .people(20_000, 4)
                .resolve();
        assertThat(month.isWhole(0)).isTrue();
        assertThat(month.of(0)).extracting(one -> one.after().rows()).containsExactly(5);
        assertThat(month.concerns(1)).isFalse();
        assertThat(month.of(2))
                .extracting(
                        Supersession::later,
                        Supersession::whole,
                        one -> one.before().rows())
                .containsExactly(tuple(1, false, 1));
        assertThat(month.has(2, 0)).isTrue();
        assertThat(month.has(2, 1) || month.has(2, 4)).isFalse();
    }

    @Test
    void whatAMendedCopyChangesGoesBeforeACorrectionThatCameBetween() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2)
                .file("附件1更正", FIRST.plusDays(1))
                .people(90_000, 0, 1, 2)
                .file("附件1退回", FIRST.plusDays(2), null, "sha0")
                .people(10_000, 0)
                .people(20_000, 1, 2)
                .resolve();
        assertThat(List.of(month.has(1, 0), month.has(1, 1), month.has(1, 2))).containsExactly(false, true, true);
        assertThat(List.of(month.has(2, 0), month.has(2, 1), month.has(2, 2))).containsExactly(true, false, false);
        assertThat(month.isWhole(2, Attachment.ROSTER)).isFalse();
    }

    @Test
    void anAdditionThatCameBeforeTheMendedCopyStillCounts() {
        Superseded month = file("附件1", FIRST)
                .people(10_000, 0, 1, 2)
                .file("附件1补报", FIRST.plusDays(1))
                .people(90_000, 0, 1)
                .file("附件1退回", FIRST.plusDays(2), null, "sha0")
                .people(20_000, 0, 1, 2)
                .resolve();
        assertThat(month.isWhole(0)).isTrue();
        assertThat(month.concerns(1) || month.concerns(2)).isFalse();
    }

    /** Whatever days, names and marks say, a row's person still counts somewhere: no ring of files supersedes itself away. */
    @Test
    void somebodyWhoWasSentStaysInOneFileAtLeast() {
        Random random = new Random(7);
        String[] names = {"附件1", "附件1更正", "附件1(1)", "附件1最终版"};
        for (int round = 0; round < 300; round++) {
            EditionsTest month = new EditionsTest();
            int count = 2 + random.nextInt(4);
            for (int file = 0; file < count; file++) {
                LocalDate filled = random.nextBoolean() ? FIRST.minusDays(random.nextInt(3)) : null;
                String original = random.nextInt(3) == 0 ? "sha" + random.nextInt(count) : null;
                month.file(names[random.nextInt(4)], FIRST.plusDays(random.nextInt(2)), filled, original);
                List<Integer> people = new ArrayList<>(List.of(0, 1, 2, 3));
                Collections.shuffle(people, random);
                month.people(10_000L * (1 + random.nextInt(2)), people.get(0), people.get(1));
                month.people(10_000, people.get(2)).people(10_000L * (1 + random.nextInt(2)), 4);
            }
            Superseded superseded = month.resolve();
            assertThat(month.files)
                    .as("the last row of each file is of one person")
                    .anySatisfy(
                            file -> assertThat(superseded.has(file.file(), 3)).isFalse());
        }
    }
}
