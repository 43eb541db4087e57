package huizong.rule;

import huizong.lang.Text;
import huizong.origin.Place;

/**
 * A file that names two submitters of the list: its folder, its titles and its own name do not agree.
 *
 * @param taken for whom it counts, by the first of the three that names one
 * @param said whom a later one names
 * @param where that stands
 */
public record OtherSender(Place place, String taken, String said, Text where) {}
