package org.paymentassistant.example.web;

import org.paymentassistant.domain.document.Box;

/**
 * A mark on a page's picture, in PDF points.
 *
 * @param id by which links find it
 * @param number that stands beside it
 * @param label what was found there
 * @param page on which page
 * @param box where on it, with a little room
 */
public record MarkView(String id, int number, String label, int page, Box box) {

    private static final double ROOM = 2.5;

    static MarkView around(String id, int number, String label, int page, Box box) {
        return new MarkView(
                id,
                number,
                label,
                page,
                new Box(
                        Math.max(0, box.x() - ROOM),
                        Math.max(0, box.y() - ROOM),
                        box.width() + 2 * ROOM,
                        box.height() + 2 * ROOM));
    }
}
