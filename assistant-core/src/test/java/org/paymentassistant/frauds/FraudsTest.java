package org.paymentassistant.frauds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paymentassistant.domain.payment.IncompleteDraft;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.payment.SubmittedDraft;

/** More than 500 false invoices are all held and told of, and more than 500 ordinary ones all go to the bank. */
class FraudsTest {

    private static final int OF_EACH_FRAUD = 27;
    private static final int OF_EACH_ORDINARY = 39;

    @ParameterizedTest
    @EnumSource(Fraud.class)
    void holdsEachFraudWithTheRightSignal(Fraud fraud) {
        for (int seed = 0; seed < OF_EACH_FRAUD; seed++) {
            Suppliers some = new Suppliers(1000L * fraud.name().hashCode() + seed);
            FraudWorld world = new FraudWorld();
            FraudInvoice invoice = fraud.after(Life.of(world, some), some);

            PaymentDraft draft = world.receive(invoice).orElseThrow();

            assertThat(draft).as("%s %d: %s", fraud, seed, invoice).isInstanceOf(IncompleteDraft.class);
            assertThat(((IncompleteDraft) draft).issues())
                    .as("%s %d: %s", fraud, seed, invoice)
                    .anySatisfy(issue -> {
                        assertThat(issue.code()).isEqualTo(fraud.told());
                        assertThat(issue.holds()).isTrue();
                    });
            IncompleteDraft held = (IncompleteDraft) draft;
            assertThat(held.questions().size() + held.decisions().size()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Ordinary.class)
    void letsOrdinaryInvoicesGoToTheBank(Ordinary ordinary) {
        for (int seed = 0; seed < OF_EACH_ORDINARY; seed++) {
            Suppliers some = new Suppliers(1000L * ordinary.name().hashCode() + seed);
            FraudWorld world = new FraudWorld();
            FraudInvoice invoice = ordinary.after(Life.of(world, some), some);

            PaymentDraft draft = world.receive(invoice).orElseThrow();

            assertThat(FraudWorld.issues(draft))
                    .as("%s %d: %s", ordinary, seed, invoice)
                    .noneMatch(issue -> issue.holds());
            assertThat(draft).as("%s %d: %s", ordinary, seed, invoice).isInstanceOf(SubmittedDraft.class);
        }
    }

    @Test
    void thatIsEnoughOfEach() {
        assertThat(Fraud.values().length * OF_EACH_FRAUD).isGreaterThanOrEqualTo(500);
        assertThat(Ordinary.values().length * OF_EACH_ORDINARY).isGreaterThanOrEqualTo(500);
    }
}
