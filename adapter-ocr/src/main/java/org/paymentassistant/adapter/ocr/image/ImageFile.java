package org.paymentassistant.adapter.ocr.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.paymentassistant.adapter.ocr.Refusal;
import org.paymentassistant.domain.document.Content;
import org.paymentassistant.domain.outcome.ReasonCode;

/** The pictures of an image file; its size is looked at before anything is unpacked. */
public final class ImageFile {

    private ImageFile() {}

    /**
     * The pictures in grey, in their order.
     *
     * @param mostPixels of one picture
     * @param mostPictures that are unpacked
     */
    public static List<BufferedImage> read(Content content, long mostPixels, int mostPictures) throws Refusal {
        try (InputStream bytes = content.openStream();
                ImageInputStream stream = ImageIO.createImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Refusal(ReasonCode.DAMAGED_FILE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return pictures(reader, mostPixels, mostPictures);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new Refusal(ReasonCode.DAMAGED_FILE);
        }
    }

    private static List<BufferedImage> pictures(ImageReader reader, long mostPixels, int mostPictures)
            throws IOException, Refusal {
        int count = Math.min(reader.getNumImages(true), mostPictures);
        List<BufferedImage> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if ((long) reader.getWidth(i) * reader.getHeight(i) > mostPixels) {
                throw new Refusal(ReasonCode.TOO_MANY_PIXELS);
            }
            pictures.add(GreyImage.of(reader.read(i)));
        }
        return pictures;
    }
}
