package org.paymentassistant.samples.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.paymentassistant.samples.facts.DocumentKind;
import org.paymentassistant.samples.facts.FactsGenerator;
import org.paymentassistant.samples.facts.FactsPlan;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.page.Canvas;
import org.paymentassistant.samples.page.Flow;
import org.paymentassistant.samples.page.FontFamily;
import org.paymentassistant.samples.page.Typesetting;
import org.paymentassistant.samples.wording.Choice;
import org.paymentassistant.samples.wording.Script;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;
import org.paymentassistant.samples.words.Vocabulary;

class RenderingsTest {
    private static final int COUNT = 500;
    private final Vocabulary words = Vocabulary.broad();
    private final InvoiceFacts facts = new FactsGenerator(words, new SplittableRandom(1))
            .draw(FactsPlan.of(DocumentKind.INVOICE, Country.DE, Language.DE, LocalDate.of(2026, 3, 4)));

    @Test
    void every_letterhead_comes() throws Exception {
        assertThat(drawn(s -> new Letterheads(s, new Places(s.choice())).look()))
                .containsExactlyInAnyOrder(Letterheads.Look.values());
    }

    @Test
    void every_way_to_address_comes() throws Exception {
        assertThat(drawn(s -> new Addressees(s, new Places(s.choice())).look()))
                .containsExactlyInAnyOrder(Addressees.Look.values());
    }

    @Test
    void numbers_and_dates_stand_in_every_way() throws Exception {
        assertThat(drawn(ComposedLayout::infoLook)).containsAll(EnumSet.allOf(RowLook.class));
    }

    @Test
    void every_table_sum_payment_and_footer_comes() throws Exception {
        assertThat(drawn(s -> new GoodsTable(s).look())).containsExactlyInAnyOrder(GoodsTable.Look.values());
        assertThat(drawn(s -> new Sums(s).look())).hasSizeGreaterThan(6);
        assertThat(drawn(s -> new Payments(s).look())).hasSizeGreaterThan(8);
        assertThat(drawn(s -> new Footers(s.parts(), new Places(s.choice())).look()))
                .containsExactlyInAnyOrder(Footers.Look.values());
    }

    @Test
    void bank_and_seller_stand_in_every_place() throws Exception {
        assertThat(drawn(s -> new Places(s.choice()).bank())).containsExactlyInAnyOrder(Places.Bank.values());
        assertThat(drawn(s -> new Places(s.choice()).seller())).containsExactlyInAnyOrder(Places.Seller.values());
    }

    private <T> Set<T> drawn(Function<Sheet, T> look) throws Exception {
        Set<T> drawn = new HashSet<>();
        try (PDDocument document = new PDDocument();
                Canvas canvas = new Canvas(document, PDRectangle.A4, FontFamily.HELVETICA, Typesetting.PLAIN)) {
            for (int i = 0; i < COUNT; i++) {
                Choice choice = new Choice(i);
                Parts parts = new Parts(Script.varied(facts, words, choice), Style.broad(choice));
                Flow flow = new Flow(canvas, new Flow.Frame(50, 50, 500, 800), 50, page -> {});
                drawn.add(look.apply(new Sheet(parts, canvas, flow, 50, 500)));
            }
        }
        return drawn;
    }
}
