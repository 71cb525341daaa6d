package org.paymentassistant.example.ops;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Brings to SLF4J what would go past it: the JDK's own log, and exceptions that end a thread. */
final class JsonLogging {

    private JsonLogging() {}

    static void takeOver() {
        LogManager.getLogManager().reset();
        java.util.logging.Logger root = LogManager.getLogManager().getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new ToSlf4j());
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LoggerFactory.getLogger(JsonLogging.class).error("a thread ended by a failure", failure));
    }

    /** A record with its message as it is: parameters are of use to nobody here. */
    private static final class ToSlf4j extends Handler {
        @Override
        public void publish(LogRecord entry) {
            String name = entry.getLoggerName() == null ? "java" : entry.getLoggerName();
            LoggingEventBuilder builder = LoggerFactory.getLogger(name).atLevel(levelOf(entry.getLevel()));
            String message = entry.getMessage() == null ? "" : entry.getMessage();
            if (entry.getThrown() != null) {
                builder = builder.setCause(entry.getThrown());
            }
            builder.log(message);
        }

        private static org.slf4j.event.Level levelOf(Level level) {
            if (level.intValue() >= Level.SEVERE.intValue()) {
                return org.slf4j.event.Level.ERROR;
            }
            return level.intValue() >= Level.WARNING.intValue()
                    ? org.slf4j.event.Level.WARN
                    : org.slf4j.event.Level.INFO;
        }

        @Override
        public void flush() {
            // each line is written at once
        }

        @Override
        public void close() {
            // standard error stays open
        }
    }
}
