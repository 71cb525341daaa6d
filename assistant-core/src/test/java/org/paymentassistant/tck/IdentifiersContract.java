package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paymentassistant.port.out.Identifiers;

/** What {@link Identifiers} promises. */
public interface IdentifiersContract {

    /** The identifiers. */
    Identifiers identifiers();

    @Test
    default void givesNoDocumentIdTwice() {
        assertThat(Stream.generate(identifiers()::nextDocumentId).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    default void givesNoDraftIdTwice() {
        assertThat(Stream.generate(identifiers()::nextDraftId).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    default void givesNothingTwiceToManyThreads() {
        List<List<Object>> given = Concurrently.run(
                8,
                thread -> () -> Stream.generate(() -> Stream.<Object>of(
                                identifiers().nextDraftId(), identifiers().nextCompletionToken()))
                        .limit(500)
                        .flatMap(pair -> pair)
                        .toList());

        assertThat(given.stream().flatMap(Collection::stream)).hasSize(8_000).doesNotHaveDuplicates();
    }

    @Test
    default void givesTokensOf256Bits() {
        assertThat(Stream.generate(identifiers()::nextCompletionToken).limit(1_000))
                .doesNotHaveDuplicates()
                .allSatisfy(token -> assertThat(token.value()).hasSizeGreaterThanOrEqualTo(43));
    }

    @Test
    default void givesSecurityCodesThatAreHardToGuess() {
        assertThat(Stream.generate(identifiers()::nextSecurityCode).limit(100)).doesNotHaveDuplicates();
    }

    @Test
    default void givesAddressSuffixesOf40BitsForTheLocalPartOfAnAddress() {
        assertThat(Stream.generate(identifiers()::nextAddressSuffix).limit(1_000))
                .doesNotHaveDuplicates()
                .allSatisfy(suffix -> assertThat(suffix).matches("[a-z0-9]{8,20}"));
    }
}
