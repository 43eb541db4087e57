package huizong.form;

import java.util.Optional;

/**
 * What one cell said: something understood, nothing, or something that could not be read. The raw text stays beside the
 * typed value to the end, so that every message can quote it.
 *
 * @param <T> the typed value
 */
public sealed interface Field<T> {

    /** The cell's text as it stood, see {@code Cell.text()}. */
    String raw();

    record Present<T>(String raw, T value) implements Field<T> {}

    /** Empty, or only a sign of absence; the raw text tells 无 from nothing at all. */
    record Blank<T>(String raw) implements Field<T> {}

    record Unreadable<T>(String raw) implements Field<T> {}

    /** The typed value, when there is one. */
    default Optional<T> held() {
        return this instanceof Present<T> present ? Optional.of(present.value()) : Optional.empty();
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    default boolean isUnreadable() {
        return this instanceof Unreadable;
    }
}
