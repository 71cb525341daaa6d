package org.paymentassistant.example.bank;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How a simulated bank is set up. Immutable; the methods give changed copies.
 *
 * @param port the TCP port on the loopback interface, 0 for any free one
 * @param clock the bank's clock
 * @param random where identifiers and webhook secrets come from
 * @param companies the clients, at least one
 * @param answerShape how objects are wrapped
 * @param errorShape how errors are wrapped
 * @param bicRule whether an IBAN needs a BIC
 * @param repeatedBeneficiaries what becomes of a beneficiary that is created again
 * @param clockTolerance how far the creation time of a signature may be from the bank's clock
 * @param webhookPause the real time between two attempts to deliver a notification
 */
public record BankSettings(
        int port,
        InstantSource clock,
        RandomGenerator random,
        List<CompanySetup> companies,
        AnswerShape answerShape,
        ErrorShape errorShape,
        BicRule bicRule,
        RepeatedBeneficiaryRule repeatedBeneficiaries,
        Duration clockTolerance,
        Duration webhookPause) {

    public BankSettings {
        companies = List.copyOf(companies);
        if (companies.isEmpty()) {
            throw new IllegalArgumentException("a bank needs at least one company");
        }
    }

    /** Sets a bank up as documented: any free port, five minutes of tolerance, notifications one minute apart. */
    public static BankSettings of(InstantSource clock, RandomGenerator random, CompanySetup... companies) {
        return new BankSettings(
                0,
                clock,
                random,
                List.of(companies),
                AnswerShape.AS_DOCUMENTED,
                ErrorShape.LOWER_CASE,
                BicRule.REQUIRED_WITH_IBAN,
                RepeatedBeneficiaryRule.CREATED_AGAIN,
                Duration.ofMinutes(5),
                Duration.ofMinutes(1));
    }

    /** Gives a copy with another clock and another source of chance. */
    BankSettings withSources(InstantSource newClock, RandomGenerator newRandom) {
        return new BankSettings(
                port,
                newClock,
                newRandom,
                companies,
                answerShape,
                errorShape,
                bicRule,
                repeatedBeneficiaries,
                clockTolerance,
                webhookPause);
    }

    /** Gives a copy with another port. */
    public BankSettings withPort(int newPort) {
        return new BankSettings(
                newPort,
                clock,
                random,
                companies,
                answerShape,
                errorShape,
                bicRule,
                repeatedBeneficiaries,
                clockTolerance,
                webhookPause);
    }

    /** Gives a copy with another rule on BICs. */
    public BankSettings withBicRule(BicRule newRule) {
        return new BankSettings(
                port,
                clock,
                random,
                companies,
                answerShape,
                errorShape,
                newRule,
                repeatedBeneficiaries,
                clockTolerance,
                webhookPause);
    }

    /** Gives a copy with another rule on repeated beneficiaries. */
    public BankSettings withRepeatedBeneficiaries(RepeatedBeneficiaryRule newRule) {
        return new BankSettings(
                port,
                clock,
                random,
                companies,
                answerShape,
                errorShape,
                bicRule,
                newRule,
                clockTolerance,
                webhookPause);
    }

    /** Gives a copy with another pause between notifications. */
    public BankSettings withWebhookPause(Duration newPause) {
        return new BankSettings(
                port,
                clock,
                random,
                companies,
                answerShape,
                errorShape,
                bicRule,
                repeatedBeneficiaries,
                clockTolerance,
                newPause);
    }

    /** Gives a copy with other shapes of answers and errors. */
    public BankSettings withShapes(AnswerShape newAnswers, ErrorShape newErrors) {
        return new BankSettings(
                port,
                clock,
                random,
                companies,
                newAnswers,
                newErrors,
                bicRule,
                repeatedBeneficiaries,
                clockTolerance,
                webhookPause);
    }
}
