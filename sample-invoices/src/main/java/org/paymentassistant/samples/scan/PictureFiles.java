package org.paymentassistant.samples.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.paymentassistant.samples.truth.FileContent;

/** Writes pictures of pages as files. Stateless. */
public final class PictureFiles {
    private PictureFiles() {}

    /**
     * Writes a PNG.
     *
     * @param page the picture
     * @return the file
     */
    public static FileContent png(ScannedPage page) {
        return written("png", page.image(), 1);
    }

    /**
     * Writes a JPEG.
     *
     * @param page the picture
     * @param quality 0 to 1
     * @return the file
     */
    public static FileContent jpeg(ScannedPage page, double quality) {
        return written("jpeg", page.image(), quality);
    }

    /**
     * Writes a PDF of pictures without any text.
     *
     * @param pages the pictures
     * @param quality 0 to 1, for pictures that are not black and white
     * @param id decides the identifier of the file
     * @return the file
     */
    public static FileContent pdf(List<ScannedPage> pages, double quality, long id) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (ScannedPage page : pages) {
                add(document, page, quality);
            }
            document.setDocumentId(id);
            document.save(out);
            return new FileContent(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("PDF of pictures", e);
        }
    }

    private static void add(PDDocument document, ScannedPage scanned, double quality) throws IOException {
        PDPage page = new PDPage(new PDRectangle(scanned.width(), scanned.height()));
        document.addPage(page);
        PDImageXObject image = scanned.image().getType() == BufferedImage.TYPE_BYTE_BINARY
                ? LosslessFactory.createFromImage(document, scanned.image())
                : JPEGFactory.createFromImage(document, scanned.image(), (float) quality);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0, scanned.width(), scanned.height());
        }
    }

    private static FileContent written(String format, BufferedImage image, double quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        if (format.equals("jpeg")) {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) quality);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
            stream.flush();
            return new FileContent(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Picture file", e);
        } finally {
            writer.dispose();
        }
    }
}
