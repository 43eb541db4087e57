package huizong.cli;

import picocli.CommandLine.Option;

/** The options of what {@code validate} gives: a sender also takes it as a page or a list. */
final class ValidationOptions extends ResultTarget {

    enum Format {
        TEXT,
        JSON,
        HTML,
        CSV
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|html|csv",
            descriptionKey = "validation-format",
            defaultValue = "text")
    Format format = Format.TEXT;
}
