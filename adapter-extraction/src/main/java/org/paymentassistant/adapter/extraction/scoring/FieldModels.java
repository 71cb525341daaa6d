package org.paymentassistant.adapter.extraction.scoring;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The models of all fields. Immutable and thread-safe. */
public final class FieldModels {

    private final Map<ScoredField, FieldModel> models;

    /** The given models, one for each field. */
    public FieldModels(Map<ScoredField, FieldModel> models) {
        this.models = new EnumMap<>(models);
    }

    /** The models that come with the library, trained on generated invoices alone. */
    public static FieldModels bundled() {
        Map<ScoredField, FieldModel> models = new EnumMap<>(ScoredField.class);
        for (ScoredField field : ScoredField.values()) {
            models.put(field, bundled(field));
        }
        return new FieldModels(models);
    }

    private static FieldModel bundled(ScoredField field) {
        try (InputStream stream = FieldModels.class.getResourceAsStream(field.resource())) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + field.resource());
            }
            return MaxentFieldModel.read(new BufferedInputStream(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model of a field. */
    public FieldModel of(ScoredField field) {
        return Objects.requireNonNull(models.get(field));
    }
}
