package huizong.consolidate;

/** 64-bit hashes that spread well; they find candidates, values confirm. */
final class Hash {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final long PROOF_PRIME = 0xd6e8feb86659fd93L;

    private Hash() {}

    static long of(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** Another hash of a text, made with another multiplier and from the other end: where both agree, the texts do. */
    static long proof(String text) {
        long hash = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            hash = (hash + text.charAt(i) + 1) * PROOF_PRIME;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    static long of(long first, long second) {
        return mix(first * 31 + mix(second));
    }

    /** The finalizer of SplitMix64: every bit of the input reaches every bit of the result. */
    static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
