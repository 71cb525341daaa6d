package org.paymentassistant.example.web;

import java.util.Base64;
import java.util.List;
import org.paymentassistant.example.picture.DrawnPage;

/**
 * A page of the invoice with its marks.
 *
 * @param label which page it is
 * @param width in PDF points
 * @param height in PDF points
 * @param data the picture as a data address: no request, so no secret in an address
 * @param marks where values were found
 */
public record PictureView(String label, double width, double height, String data, List<MarkView> marks) {

    public PictureView {
        marks = List.copyOf(marks);
    }

    static PictureView of(DrawnPage page, String label, List<MarkView> marks) {
        return new PictureView(
                label,
                page.width(),
                page.height(),
                "data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(page.png().bytes()),
                marks.stream().filter(mark -> mark.page() == page.number()).toList());
    }
}
