package org.paymentassistant.example.ops;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * SLF4J with one line of JSON an event on standard error. SLF4J finds it by {@link #select()}, or by the system property
 * {@code slf4j.provider}. Thread-safe.
 */
public final class JsonLogProvider implements SLF4JServiceProvider {

    private static final String API_VERSION = "2.0.99";

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();
    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final JsonLines lines = new JsonLines(System.err, System::currentTimeMillis);
    private final LogLevels levels = LogLevels.shipped();

    /** Made by SLF4J. */
    public JsonLogProvider() {}

    /** Has this process log in JSON from now on. Before anything is logged: SLF4J looks once. */
    public static void select() {
        System.setProperty("slf4j.provider", JsonLogProvider.class.getName());
        System.setProperty("slf4j.internal.verbosity", "WARN");
        JsonLogging.takeOver();
    }

    @Override
    public void initialize() {
        // everything is ready
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, key -> new JsonLogger(key, levels.of(key), lines));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return API_VERSION;
    }
}
