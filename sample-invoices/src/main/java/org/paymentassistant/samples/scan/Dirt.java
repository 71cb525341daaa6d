package org.paymentassistant.samples.scan;

import java.util.random.RandomGenerator;

/**
 * How a page is spoiled on its way through a printer and a scanner or camera. Immutable.
 *
 * @param name what it resembles
 * @param dpi dots per inch of the picture
 * @param mode its colours
 * @param skew by how many degrees it is turned
 * @param tilt how much the far side is smaller, 0 for a scanner
 * @param blur how many pixels run into each other, 0 for sharp
 * @param noise the deviation of each pixel, of 255
 * @param contrast 1 for full, less for pale
 * @param shadow how dark the darkest corner gets, 0 for even light
 * @param jpegQuality 0 to 1
 */
public record Dirt(
        String name,
        int dpi,
        Mode mode,
        double skew,
        double tilt,
        int blur,
        double noise,
        double contrast,
        double shadow,
        double jpegQuality) {
    /** The colours of a picture. */
    public enum Mode {
        COLOUR,
        GREY,
        BLACK_AND_WHITE
    }

    /** A straight and clean scan. */
    public static final Dirt CLEAN = new Dirt("clean scan", 200, Mode.GREY, 0, 0, 0, 0, 1, 0, 0.9);

    /** A scan of an office: a little skewed and noisy. */
    public static final Dirt OFFICE = new Dirt("office scan", 200, Mode.GREY, 0.8, 0, 0, 7, 0.9, 0, 0.8);

    /** A pale and blurred copy of a copy. */
    public static final Dirt WORN = new Dirt("worn copy", 150, Mode.GREY, -1.4, 0, 1, 12, 0.75, 0.1, 0.55);

    /** A fax. */
    public static final Dirt FAX = new Dirt("fax", 200, Mode.BLACK_AND_WHITE, 0.5, 0, 0, 20, 0.95, 0, 0.9);

    /** A scan to save space: few dots, much compression. */
    public static final Dirt SMALL = new Dirt("small scan", 110, Mode.GREY, 0.4, 0, 0, 4, 0.95, 0, 0.45);

    /** A photograph by hand in uneven light. */
    public static final Dirt PHOTO = new Dirt("photograph", 170, Mode.COLOUR, 1.1, 0.06, 1, 5, 0.85, 0.35, 0.7);

    /**
     * Draws a degree of dirt around one of the named ones.
     *
     * @param random the source of chance, not null
     * @return a degree that a reader can still be asked to read
     */
    public static Dirt draw(RandomGenerator random) {
        Dirt base = switch (random.nextInt(11)) {
            case 0, 1 -> CLEAN;
            case 2, 3, 4, 5 -> OFFICE;
            case 6, 7 -> WORN;
            case 8 -> FAX;
            case 9 -> SMALL;
            default -> PHOTO;
        };
        double turned = base.skew * random.nextDouble(-1.3, 1.3);
        return new Dirt(
                base.name,
                base.dpi + 25 * random.nextInt(0, 4),
                base.mode,
                turned,
                base.tilt * random.nextDouble(0.5, 1.2),
                base.blur,
                base.noise * random.nextDouble(0.5, 1.3),
                base.contrast,
                base.shadow * random.nextDouble(0.5, 1.2),
                base.jpegQuality);
    }
}
