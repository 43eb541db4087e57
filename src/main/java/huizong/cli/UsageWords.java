package huizong.cli;

import huizong.lang.Text;
import huizong.office.Nearest;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with the arguments; the parser itself speaks only English. */
final class UsageWords {

    private UsageWords() {}

    static Text of(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), fault.getCommandLine());
        }
        ArgSpec argument = argument(fault);
        if (argument == null) {
            String words = String.valueOf(fault.getMessage());
            return Text.of("用法有误：" + words, "wrong usage: " + words);
        }
        String label = argument.paramLabel();
        if (!(argument instanceof OptionSpec option)) {
            // in the language asked for already
            String meaning = String.join(" ", argument.description());
            return Text.of("缺少 " + label + "：" + meaning, label + " is missing: " + meaning);
        }
        String name = option.longestName();
        if (fault instanceof OverwrittenOptionException) {
            return Text.of(name + " 只能写一次", name + " can be given only once");
        }
        String value = fault.getValue();
        if (option.arity().max() == 0) {
            return Text.of(name + " 后面不写值", name + " takes no value");
        }
        return value == null
                ? Text.of(name + " 后面要写 " + label, name + " takes a value: " + label)
                : Text.of(
                        name + " 不能是“" + value + "”，应为 " + label,
                        name + " cannot be \"" + value + "\"; write " + label);
    }

    /** What the fault is about; the parser keeps it in three places. */
    private static @Nullable ArgSpec argument(ParameterException fault) {
        if (fault instanceof OverwrittenOptionException twice) {
            return twice.getOverwritten();
        }
        if (fault instanceof MissingParameterException missing
                && fault.getArgSpec() == null
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().get(0);
        }
        return fault.getArgSpec();
    }

    private static Text unknown(String written, CommandLine line) {
        String name = written.startsWith("--") ? written.replaceFirst("=.*", "") : written;
        if (!name.startsWith("-") && line.getSubcommands().isEmpty()) {
            return Text.of("多写了“" + name + "”", "one thing too many: \"" + name + "\"");
        }
        Text words = Text.of("不认识“" + name + "”", "unknown: \"" + name + "\"");
        Set<String> owners = owners(name, line);
        if (!owners.isEmpty()) {
            return Text.of(
                    words.zh() + "：它是 " + String.join("、", owners) + " 的选项，写在命令之后",
                    words.en() + ": it is an option of " + String.join(", ", owners) + " and follows the command");
        }
        Optional<String> nearest = Nearest.to(name, known(line));
        return nearest.map(meant -> Text.of(words.zh() + "，是否想写 " + meant, words.en() + "; did you mean " + meant))
                .orElse(words);
    }

    /** The commands that know an option. */
    private static Set<String> owners(String name, CommandLine line) {
        Set<String> owners = new TreeSet<>();
        line.getSubcommands().forEach((command, spec) -> {
            if (spec.getCommandSpec().optionsMap().containsKey(name)) {
                owners.add(command);
            }
        });
        return owners;
    }

    private static Set<String> known(CommandLine line) {
        Set<String> known = new TreeSet<>(line.getSubcommands().keySet());
        line.getCommandSpec().optionsMap().keySet().stream()
                .filter(option -> option.startsWith("--"))
                .forEach(known::add);
        return known;
    }
}
