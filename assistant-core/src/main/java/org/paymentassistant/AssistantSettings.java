package org.paymentassistant;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How the assistant behaves for all companies. Immutable.
 *
 * @param mailDomain the domain of the assistant addresses and of our Message-IDs, lower case
 * @param completionPage the page behind a completion link; the token is appended after {@code #}, which browsers never
 *     send to a server
 * @param answerBudget how long after a message's arrival an interim answer is given where the final one is not ready
 * @param linkLifetime how long a completion link opens its draft
 * @param addressGracePeriod how long a replaced assistant address still takes mail
 * @param documentsPerMessage how many files of one message are processed
 * @param answersPerHour how many mails one person is sent in an hour at most
 * @param requireAuthentication whether a sender must be authenticated by our mail host; false only where the mailbox can
 *     be reached by no stranger
 * @param zone where the companies' bank days are counted
 */
public record AssistantSettings(
        String mailDomain,
        URI completionPage,
        Duration answerBudget,
        Duration linkLifetime,
        Duration addressGracePeriod,
        int documentsPerMessage,
        int answersPerHour,
        boolean requireAuthentication,
        ZoneId zone) {

    private static final Duration ANSWER_BUDGET = Duration.ofSeconds(40);
    private static final Duration LINK_LIFETIME = Duration.ofDays(3);
    private static final Duration GRACE_PERIOD = Duration.ofDays(30);
    private static final int DOCUMENTS_PER_MESSAGE = 20;
    private static final int ANSWERS_PER_HOUR = 60;

    public AssistantSettings {
        Objects.requireNonNull(mailDomain, "mailDomain");
        Objects.requireNonNull(completionPage, "completionPage");
        Objects.requireNonNull(answerBudget, "answerBudget");
        Objects.requireNonNull(linkLifetime, "linkLifetime");
        Objects.requireNonNull(addressGracePeriod, "addressGracePeriod");
        Objects.requireNonNull(zone, "zone");
        if (documentsPerMessage < 1 || answersPerHour < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** The usual settings: authenticated senders, 40 seconds, 72 hours, 30 days, 20 documents, 60 answers, Paris. */
    public static AssistantSettings of(String mailDomain, URI completionPage) {
        return new AssistantSettings(
                mailDomain,
                completionPage,
                ANSWER_BUDGET,
                LINK_LIFETIME,
                GRACE_PERIOD,
                DOCUMENTS_PER_MESSAGE,
                ANSWERS_PER_HOUR,
                true,
                ZoneId.of("Europe/Paris"));
    }

    /** The same for a mailbox that no stranger can reach. */
    public AssistantSettings trustingEverySender() {
        return new AssistantSettings(
                mailDomain,
                completionPage,
                answerBudget,
                linkLifetime,
                addressGracePeriod,
                documentsPerMessage,
                answersPerHour,
                false,
                zone);
    }

    /** The same with another time until an interim answer. */
    public AssistantSettings withAnswerBudget(Duration budget) {
        return new AssistantSettings(
                mailDomain,
                completionPage,
                budget,
                linkLifetime,
                addressGracePeriod,
                documentsPerMessage,
                answersPerHour,
                requireAuthentication,
                zone);
    }
}
