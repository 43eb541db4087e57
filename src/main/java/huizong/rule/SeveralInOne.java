package huizong.rule;

import huizong.form.Column;
import huizong.form.DealDate;
import huizong.form.Entry;
import huizong.form.EntryText;
import huizong.form.Field;
import huizong.form.PersonName;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import huizong.intake.TableHead;
import java.util.regex.Pattern;

/** Tells rows that may stand for more than one person or deal: 李四等3户, 干部职工, 大米、鸡蛋. In doubt they may. */
final class SeveralInOne {

    /** Columns that say how many people or deals a row stands for. */
    private static final Pattern NUMBERS = Pattern.compile("人口|人数|户数|口数|笔数|次数");

    private static final int LONGEST_NAME = 4;
    private static final char DOT = '·';

    private static final String NUMERALS = "0123456789一二三四五六七八九十两几多";
    private static final String COUNTED = "人口户名笔次条项单批";

    private SeveralInOne() {}

    /** Whether a heading says so of all rows; those of heads of households may be counted with all their members. */
    static boolean announcedBy(TableHead head) {
        boolean ofHouseholds = head.headings().getOrDefault(Column.NAME, "").indexOf('户') >= 0;
        return ofHouseholds
                || head.unread().stream()
                        .anyMatch(column -> NUMBERS.matcher(column.heading()).find());
    }

    static boolean in(EntryText texts, Entry entry) {
        if (counts(entry.remark())) {
            return true;
        }
        if (entry instanceof RosterEntry roster) {
            return roster.name() instanceof Field.Present<PersonName> name && isOfSeveral(name);
        }
        return entry instanceof PurchaseEntry purchase && isOfSeveral(texts, purchase);
    }

    private static boolean isOfSeveral(Field.Present<PersonName> name) {
        String key = name.value().key();
        boolean isLong = key.length() > LONGEST_NAME && key.indexOf(DOT) < 0;
        return isLong || key.endsWith("家") || joinsSeveral(name.raw());
    }

    private static boolean isOfSeveral(EntryText texts, PurchaseEntry entry) {
        boolean isOfDays = entry.date() instanceof Field.Present<DealDate> date
                && date.value().precision() != DealDate.Precision.DAY;
        return isOfDays
                || joinsSeveral(entry.product().raw())
                || entry.product().raw().indexOf('和') >= 0
                || isOfGroup(entry.seller().raw())
                || isOfGroup(entry.buyer().raw())
                || counts(texts.get(Column.QUANTITY));
    }

    /** 大米、鸡蛋, 李四等3户. */
    private static boolean joinsSeveral(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (joins(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(char c) {
        return switch (c) {
            case '、', '，', ',', '；', ';', '/', '／', '\n', '等', '及', '户' -> true;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> true;
            default -> false;
        };
    }

    /** 干部职工, 各单位, 群众, or several by name. */
    private static boolean isOfGroup(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (namesGroup(text.charAt(i))) {
                return true;
            }
        }
        return joinsSeveral(text);
    }

    private static boolean namesGroup(char c) {
        return switch (c) {
            case '各', '多', '众', '民', '职', '散', '若' -> true;
            default -> false;
        };
    }

    /** 4口人, 共3笔, 一批. */
    private static boolean counts(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (COUNTED.indexOf(text.charAt(i)) >= 0 && NUMERALS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
