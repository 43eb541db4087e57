package huizong.rule;

import huizong.form.Attachment;
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

    /** Rows of heads of households may be counted with all their members. */
    private static final Pattern HOUSEHOLDS = Pattern.compile("户");

    private static final int LONGEST_NAME = 4;
    private static final char DOT = '·';

    private static final String AND = "、，,；;/／\n等及";
    private static final String NAMES = AND + "户0123456789";
    private static final String GOODS = AND + "和";
    private static final String DEALERS = AND + "各多众民户职散若";
    private static final String NUMERALS = "0123456789一二三四五六七八九十两几多";
    private static final String COUNTED = "人口户名笔次条项单批";

    private SeveralInOne() {}

    /** Whether a heading says so of all rows. */
    static boolean announcedBy(TableHead head) {
        String name = head.headings().getOrDefault(Column.NAME, "");
        return head.attachment() == Attachment.ROSTER
                        && HOUSEHOLDS.matcher(name).find()
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
        return isLong || key.endsWith("家") || hasAny(name.raw(), NAMES);
    }

    private static boolean isOfSeveral(EntryText texts, PurchaseEntry entry) {
        boolean isOfDays = entry.date() instanceof Field.Present<DealDate> date
                && date.value().precision() != DealDate.Precision.DAY;
        return isOfDays
                || hasAny(entry.product().raw(), GOODS)
                || hasAny(entry.seller().raw(), DEALERS)
                || hasAny(entry.buyer().raw(), DEALERS)
                || counts(texts.get(Column.QUANTITY));
    }

    private static boolean hasAny(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
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
