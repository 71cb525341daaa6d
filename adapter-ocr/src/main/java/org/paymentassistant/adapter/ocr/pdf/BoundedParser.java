package org.paymentassistant.adapter.ocr.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens PDFs, and counts each stream when it is first asked for, before anything unpacks it. */
public final class BoundedParser extends PDFParser {

    private static final long MOST_PER_STREAM = 64L << 20;
    private static final long MOST_PER_DOCUMENT = 256L << 20;

    private final Inflation inflation;

    private BoundedParser(byte[] file, long mostPixels) throws IOException {
        super(new RandomAccessReadBuffer(file));
        this.inflation = new Inflation(MOST_PER_STREAM, MOST_PER_DOCUMENT, mostPixels);
    }

    /**
     * Opens a PDF.
     *
     * @param mostPixels of one image on a page
     * @throws TooComplexException here, or when the document is used, where its streams unpack to too much
     */
    public static PDDocument open(byte[] file, long mostPixels) throws IOException {
        return new BoundedParser(file, mostPixels).parse();
    }

    @Override
    protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean requireExistingNotCompressed)
            throws IOException {
        COSBase object = super.parseObjectDynamically(key, requireExistingNotCompressed);
        if (object instanceof COSStream stream) {
            inflation.count(stream);
        }
        return object;
    }

    /** The streams that tell where all else is do not come as objects, and are never encrypted. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) {
            inflation.count(stream);
        }
        return stream;
    }
}
