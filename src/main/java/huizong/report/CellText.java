package huizong.report;

/** Texts as cells can hold them. */
final class CellText {

    /** The most characters that a cell holds. */
    private static final int MOST = 32_767;

    private CellText() {}

    /** Cut where a cell ends. */
    static String fitting(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(MOST - 2));
        return text.substring(0, splits ? MOST - 2 : MOST - 1) + "…";
    }
}
