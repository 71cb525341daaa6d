package org.paymentassistant.adapter.ocr.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.document.Box;

final class DrawnTest {

    private final Drawn drawn = new Drawn(new PageGeometry(new PDPage(new PDRectangle(600, 800))));

    @Test
    void isNowhereOnAPageOfText() {
        assertThat(drawn.area()).isEmpty();
    }

    @Test
    void isNotAtALineOrABullet() {
        drawn.picture(new Box(50, 50, 500, 2));

        assertThat(drawn.area()).isEmpty();
    }

    @Test
    void isWherePicturesAre() {
        drawn.picture(new Box(100, 100, 60, 60));
        drawn.picture(new Box(200, 300, 60, 60));

        assertThat(drawn.area()).contains(new Box(88, 88, 184, 284));
    }

    @Test
    void staysWithinThePage() {
        drawn.picture(new Box(-50, -50, 2_000, 2_000));

        assertThat(drawn.area()).contains(new Box(0, 0, 600, 800));
    }

    @Test
    void isTheWholePageOnceEnoughIsDrawnByAreas() {
        for (int i = 0; i < 100; i++) {
            drawn.path(square(i));
        }

        assertThat(drawn.area()).contains(new Box(0, 0, 600, 800));
    }

    @Test
    void isNotAtTheRulesOfATable() {
        for (int i = 0; i < 40; i++) {
            drawn.path(square(i));
        }

        assertThat(drawn.area()).isEmpty();
    }

    private static GeneralPath square(int at) {
        GeneralPath path = new GeneralPath();
        path.moveTo(at, at);
        path.lineTo(at + 1, at);
        path.lineTo(at + 1, at + 1);
        path.lineTo(at, at + 1);
        path.closePath();
        return path;
    }
}
