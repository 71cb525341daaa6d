package org.paymentassistant.adapter.ocr.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

final class GreyPicturesTest {

    @Test
    void keepsEdgesInTheirPlacesInAnotherSize() {
        BufferedImage half = picture(100, 40, (x, y) -> x < 50 ? 0 : 255);

        for (double factor : new double[] {0.6, 1.5, 3}) {
            Greys other = Greys.of(GreyImage.scaled(half, factor));
            assertThat(other.width()).isEqualTo((int) (100 * factor));
            assertThat(other.height()).isEqualTo((int) (40 * factor));
            for (int y = 0; y < other.height(); y++) {
                assertThat(other.at((int) (48 * factor), y)).isLessThan(20);
                assertThat(other.at((int) (52 * factor), y)).isGreaterThan(235);
            }
        }
    }

    @Test
    void leavesTheOriginalAloneWherePartsArePaintedWhite() {
        BufferedImage black = picture(20, 20, (x, y) -> 0);

        Greys rest = Greys.of(GreyImage.without(black, java.util.List.of(new java.awt.Rectangle(5, 5, 4, 4))));

        assertThat(rest.at(6, 6)).isEqualTo(255);
        assertThat(rest.at(4, 4)).isZero();
        assertThat(Greys.of(black).at(6, 6)).isZero();
    }

    @Test
    void makesShadedPaperWhiteAndKeepsItsLetters() {
        BufferedImage shaded = picture(800, 800, (x, y) -> x % 40 < 4 ? 30 : 120 + x / 8);

        Greys white = Greys.of(Background.whitened(shaded));

        for (int x = 0; x < 800; x++) {
            if (x % 40 < 4) {
                assertThat(white.at(x, 400)).isLessThan(80);
            } else {
                assertThat(white.at(x, 400)).isGreaterThan(220);
            }
        }
    }

    @Test
    void tellsPicturesApartByMoreThanAShade() {
        BufferedImage page = picture(50, 50, (x, y) -> 255);

        assertThat(LookAlike.differ(page, picture(50, 50, (x, y) -> 240))).isFalse();
        assertThat(LookAlike.differ(page, picture(50, 50, (x, y) -> y == 7 && x < 3 ? 0 : 255)))
                .isTrue();
        assertThat(LookAlike.differ(page, picture(50, 51, (x, y) -> 255))).isTrue();
    }

    private static BufferedImage picture(int width, int height, IntBinaryOperator grey) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.getRaster().setSample(x, y, 0, grey.applyAsInt(x, y));
            }
        }
        return picture;
    }
}
