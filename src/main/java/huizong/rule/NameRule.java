package huizong.rule;

import static huizong.rule.Level.ERROR;
import static huizong.rule.Level.WARNING;

import huizong.form.Column;
import huizong.form.Field;
import huizong.lang.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names of attachment 1. */
public enum NameRule implements RowRule {
    NAME_MISSING(
            new RuleCard(
                    "name-missing",
                    ERROR,
                    Text.of("没有填姓名", "no name is given"),
                    Text.of("请填写受益人的姓名，与身份证上的一致。", "Write the person's name as it stands on the ID card."),
                    "（空） 430921195203140008",
                    "李四 430921195203140008"),
            row -> !(row.roster().name() instanceof Field.Present)),
    NAME_CHARACTERS(
            new RuleCard(
                    "name-characters",
                    WARNING,
                    Text.of("姓名“%1$s”%2$s", "the name “%1$s” %2$s"),
                    Text.of(
                            "请对照身份证核对姓名；生僻字打不出的，请写明是哪个字。一格只填一个人的姓名，不填其他字符。",
                            "Compare with the ID card; describe a rare character that cannot be typed. Write one name in a cell and no other signs."),
                    "王□",
                    "王㛃"),
            row -> row.nameDoubt() != null,
            row -> words(row.nameDoubt()));

    private final CellRule cell;

    NameRule(RuleCard card, Predicate<RowCase> fires) {
        this(card, fires, row -> List.of());
    }

    NameRule(RuleCard card, Predicate<RowCase> fires, Function<RowCase, List<Text>> details) {
        this.cell = new CellRule(card, Column.NAME, fires, details);
    }

    @Override
    public CellRule cell() {
        return cell;
    }

    @Override
    public boolean sparesReadable() {
        return this == NAME_MISSING;
    }

    private static List<Text> words(@Nullable Text doubt) {
        return doubt == null ? List.of() : List.of(doubt);
    }
}
