package org.paymentassistant.adapter.extraction.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The calibrations of all fields, one line of text each. Immutable. */
public final class Calibrations {

    /** The name of the resource beside the models. */
    public static final String RESOURCE = "calibration.txt";

    private final Map<ScoredField, Calibration> calibrations;

    /** The given calibrations; a field without one is left as it is. */
    public Calibrations(Map<ScoredField, Calibration> calibrations) {
        this.calibrations = new EnumMap<>(ScoredField.class);
        this.calibrations.putAll(calibrations);
    }

    /** No calibration at all. */
    public static Calibrations none() {
        return new Calibrations(Map.of());
    }

    /** The calibrations that come with the library. */
    public static Calibrations bundled() {
        try (InputStream stream = Calibrations.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calibrations of a text that {@link #text()} wrote. */
    public static Calibrations parse(String text) {
        Map<ScoredField, Calibration> calibrations = new EnumMap<>(ScoredField.class);
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            List<String> words = List.of(line.split(" ", -1));
            List<Calibration.Step> steps = new ArrayList<>();
            words.stream().skip(1).map(Calibrations::step).forEach(steps::add);
            calibrations.put(ScoredField.valueOf(words.get(0)), new Calibration(steps));
        }
        return new Calibrations(calibrations);
    }

    private static Calibration.Step step(String word) {
        int colon = word.indexOf(':');
        return new Calibration.Step(
                Double.parseDouble(word.substring(0, colon)), Double.parseDouble(word.substring(colon + 1)));
    }

    /** As text, a field a line. */
    public String text() {
        return calibrations.entrySet().stream()
                .map(entry -> entry.getKey() + " " + steps(entry.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String steps(Calibration calibration) {
        return calibration.steps().stream()
                .map(step -> String.format(Locale.ROOT, "%.4f:%.4f", step.stated(), step.right()))
                .collect(Collectors.joining(" "));
    }

    /** The calibration of a field. */
    public Calibration of(ScoredField field) {
        return calibrations.getOrDefault(field, Calibration.none());
    }
}
