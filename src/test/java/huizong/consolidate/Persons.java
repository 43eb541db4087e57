package huizong.consolidate;

/** People of nobody: order code 000 is never issued. */
final class Persons {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Persons() {}

    /** 姓名|身份证|受益金额 of the person with this number, the same each time. */
    static String person(int number) {
        return "人" + (char) ('一' + number) + "|" + id(number) + "|" + (100 + number);
    }

    /** The ID number of the person with this number. */
    static String id(int number) {
        String body = String.format(
                java.util.Locale.ROOT, "430921%04d%02d%02d000", 1940 + number % 60, 1 + number % 12, 1 + number % 28);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
