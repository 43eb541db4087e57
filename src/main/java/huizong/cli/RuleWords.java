package huizong.cli;

/** How the rule book writes messages, which have no arguments there. */
final class RuleWords {

    private RuleWords() {}

    /** The places of arguments as dots. */
    static String readable(String words) {
        return words.replaceAll("%\\d\\$s", "…").replace("%%", "%");
    }
}
