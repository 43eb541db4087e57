package huizong.cli;

import huizong.lang.Text;
import huizong.origin.Tool;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huizong} itself: it only knows its commands. */
@Command(name = "huizong", versionProvider = Root.Version.class)
final class Root implements Runnable {

    @Spec
    CommandSpec spec;

    @Mixin
    SharedOptions shared = new SharedOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    boolean version;

    /** Options alone name no command. */
    @Override
    public void run() {
        Set<String> commands = spec.subcommands().keySet();
        throw new UsageFault(Text.of(
                "请写明命令：" + String.join("、", commands) + "（--help 有说明）",
                "name a command: " + String.join(", ", commands) + " (--help explains them)"));
    }

    /** The version as built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"huizong " + Tool.version()};
        }
    }
}
