package huizong.cli;

import picocli.CommandLine.Option;

/** The options of a result that people read as text and programs as JSON. */
final class ResultOptions extends ResultTarget {

    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    Format format = Format.TEXT;
}
