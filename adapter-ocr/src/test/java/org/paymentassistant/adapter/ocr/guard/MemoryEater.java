package org.paymentassistant.adapter.ocr.guard;

import java.util.ArrayList;
import java.util.List;

/** A program that takes more and more memory. */
final class MemoryEater {

    private MemoryEater() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < 60) {
            byte[] block = new byte[10 << 20];
            java.util.Arrays.fill(block, (byte) 1);
            eaten.add(block);
            Thread.sleep(20);
        }
        Thread.sleep(100_000);
    }
}
