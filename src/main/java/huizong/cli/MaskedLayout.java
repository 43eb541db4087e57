package huizong.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import huizong.form.Mask;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A line of the log, then the stack trace if there is one, every ID number and phone in them masked. */
final class MaskedLayout extends LayoutBase<ILoggingEvent> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Override
    public String doLayout(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        String trace = thrown == null ? "" : Mask.text(ThrowableProxyUtil.asString(thrown));
        return TIME.format(event.getInstant()) + " " + event.getLevel() + " " + event.getLoggerName() + " "
                + Shown.masked(event.getFormattedMessage()) + System.lineSeparator() + trace;
    }
}
