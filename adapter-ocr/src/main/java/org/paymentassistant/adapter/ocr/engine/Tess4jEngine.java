package org.paymentassistant.adapter.ocr.engine;

import com.sun.jna.Pointer;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI;
import org.jspecify.annotations.Nullable;

/** Tesseract within this process, through its native library. Keeps idle engines for reuse. Thread-safe. */
public final class Tess4jEngine implements OcrEngine, AutoCloseable {

    private final TesseractLibrary library;
    private final String languages;
    private final BlockingQueue<TessBaseAPI> idle = new LinkedBlockingQueue<>();

    /**
     * An engine.
     *
     * @param library loaded
     * @param languages joined by {@code +}, for instance {@code fra+eng}
     */
    public Tess4jEngine(TesseractLibrary library, String languages) {
        this.library = library;
        this.languages = languages;
    }

    @Override
    public List<OcrWord> recognise(BufferedImage grey, int dotsPerInch, Segmentation segmentation) {
        @Nullable TessBaseAPI kept = idle.poll();
        TessBaseAPI handle = kept == null ? library.open(languages) : kept;
        try {
            return TsvWords.of(tsv(handle, grey, dotsPerInch, segmentation.mode()));
        } finally {
            library.api().TessBaseAPIClear(handle);
            idle.add(handle);
        }
    }

    private String tsv(TessBaseAPI handle, BufferedImage grey, int dotsPerInch, int mode) {
        TessAPI api = library.api();
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        ByteBuffer buffer = ByteBuffer.allocateDirect(pixels.length).put(pixels);
        buffer.rewind();
        api.TessBaseAPISetPageSegMode(handle, mode);
        api.TessBaseAPISetImage(handle, buffer, grey.getWidth(), grey.getHeight(), 1, grey.getWidth());
        api.TessBaseAPISetSourceResolution(handle, dotsPerInch);
        Pointer text = api.TessBaseAPIGetTsvText(handle, 0);
        if (text == null) {
            return "";
        }
        try {
            return text.getString(0, "UTF-8");
        } finally {
            api.TessDeleteText(text);
        }
    }

    @Override
    public void close() {
        List<TessBaseAPI> handles = new ArrayList<>();
        idle.drainTo(handles);
        handles.forEach(library.api()::TessBaseAPIDelete);
    }
}
