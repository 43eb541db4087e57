package huizong.rule;

/** Findings to be gone through as often as needed, in order, wherever they are kept. */
public interface FindingSource {

    FindingSource NONE = sink -> {};

    void each(FindingSink sink);
}
