package org.paymentassistant.adapter.ocr.pdf;

import java.util.List;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Word;

/** The words of a page, and the words that a person does not see. */
public record PdfText(List<Word> words, List<HiddenText> hiddenText) {

    public PdfText {
        words = List.copyOf(words);
        hiddenText = List.copyOf(hiddenText);
    }
}
