package huizong.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The log, {@code logs/huizong.log} of a workspace: what a person is told in one line stands here in full, stack traces
 * too, every ID number and phone masked, readable by its owner alone. Opened when there is something to write: a run in
 * which nothing goes wrong never loads the logging library.
 */
final class LogFile {

    private static final String LOGGER = "huizong";
    private static final String APPENDER = "file";
    private static final FileSize LARGEST = new FileSize(10 * FileSize.MB_COEFFICIENT);
    private static final int KEPT = 5;

    private LogFile() {}

    /**
     * Writes a fault to the file.
     *
     * @return false when the file cannot be written, so that the caller can look for another place
     */
    static boolean write(Path file, String words, Throwable fault) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return false;
        }
        RollingFileAppender<ILoggingEvent> appender = appender(context, file);
        if (!appender.isStarted()) {
            return false;
        }
        Logger logger = context.getLogger(LOGGER);
        logger.addAppender(appender);
        logger.error(words, fault);
        logger.detachAppender(appender);
        appender.stop();
        return true;
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path file) {
        MaskedLayout layout = new MaskedLayout();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();

        RollingFileAppender<ILoggingEvent> appender = new PrivateAppender();
        appender.setContext(context);
        appender.setName(APPENDER);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);

        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file.toString().replaceFirst("\\.log$", "") + ".%i.log");
        rolling.setMinIndex(1);
        rolling.setMaxIndex(KEPT);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(LARGEST);
        size.start();

        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(size);
        appender.start();
        return appender;
    }

    /** Makes each new file for its owner alone before a line stands in it. */
    private static final class PrivateAppender extends RollingFileAppender<ILoggingEvent> {
        @Override
        public void openFile(String name) throws IOException {
            OwnerOnly.touch(Path.of(name));
            super.openFile(name);
        }
    }
}
