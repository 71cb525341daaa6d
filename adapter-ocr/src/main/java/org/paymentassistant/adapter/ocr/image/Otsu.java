package org.paymentassistant.adapter.ocr.image;

/** The grey value that parts ink from paper best, after Otsu. */
final class Otsu {

    private static final int VALUES = 256;

    private Otsu() {}

    static int threshold(Greys greys) {
        long[] histogram = new long[VALUES];
        for (byte value : greys.values()) {
            histogram[value & 0xFF]++;
        }
        double all = greys.values().length;
        double sum = 0;
        for (int i = 0; i < VALUES; i++) {
            sum += i * (double) histogram[i];
        }
        double darkCount = 0;
        double darkSum = 0;
        double best = -1;
        int threshold = VALUES / 2;
        for (int i = 0; i < VALUES - 1; i++) {
            darkCount += histogram[i];
            darkSum += i * (double) histogram[i];
            double lightCount = all - darkCount;
            if (darkCount == 0 || lightCount == 0) {
                continue;
            }
            double difference = darkSum / darkCount - (sum - darkSum) / lightCount;
            double variance = darkCount * lightCount * difference * difference;
            if (variance > best) {
                best = variance;
                threshold = i;
            }
        }
        return threshold;
    }
}
