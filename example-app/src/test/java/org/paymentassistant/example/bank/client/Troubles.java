package org.paymentassistant.example.bank.client;

import java.time.Duration;
import java.util.regex.Matcher;
import org.paymentassistant.example.bank.BankFault;
import org.paymentassistant.example.bank.BankResponse;
import org.paymentassistant.tck.BankTrouble;

/** What the simulated banks do in each trouble. */
final class Troubles {

    static final Duration LATENESS = Duration.ofSeconds(30);
    static final Duration PAUSE_ASKED_FOR = Duration.ofSeconds(1);
    private static final String ANOTHER_ID = "another00000000000000000000000001";

    private Troubles() {}

    /** The fault that makes a trouble; {@code elsewhere} is where a redirect leads. */
    static BankFault fault(BankTrouble trouble, String elsewhere) {
        return switch (trouble) {
            case LATE -> BankFault.appliedLate(LATENESS);
            case REQUEST_LOST -> BankFault.requestLost();
            case ANSWER_LOST -> BankFault.answerLost();
            case DOUBLED -> BankFault.doubled();
            case MALFORMED -> BankFault.malformedJson();
            case TRUNCATED -> BankFault.brokenOff();
            case OVERSIZED -> BankFault.answeringOtherwise(Troubles::endless);
            case TRICKLING -> BankFault.trickling(Duration.ofMillis(300));
            case WRONG_AMOUNT -> lying("(\"value\":\")[0-9.]+", "$19999.99");
            case WRONG_ACCOUNT -> lying("(\"externalBankAccountId\":\")[^\"]+", "$1NTd4ME");
            case DRAFT_OF_ANOTHER -> lying("(\"id\":\"|\"tag\":\")[^\"]+", "$1" + ANOTHER_ID);
            case TOO_MANY ->
                BankFault.answeringInstead(
                        BankResponse.json(429, "{}").with("Retry-After", String.valueOf(PAUSE_ASKED_FOR.toSeconds())));
            case FAILURE -> BankFault.status(500);
            case FAILURE_AFTER_EFFECT -> BankFault.statusAfterEffect(500);
            case REDIRECTED ->
                BankFault.answeringInstead(BankResponse.empty(307).with("Location", elsewhere));
        };
    }

    private static BankResponse endless(BankResponse answer) {
        return new BankResponse(answer.status(), answer.contentType(), answer.body() + " ".repeat(9 * 1024 * 1024));
    }

    private static BankFault lying(String pattern, String instead) {
        return BankFault.answeringOtherwise(answer -> {
            Matcher matcher = java.util.regex.Pattern.compile(pattern).matcher(answer.body());
            return new BankResponse(answer.status(), answer.contentType(), matcher.replaceAll(instead));
        });
    }

    /** Long enough that a bank which asked to be left alone is not any more. */
    static void waitAsAskedFor() {
        try {
            Thread.sleep(PAUSE_ASKED_FOR.plusMillis(100).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
