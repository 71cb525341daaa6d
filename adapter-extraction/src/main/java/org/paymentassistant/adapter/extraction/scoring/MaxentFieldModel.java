package org.paymentassistant.adapter.extraction.scoring;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelReader;
import opennlp.tools.ml.model.MaxentModel;

/** A maximum-entropy model of OpenNLP with the outcomes {@value #RIGHT} and {@value #WRONG}. */
public final class MaxentFieldModel implements FieldModel {

    /** The outcome of the right candidate. */
    public static final String RIGHT = "right";

    /** The outcome of every other candidate. */
    public static final String WRONG = "wrong";

    private final MaxentModel model;
    private final int right;

    private MaxentFieldModel(MaxentModel model) {
        this.model = model;
        this.right = model.getIndex(RIGHT);
    }

    /** Over a trained model. */
    public static MaxentFieldModel of(MaxentModel model) {
        return new MaxentFieldModel(model);
    }

    /** Reads a model as the trainer wrote it, gzipped. The stream is not closed. */
    public static MaxentFieldModel read(InputStream gzipped) throws IOException {
        DataInputStream stream = new DataInputStream(new GZIPInputStream(gzipped));
        return new MaxentFieldModel(new BinaryQNModelReader(stream).getModel());
    }

    @Override
    public double probability(List<String> features) {
        return model.eval(features.toArray(String[]::new))[right];
    }
}
