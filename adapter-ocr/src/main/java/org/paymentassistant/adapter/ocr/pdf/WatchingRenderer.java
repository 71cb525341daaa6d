package org.paymentassistant.adapter.ocr.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** A renderer that lets a watcher draw the pages. */
final class WatchingRenderer extends PDFRenderer {

    private final OptionalContent optionalContent;
    private final long mostPixels;
    private final FontFacts fonts = new FontFacts();
    private @Nullable PageWatcher watcher;
    private boolean sparing;

    WatchingRenderer(PDDocument document, long mostPixels) {
        super(document);
        this.optionalContent = new OptionalContent(document);
        this.mostPixels = mostPixels;
    }

    /** Whether pages drawn from now on go without the glyphs that are seen for certain. */
    void setSparing(boolean without) {
        sparing = without;
    }

    /** The watcher of the page that was drawn last. */
    PageWatcher watcher() {
        if (watcher == null) {
            throw new IllegalStateException("no page is drawn yet");
        }
        return watcher;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageWatcher drawer = new PageWatcher(parameters, optionalContent, fonts, mostPixels, sparing);
        watcher = drawer;
        return drawer;
    }
}
