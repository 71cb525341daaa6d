package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.MediaType;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.ReadResult;
import org.paymentassistant.domain.document.SourceDocument;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.outcome.ReasonCode;
import org.paymentassistant.port.out.DocumentReader;

/** What {@link DocumentReader} promises of PDFs with a text layer, and of files that are wrong. */
public interface DocumentReaderContract {

    /** The reader; for a prepared one, which reads the sample files. */
    DocumentReader reader();

    /** Whether the reader looks into files by itself; not so where its results are prepared. */
    default boolean looksIntoFiles() {
        return true;
    }

    @Test
    default void readsTheLinesOfAPage() {
        ReadDocument document = read(SampleFiles.pdf());

        assertThat(document.pages()).hasSize(1);
        assertThat(document.pages().get(0).lines()).extracting(Line::text).containsExactlyElementsOf(SampleFiles.LINES);
        assertThat(document.eInvoices()).isEmpty();
        assertThat(document.paymentCodes()).isEmpty();
    }

    @Test
    default void saysWhereWordsStandOnThePage() {
        assumeTrue(looksIntoFiles());
        Page page = read(SampleFiles.pdf()).pages().get(0);

        assertThat(page.number()).isEqualTo(1);
        assertThat(page.width()).isCloseTo(SampleFiles.PAGE_WIDTH, within(1.0));
        assertThat(page.height()).isCloseTo(SampleFiles.PAGE_HEIGHT, within(1.0));
        assertThat(page.words()).allSatisfy(word -> {
            assertThat(word.box().x()).isBetween(70.0, SampleFiles.PAGE_WIDTH);
            assertThat(word.box().right()).isLessThan(SampleFiles.PAGE_WIDTH);
            assertThat(word.box().y()).isBetween(40.0, 140.0);
            assertThat(word.box().height()).isBetween(4.0, 20.0);
        });
        assertThat(page.lines().get(0).box().x()).isCloseTo(72, within(2.0));
        assertThat(page.lines()).extracting(line -> line.box().y()).isSorted();
    }

    @Test
    default void saysThatWordsAreOfTheTextLayerAndCertain() {
        assumeTrue(looksIntoFiles());
        List<Word> words = read(SampleFiles.pdf()).pages().get(0).words();

        assertThat(words).extracting(Word::origin).containsOnly(TextOrigin.TEXT_LAYER);
        assertThat(words).extracting(Word::confidence).containsOnly(1.0);
        assertThat(words).allSatisfy(word -> assertThat(word.style().fontSize()).isCloseTo(12, within(1.0)));
    }

    @Test
    default void readsThePagesInTheirOrder() {
        assumeTrue(looksIntoFiles());
        ReadDocument document = read(SampleFiles.pdfOf(12));

        assertThat(document.pages()).extracting(Page::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(document.pages().get(11).lines().get(0).text()).isEqualTo("Page 12");
    }

    @Test
    default void givesTheSameForTheSameBytes() {
        assertThat(Stream.generate(() -> reader().read(SampleFiles.pdf()))
                        .limit(3)
                        .distinct())
                .hasSize(1);
    }

    @Test
    default void judgesByContentAndNeverByNameOrDeclaredType() {
        SourceDocument pdf = SampleFiles.pdf();
        SourceDocument disguised =
                new SourceDocument(FileName.of("photo.jpg"), Optional.of(MediaType.XML), pdf.content());

        assertThat(reader().read(disguised)).isEqualTo(reader().read(pdf));
    }

    @Test
    default void refusesAnEmptyFile() {
        assertThat(reader().read(SampleFiles.empty())).isEqualTo(new ReadResult.Refused(ReasonCode.EMPTY_FILE));
    }

    @Test
    default void refusesAnUnknownType() {
        assertThat(reader().read(SampleFiles.unknownType()))
                .isEqualTo(new ReadResult.Refused(ReasonCode.UNSUPPORTED_TYPE));
    }

    @Test
    default void refusesAFileThatAsksForAPassword() {
        assumeTrue(looksIntoFiles());

        assertThat(reader().read(SampleFiles.encrypted())).isEqualTo(new ReadResult.Refused(ReasonCode.ENCRYPTED));
    }

    @Test
    default void refusesAFileInWhichNothingMakesSense() {
        assumeTrue(looksIntoFiles());

        assertThat(refusal(reader().read(SampleFiles.headerOnly())))
                .get()
                .isIn(ReasonCode.DAMAGED_FILE, ReasonCode.NO_TEXT_FOUND);
    }

    @Test
    default void readsOrRefusesATruncatedFileButInventsNothing() {
        reader().read(SampleFiles.truncated())
                .fold(
                        read -> assertThat(SampleFiles.LINES)
                                .containsAll(read.document().pages().stream()
                                        .flatMap(page -> page.lines().stream())
                                        .map(Line::text)
                                        .toList()),
                        refused -> assertThat(refused.reason()).isNotNull());
    }

    @Test
    @Timeout(120)
    default void refusesXmlThatExpandsWithoutEnd() {
        assumeTrue(looksIntoFiles());

        assertThat(reader().read(SampleFiles.entityBomb())).isEqualTo(new ReadResult.Refused(ReasonCode.XML_FORBIDDEN));
    }

    @Test
    default void readsAGoodFileAfterBadOnes() {
        ReadResult before = reader().read(SampleFiles.pdf());

        List.of(SampleFiles.truncated(), SampleFiles.headerOnly(), SampleFiles.entityBomb(), SampleFiles.encrypted())
                .forEach(reader()::read);

        assertThat(reader().read(SampleFiles.pdf())).isEqualTo(before);
    }

    @Test
    default void readsForManyThreads() {
        ReadResult expected = reader().read(SampleFiles.pdf());

        List<ReadResult> results = Concurrently.run(
                6, thread -> () -> reader().read(thread % 2 == 0 ? SampleFiles.pdf() : SampleFiles.unknownType()));

        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i))
                    .isEqualTo(i % 2 == 0 ? expected : new ReadResult.Refused(ReasonCode.UNSUPPORTED_TYPE));
        }
    }

    private ReadDocument read(SourceDocument file) {
        ReadResult result = reader().read(file);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).document();
    }

    private static Optional<ReasonCode> refusal(ReadResult result) {
        return result.fold(read -> Optional.empty(), refused -> Optional.of(refused.reason()));
    }
}
