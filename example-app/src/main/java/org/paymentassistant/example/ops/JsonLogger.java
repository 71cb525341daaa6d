package org.paymentassistant.example.ops;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;

/** A logger that writes what is at its level or above as a line of JSON. Thread-safe. */
final class JsonLogger extends LegacyAbstractLogger implements LoggingEventAware {

    private static final long serialVersionUID = 1L;

    private final transient Level least;
    private final transient JsonLines lines;

    JsonLogger(String name, Level least, JsonLines lines) {
        this.name = name;
        this.least = least;
        this.lines = lines;
    }

    private boolean speaks(Level level) {
        return level.toInt() >= least.toInt();
    }

    @Override
    public void log(LoggingEvent event) {
        @Nullable List<Object> arguments = event.getArguments();
        String text = format(event.getMessage(), arguments == null ? new Object[0] : arguments.toArray());
        lines.write(event.getLevel(), name, text, event.getKeyValuePairs(), event.getThrowable());
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            @Nullable Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        lines.write(level, name, format(message, arguments), List.of(), failure);
    }

    private static String format(@Nullable String message, @Nullable Object @Nullable [] arguments) {
        @Nullable String text = MessageFormatter.basicArrayFormat(message, arguments);
        return text == null ? "" : text;
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return speaks(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return speaks(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return speaks(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return speaks(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return speaks(Level.ERROR);
    }
}
