package huizong.corpus;

import huizong.corpus.People.Person;
import huizong.form.Column;
import huizong.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The shapes that most faults have. */
final class Shapes {

    private Shapes() {}

    /** A cell of somebody who gained, but did not sell, says something else. */
    static Fault gained(Rule rule, Column column, @Nullable Object value) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            int row = own.sharingRow();
            own.set(own.roster(), row, column, value);
            return own.cell(own.roster(), row, column);
        });
    }

    /** The ID number of somebody becomes another. */
    static Fault number(Rule rule, Change change) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            int row = own.sharingRow();
            Person person = own.sharingAt(row);
            String text = change.of(person.id());
            own.set(own.roster(), row, Column.ID, text);
            // the rule is asked about the number alone: whoever bears it is registered
            if (text.length() == 18) {
                own.register(new Person(person.name(), text, person.phone(), ""));
            }
            return own.cell(own.roster(), row, Column.ID);
        });
    }

    /** A number that no register knows takes somebody's place. */
    static Fault.Plant spoilt(Change change) {
        return planted -> {
            Submission own = planted.own();
            int row = own.sharingRow();
            own.set(own.roster(), row, Column.ID, change.of(own.sharingAt(row).id()));
            return own.cell(own.roster(), row, Column.ID);
        };
    }

    /** One digit of the area becomes another. */
    static String slip(String id) {
        char other = id.charAt(3) == '9' ? '8' : (char) (id.charAt(3) + 1);
        return id.substring(0, 3) + other + id.substring(4);
    }

    /** The check digit becomes another. */
    static String otherCheck(String id) {
        return id.substring(0, 17) + (id.endsWith("1") ? "2" : "1");
    }

    /** Two neighbours of the area or the year change places; where they are equal, a digit is wrong. */
    static String swapped(String id) {
        for (int i = 0; i < 5; i++) {
            if (id.charAt(i) != id.charAt(i + 1)) {
                return id.substring(0, i) + id.charAt(i + 1) + id.charAt(i) + id.substring(i + 2);
            }
        }
        return slip(id);
    }

    /** A cell of somebody's sale says something else. */
    static Fault sale(Rule rule, Column column, @Nullable Object value) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            int row = own.saleRow();
            own.set(own.purchases(), row, column, value);
            return own.cell(own.purchases(), row, column);
        });
    }

    /** A cell is blank below the heading, where it cannot be as above. */
    static Fault firstBlank(Rule rule, Column column) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            own.set(own.purchases(), own.headRow() + 1, column, null);
            return own.cell(own.purchases(), own.headRow() + 1, column);
        });
    }

    /** An amount says something else, and the submission states no totals. */
    static Fault amount(Rule rule, boolean ofSale, Object value) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            own.withoutTotals();
            Page page = ofSale ? own.purchases() : own.roster();
            int row = ofSale ? own.saleRow() : own.sharingRow();
            own.set(page, row, Column.AMOUNT, value);
            return own.cell(page, row, Column.AMOUNT);
        });
    }

    static Fault file(Rule rule, String name, FileBytes bytes) {
        return Fault.of(rule, planted -> {
            planted.own().addFile(name, bytes.of(planted.own()));
            return planted.own().folder() + "/" + name;
        });
    }

    static Page rosterOf(String name, Submission own, Person... people) {
        Page page = new Page(name);
        page.add("姓名", "身份证", "联系方式", "受益金额");
        for (Person person : people) {
            page.add(person.name(), person.id(), person.phone(), own.yuan(3_000));
        }
        return page;
    }

    @FunctionalInterface
    interface Change {
        String of(String text);
    }

    @FunctionalInterface
    interface FileBytes {
        byte[] of(Submission own) throws Exception;
    }
}
