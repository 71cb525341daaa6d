package org.paymentassistant.samples.layout;

import java.awt.Color;
import java.util.List;
import org.paymentassistant.samples.page.FontFamily;
import org.paymentassistant.samples.page.Type;
import org.paymentassistant.samples.page.Typesetting;
import org.paymentassistant.samples.wording.Choice;

/**
 * How a document is dressed. Immutable.
 *
 * @param family its font
 * @param size the size of its text in points
 * @param accent the colour of the house
 * @param choice decides everything else
 * @param setting how letters are put on the pages
 */
public record Style(FontFamily family, double size, Color accent, Choice choice, Typesetting setting) {
    private static final List<Color> ACCENTS = List.of(
            new Color(0x1F4E79),
            new Color(0x0B6E4F),
            new Color(0x8C1C13),
            new Color(0x333333),
            new Color(0x5B2A86),
            new Color(0xC2571A),
            new Color(0x00627A),
            new Color(0x222222));
    private static final List<FontFamily> FAMILIES = List.of(
            FontFamily.HELVETICA, FontFamily.HELVETICA, FontFamily.LIBERATION, FontFamily.TIMES, FontFamily.COURIER);

    /**
     * Chooses a dress.
     *
     * @param choice decides
     * @return the style
     */
    public static Style chosen(Choice choice) {
        FontFamily family = choice.from("family", FAMILIES);
        double size = choice.from("size", List.of(8.5, 9.0, 9.5, 10.0));
        return new Style(
                family,
                family == FontFamily.COURIER ? size - 1 : size,
                choice.from("accent", ACCENTS),
                choice,
                Typesetting.PLAIN);
    }

    /**
     * Chooses a dress from the widest range.
     *
     * @param choice decides
     * @return the style
     */
    public static Style broad(Choice choice) {
        FontFamily family = choice.from("family", FAMILIES);
        double size = choice.from("size", List.of(7.0, 7.5, 8.0, 8.5, 9.0, 9.0, 9.5, 10.0, 10.5, 11.0, 12.0));
        return new Style(
                family,
                family == FontFamily.COURIER ? Math.min(size, 9) : size,
                choice.from("accent", ACCENTS),
                choice,
                new Typesetting(
                        choice.chance("word by word", 22),
                        choice.from("stretch", List.of(1.0, 1.0, 1.0, 1.0, 0.84, 0.92, 1.08))));
    }

    /**
     * The same no bigger than a size.
     *
     * @param most the size in points
     * @return a changed copy
     */
    public Style atMost(double most) {
        return new Style(family, Math.min(most, size), accent, choice, setting);
    }

    /**
     * The same in another font.
     *
     * @param other the font
     * @return a changed copy
     */
    public Style in(FontFamily other) {
        return new Style(other, size, accent, choice, setting);
    }

    /**
     * Running text.
     *
     * @return black, in the size of the document
     */
    public Type body() {
        return new Type(size, false, Color.BLACK);
    }

    /**
     * Text for footers and notes.
     *
     * @return grey and small
     */
    public Type small() {
        return new Type(size * 0.8, false, new Color(0x444444));
    }

    /**
     * Headings of parts.
     *
     * @return bold, in the colour of the house
     */
    public Type heading() {
        return new Type(size * 1.05, true, accent);
    }

    /**
     * The title of the document.
     *
     * @return big, in the colour of the house
     */
    public Type title() {
        return new Type(choice.from("title size", List.of(15.0, 18.0, 22.0)), choice.chance("title bold", 75), accent);
    }

    /**
     * A light shade of the colour of the house.
     *
     * @return the shade
     */
    public Color tint() {
        return mixed(accent, 0.90);
    }

    /**
     * What follows a label.
     *
     * @return a colon or nothing
     */
    public String colon() {
        return choice.from("colon", List.of(":", ":", ":", " :", ""));
    }

    private static Color mixed(Color color, double white) {
        return new Color(
                (int) (color.getRed() + (255 - color.getRed()) * white),
                (int) (color.getGreen() + (255 - color.getGreen()) * white),
                (int) (color.getBlue() + (255 - color.getBlue()) * white));
    }
}
