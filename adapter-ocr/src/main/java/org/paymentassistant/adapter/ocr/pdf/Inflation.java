package org.paymentassistant.adapter.ocr.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Counts what the streams of a document unpack to, and stops where that is too much. A stream that is too short to
 * become large by any filter is not unpacked for this. Not thread-safe.
 */
final class Inflation {

    /** What Flate and LZW make of a byte at most, rounded up. */
    private static final long MOST_PER_BYTE = 1400;

    private static final int BYTES_PER_PIXEL = 8;

    /** What unpacks to a picture; its size is judged by its pixels. */
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final long mostPerStream;
    private final long mostPixels;
    private long left;

    Inflation(long mostPerStream, long mostPerDocument, long mostPixels) {
        this.mostPerStream = mostPerStream;
        this.left = mostPerDocument;
        this.mostPixels = mostPixels;
    }

    /**
     * Counts a stream.
     *
     * @throws TooComplexException where it unpacks to too much, alone or with those before it
     */
    void count(COSStream stream) {
        List<COSName> filters = filters(stream);
        if (filters.isEmpty() || mightBe(stream.getLength(), filters.size()) <= mostPerStream) {
            return;
        }
        boolean picture = isPicture(stream);
        long most = picture ? Math.max(mostPerStream, pixels(stream) * BYTES_PER_PIXEL) : Math.min(left, mostPerStream);
        long size = size(stream, filters, most);
        if (!picture) {
            left -= size;
        }
    }

    private static double mightBe(long length, int filters) {
        return length * Math.pow(MOST_PER_BYTE, filters);
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private long pixels(COSStream stream) {
        long width = Math.max(0, stream.getInt(COSName.WIDTH, COSName.W, 0));
        long height = Math.max(0, stream.getInt(COSName.HEIGHT, COSName.H, 0));
        return Math.min(mostPixels, width * height);
    }

    private static long size(COSStream stream, List<COSName> filters, long most) {
        byte[] bytes = new byte[0];
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            try (InputStream packed = i == 0 ? stream.createRawInputStream() : new ByteArrayInputStream(bytes);
                    Counter counter = new Counter(most, !last)) {
                Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
                filter.decode(packed, counter, stream, i);
                bytes = counter.kept();
                if (last) {
                    return counter.count();
                }
            } catch (TooComplexException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                return 0;
            }
        }
        return 0;
    }

    /** The filters up to the one that gives a picture. */
    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        int picture = 0;
        while (picture < names.size() && !PICTURES.contains(names.get(picture))) {
            picture++;
        }
        return names.subList(0, picture);
    }

    /** Takes bytes until there are too many. */
    private static final class Counter extends OutputStream {

        private final long most;
        private final boolean keep;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long count;

        Counter(long most, boolean keep) {
            this.most = most;
            this.keep = keep;
        }

        long count() {
            return count;
        }

        byte[] kept() {
            return kept.toByteArray();
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
            if (count > most) {
                throw new TooComplexException("a stream unpacks to more than " + most + " bytes");
            }
            if (keep) {
                kept.write(bytes, from, length);
            }
        }
    }
}
