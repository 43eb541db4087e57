package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Contact;
import huizong.form.Field;
import huizong.form.MoneyUnit;
import huizong.intake.TableHead;
import huizong.intake.Title;
import huizong.lang.Language;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedContactsTest {

    private static String row(String name, long telephone) {
        return name + "||" + telephone + "|100";
    }

    private static List<String> crowd(int people) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            rows.add(row("甲" + i, 13_900_000_000L + i));
        }
        return rows;
    }

    private static List<Finding> shared(List<String> rows) {
        return Checked.file(Checked.roster(rows.toArray(String[]::new))).findings().stream()
                .filter(finding -> finding.rule() == RosterColumnRule.CONTACT_SHARED)
                .toList();
    }

    @Test
    void telephonesAreCountedInACrowdOfOthers() {
        List<String> rows = crowd(1_000);
        // 5 people at one telephone and 4 at another, all of them known from before
        for (int i = 0; i < 4; i++) {
            rows.add(row("乙" + i, 13_900_000_007L));
        }
        for (int i = 0; i < 3; i++) {
            rows.add(row("丙" + i, 13_900_000_900L));
        }
        List<Finding> found = shared(rows);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().row()).as("the fourth person's row").isEqualTo(1_004);
        assertThat(found.get(0).value()).isEqualTo("13900000007");
        List<String> words = found.get(0).arguments().stream()
                .map(text -> text.in(Language.EN))
                .toList();
        assertThat(words).contains("2", "9");
    }

    @Test
    void threePeopleAreNotMany() {
        List<String> rows = crowd(400);
        rows.add(row("乙", 13_900_000_007L));
        rows.add(row("丙", 13_900_000_007L));
        assertThat(shared(rows)).isEmpty();
    }

    @Test
    void onePersonOnManyRowsIsOne() {
        List<String> rows = crowd(2);
        for (int i = 0; i < 5; i++) {
            rows.add(row("甲0", 13_900_000_000L));
            rows.add(row("乙", 13_900_000_000L));
        }
        assertThat(shared(rows)).isEmpty();
    }

    @Test
    void peopleWhoAllGiveTheSameTwoTelephonesAreCountedAtEach() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rows.add(row("乙" + i, 13_900_000_000L));
            rows.add(row("乙" + i, 13_900_000_001L));
        }
        assertThat(shared(rows))
                .singleElement()
                .extracting(finding -> finding.message(Language.ZH))
                .isEqualTo("2个电话各由4人以上共用，共涉及8人");
    }

    @Test
    void aHundredThousandBesideTheFirstAreCountedAndBeyondThatNothingIsSaid() {
        SharedContacts contacts = new SharedContacts();
        people(contacts, 0, 100_001);
        assertThat(told(contacts)).containsExactly("1个电话各由4人以上共用，共涉及100001人");
        people(contacts, 100_001, 100_002);
        assertThat(told(contacts)).isEmpty();
    }

    @Test
    void ofMoreThanTwoHundredThousandTelephonesNothingIsSaid() {
        SharedContacts contacts = new SharedContacts();
        people(contacts, 0, 4);
        for (int i = 1; i < 200_000; i++) {
            contacts.row(i, contact(13_900_000_000L + i), "甲");
        }
        assertThat(told(contacts)).containsExactly("1个电话各由4人以上共用，共涉及4人");
        contacts.row(200_000, contact(13_900_200_000L), "甲");
        people(contacts, 4, 5);
        assertThat(told(contacts)).isEmpty();
    }

    /** People who all give the first telephone. */
    private static void people(SharedContacts contacts, int from, int to) {
        Field.Present<Contact> first = contact(13_900_000_000L);
        for (int i = from; i < to; i++) {
            contacts.row(i, first, Integer.toString(i));
        }
    }

    private static Field.Present<Contact> contact(long number) {
        String digits = Long.toString(number);
        return new Field.Present<>(digits, new Contact(digits, List.of()));
    }

    private static List<String> told(SharedContacts contacts) {
        Map<Column, Integer> columns = Map.of(Column.CONTACT, 2);
        TableHead head = new TableHead(
                0, "Sheet1", 0, 1, Attachment.ROSTER, columns, Map.of(), MoneyUnit.YUAN, Title.NONE, List.of());
        List<String> told = new ArrayList<>();
        Findings findings = new Findings(Checked.BOOK, finding -> told.add(finding.message(Language.ZH)));
        contacts.close(new RosterColumns.Report(head, Place.ofSheet(Checked.FILE, "Sheet1"), findings));
        return told;
    }
}
