package huizong.cli;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import huizong.form.Mask;

/** A log event's message and stack trace, every ID number and phone in them masked. */
public final class MaskedMessage extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        if (event.getThrowableProxy() == null) {
            return Mask.text(message);
        }
        return Mask.text(message + System.lineSeparator() + ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}
