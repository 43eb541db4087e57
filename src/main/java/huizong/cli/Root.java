package huizong.cli;

import huizong.origin.Tool;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huizong} itself: it only knows its commands. */
@Command(name = "huizong", versionProvider = Root.Version.class)
final class Root implements Runnable {

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
        throw new UsageFault(
                huizong.lang.Text.of(
                        "请写明命令：init、template、validate、consolidate、status、inspect 或 rules（--help 有说明）",
                        "name a command: init, template, validate, consolidate, status, inspect or rules (--help explains them)"));
    }

    /** The version as built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"huizong " + Tool.version()};
        }
    }
}
