package huizong.corpus;

import huizong.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A fault that a rule must find.
 *
 * @param carriers the formats that can hold it
 * @param plant makes the fault
 * @param following what else is found of necessity: by rule code, with the reason
 */
record Fault(Rule rule, Predicate<Format> carriers, Plant plant, Map<String, String> following) {

    /** Makes a fault in a submission. */
    @FunctionalInterface
    interface Plant {
        /**
         * Makes it.
         *
         * @return where it must be found, as places are printed
         */
        String in(Planted planted) throws Exception;
    }

    static Fault of(Rule rule, Plant plant) {
        return new Fault(rule, format -> true, plant, Map.of());
    }

    /** Held only by formats that can do something. */
    Fault where(Format.Can ability) {
        return new Fault(rule, carriers.and(format -> format.can(ability)), plant, following);
    }

    Fault in(Format... formats) {
        return new Fault(rule, Arrays.asList(formats)::contains, plant, following);
    }

    /** Another rule has to fire with it. */
    Fault with(Rule other, String why) {
        Map<String, String> all = new TreeMap<>(following);
        all.put(other.code(), why);
        return new Fault(rule, carriers, plant, all);
    }

    List<Format> formats() {
        return Arrays.stream(Format.values()).filter(carriers).toList();
    }
}
