package org.paymentassistant.adapter.ocr.engine;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.adapter.ocr.engine.OcrEngine.OcrWord;

/** The words of Tesseract's table of results. */
final class TsvWords {

    private static final int COLUMNS = 12;
    private static final double PERCENT = 100;
    private static final String WORD_LEVEL = "5";

    private TsvWords() {}

    static List<OcrWord> of(String table) {
        List<OcrWord> words = new ArrayList<>();
        for (String row : table.lines().toList()) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length == COLUMNS && cells[0].equals(WORD_LEVEL) && !cells[11].isBlank()) {
                words.add(word(cells));
            }
        }
        return words;
    }

    private static OcrWord word(String[] cells) {
        double confidence = Math.max(0, Math.min(1, Double.parseDouble(cells[10]) / PERCENT));
        return new OcrWord(
                cells[11].replaceAll("\\s", ""),
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                confidence);
    }
}
