package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.paymentassistant.tck.Samples.OTHER_ACCOUNT;
import static org.paymentassistant.tck.Samples.SELLER_ACCOUNT;

import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.PayeeMatch;
import org.paymentassistant.port.out.PayeeVerification;

/** What {@link PayeeVerification} promises. */
public interface PayeeVerificationContract {

    /** The holder of {@link Samples#SELLER_ACCOUNT}. */
    PartyName HOLDER = new PartyName("Brasserie du Canal SA");

    /**
     * The adapter of a working bank which knows that {@link Samples#SELLER_ACCOUNT} belongs to {@link #HOLDER} and
     * nothing of {@link Samples#OTHER_ACCOUNT}.
     */
    PayeeVerification payeeVerification();

    /** The adapter of a bank that cannot be reached. */
    PayeeVerification unreachable();

    /** A company that the bank knows. */
    default Company company() {
        return Samples.company();
    }

    /** A name that the bank takes for nearly the holder's. */
    default PartyName nearlyTheHolder() {
        return new PartyName("Brasserie du Canall SA");
    }

    /** Whether the bank tells close matches. */
    default boolean tellsCloseMatches() {
        return true;
    }

    @Test
    default void saysThatTheHoldersNameMatches() {
        assertThat(verify(HOLDER, SELLER_ACCOUNT)).isEqualTo(new PayeeMatch.Match());
    }

    @Test
    default void saysTheRightNameForACloseOne() {
        assumeTrue(tellsCloseMatches());

        assertThat(verify(nearlyTheHolder(), SELLER_ACCOUNT)).isEqualTo(new PayeeMatch.CloseMatch(HOLDER));
    }

    @Test
    default void saysThatAnotherNameDoesNotMatchAndNotWhoseTheAccountIs() {
        assertThat(verify(new PartyName("Quartz Trading Ltd"), SELLER_ACCOUNT)).isEqualTo(new PayeeMatch.NoMatch());
    }

    @Test
    default void saysThatThereIsNoAnswerForAnUnknownAccount() {
        assertThat(verify(HOLDER, OTHER_ACCOUNT)).isEqualTo(new PayeeMatch.NotAvailable());
    }

    @Test
    default void saysThatThereIsNoAnswerWhereTheBankCannotBeReached() {
        assertThat(unreachable().verify(company(), HOLDER, SELLER_ACCOUNT)).isEqualTo(new PayeeMatch.NotAvailable());
    }

    private PayeeMatch verify(PartyName name, PaymentAccount account) {
        return payeeVerification().verify(company(), name, account);
    }
}
