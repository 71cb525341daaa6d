package org.paymentassistant.adapter.ocr.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.paymentassistant.adapter.ocr.Refusal;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages of an open PDF: their words, and their pictures. Not thread-safe. */
public final class PdfPages {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPages.class);
    private static final float POINTS_PER_INCH = 72;
    private static final double MOST_PIXELS = 25_000_000;

    private final PDDocument document;
    private final WatchingRenderer renderer;

    /**
     * Over an open document, which the caller closes.
     *
     * @param mostPixels of one image on a page
     */
    public PdfPages(PDDocument document, long mostPixels) {
        this.document = document;
        this.renderer = new WatchingRenderer(document, mostPixels);
        prepareForm();
    }

    /** Gives form fields without an appearance theirs, so that their values are seen. */
    private void prepareForm() {
        try {
            document.getDocumentCatalog().getAcroForm();
        } catch (RuntimeException e) {
            LOG.debug("the form of a PDF is not drawn", e);
        }
    }

    /** How many there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** Width of a page as a person sees it upright, in points. */
    public double width(int index) {
        return new PageGeometry(document.getPage(index)).width();
    }

    /** Height of a page as a person sees it upright, in points. */
    public double height(int index) {
        return new PageGeometry(document.getPage(index)).height();
    }

    /** The page's picture in grey, at a resolution that is lowered where the page is very large. */
    public BufferedImage render(int index, int dotsPerInch) throws IOException, Refusal {
        return render(index, dotsPerInch, ImageType.GRAY);
    }

    /**
     * Tells what is drawn on a page. Glyphs are missing in the picture where it is certain without them which are seen,
     * and no code is made of them.
     */
    public PageView sparingView(int index, int dotsPerInch) throws IOException, Refusal {
        renderer.setSparing(true);
        try {
            BufferedImage picture = render(index, dotsPerInch, ImageType.RGB);
            Optional<PageView> view = renderer.watcher().undrawn().isDoubtful()
                            || renderer.watcher().isOfLetters()
                    ? Optional.empty()
                    : view(index, picture);
            if (view.isPresent()) {
                return view.get();
            }
        } finally {
            renderer.setSparing(false);
        }
        return view(index, dotsPerInch);
    }

    private Optional<PageView> view(int index, BufferedImage withoutGlyphs) {
        PageWatcher watcher = renderer.watcher();
        PageGeometry geometry = new PageGeometry(document.getPage(index));
        Backdrop backdrop = new Backdrop(withoutGlyphs, geometry);
        return new SeenGlyphs(watcher.covers(), backdrop)
                .of(watcher.undrawn().glyphs())
                .map(glyphs -> watcher.view(withoutGlyphs, new SeenText(watcher.covers(), geometry).of(glyphs)));
    }

    /** Draws a page with all its glyphs and tells what was drawn. */
    public PageView view(int index, int dotsPerInch) throws IOException, Refusal {
        BufferedImage picture = render(index, dotsPerInch, ImageType.RGB);
        PageWatcher watcher = renderer.watcher();
        SeenText seen = new SeenText(watcher.covers(), new PageGeometry(document.getPage(index)), picture);
        return watcher.view(picture, seen.of(watcher.glyphs()));
    }

    /** In colour for an overview, which is content with some of the pixels of images that are finer than it is. */
    private BufferedImage render(int index, int dotsPerInch, ImageType type) throws IOException, Refusal {
        PDRectangle box = document.getPage(index).getCropBox();
        double pixels = (double) box.getWidth() * box.getHeight() * Math.pow(dotsPerInch / POINTS_PER_INCH, 2);
        if (!(pixels >= 1)) {
            throw new Refusal(ReasonCode.DAMAGED_FILE);
        }
        renderer.setSubsamplingAllowed(type == ImageType.RGB);
        double shrink = pixels > MOST_PIXELS ? Math.sqrt(MOST_PIXELS / pixels) : 1;
        BufferedImage picture = renderer.renderImageWithDPI(index, (float) (dotsPerInch * shrink), type);
        if (renderer.watcher().tooManyPixels()) {
            throw new Refusal(ReasonCode.TOO_MANY_PIXELS);
        }
        return picture;
    }
}
