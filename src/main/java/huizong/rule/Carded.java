package huizong.rule;

import huizong.lang.Text;

/** A rule whose words stand on a card: spares every family the same six methods. */
interface Carded extends Rule {

    RuleCard card();

    @Override
    default String code() {
        return card().code();
    }

    @Override
    default Level level() {
        return card().level();
    }

    @Override
    default Text message() {
        return card().message();
    }

    @Override
    default Text advice() {
        return card().advice();
    }

    @Override
    default String bad() {
        return card().bad();
    }

    @Override
    default String good() {
        return card().good();
    }
}
