package org.paymentassistant.samples.page;

import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The families that documents are set in. */
public enum FontFamily {
    /** A standard font of PDF, not embedded. */
    HELVETICA(FontName.HELVETICA, FontName.HELVETICA_BOLD),
    /** A standard font of PDF, not embedded. */
    TIMES(FontName.TIMES_ROMAN, FontName.TIMES_BOLD),
    /** A standard font of PDF, not embedded. */
    COURIER(FontName.COURIER, FontName.COURIER_BOLD),
    /** Embedded and subset; looks the same on every machine, so pictures are made with it. */
    LIBERATION(FontName.HELVETICA, FontName.HELVETICA);

    private final FontName regular;
    private final FontName bold;

    FontFamily(FontName regular, FontName bold) {
        this.regular = regular;
        this.bold = bold;
    }

    FontName standard(boolean inBold) {
        return inBold ? bold : regular;
    }
}
