package org.paymentassistant.adapter.ocr.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Glyphs by the squares of the page on which they stand, to find those in a place without looking at all others. */
final class Tiles {

    private static final double SIDE = 32;
    private static final int MOST_TILES = 64;
    private static final int MOST_COMPARED = 3_000_000;

    private final Map<Long, List<PlacedGlyph>> tiles = new HashMap<>();
    private final PageGeometry geometry;
    private int compared;

    Tiles(PageGeometry geometry) {
        this.geometry = geometry;
    }

    /** Adds a glyph; false where it meets another one, or the cost of knowing grows too high. */
    boolean add(PlacedGlyph glyph) {
        Range range = range(glyph.shape());
        if (range.size() > MOST_TILES) {
            return false;
        }
        boolean free = true;
        for (Long key : range.keys()) {
            List<PlacedGlyph> tile = tiles.computeIfAbsent(key, k -> new ArrayList<>());
            compared += tile.size();
            free &= compared < MOST_COMPARED && tile.stream().noneMatch(glyph::meets);
            tile.add(glyph);
        }
        return free;
    }

    /** Whether a glyph stands in a place, or that would cost too much to know. */
    boolean touch(Rectangle2D place) {
        if (tiles.isEmpty()) {
            return false;
        }
        Range range = range(place);
        compared = (int) Math.min(MOST_COMPARED, compared + range.size());
        if (compared >= MOST_COMPARED) {
            return true;
        }
        for (Long key : range.keys()) {
            List<PlacedGlyph> tile = tiles.getOrDefault(key, List.of());
            compared += tile.size();
            if (tile.stream().anyMatch(glyph -> place.intersects(glyph.shape()))) {
                return true;
            }
        }
        return false;
    }

    private Range range(Rectangle2D place) {
        return new Range(
                tile(Math.max(0, place.getMinX())),
                tile(Math.max(0, place.getMinY())),
                tile(Math.min(place.getMaxX(), geometry.width())),
                tile(Math.min(place.getMaxY(), geometry.height())));
    }

    /** Tiles from one to another, both included. */
    private record Range(long left, long top, long right, long bottom) {

        double size() {
            return Math.max(0, right - left + 1.0) * Math.max(0, bottom - top + 1.0);
        }

        List<Long> keys() {
            List<Long> keys = new ArrayList<>();
            for (long y = top; y <= bottom; y++) {
                for (long x = left; x <= right; x++) {
                    keys.add(y << Integer.SIZE | x);
                }
            }
            return keys;
        }
    }

    private static long tile(double position) {
        return (long) (position / SIDE);
    }
}
