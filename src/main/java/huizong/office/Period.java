package huizong.office;

import java.time.LocalDate;

/** The days whose sales belong to a month's report, bounds included. */
public record Period(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether any day from {@code first} to {@code last} lies inside. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    @Override
    public String toString() {
        return from + "…" + to;
    }
}
