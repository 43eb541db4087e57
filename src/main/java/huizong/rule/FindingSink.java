package huizong.rule;

/** Where findings go as they are made; they are never gathered in one list. */
@FunctionalInterface
public interface FindingSink {
    void add(Finding finding);
}
