package org.paymentassistant.benchmarks.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a process can end: before and after each call that has an effect, and around each commit. */
final class CrashPoints {

    static final String BEFORE_COMMIT = "Transactions.required before commit";
    static final String AFTER_COMMIT = "Transactions.required after commit";

    private static final String DELETION = "PaymentInitiation.deleteUnconfirmed";
    private static final int RARE_WEIGHT = 4;
    /** Those twice that are the rarest of them. */
    private static final List<String> RARE = List.of(
            DELETION,
            DELETION,
            "PaymentInitiation.submit",
            "CompletionLinks.use",
            "Documents.setSplit",
            "Documents.setSplit",
            "BeneficiaryDirectory.create");

    private static final List<String> EFFECTS = List.of(
            "Mailbox.acknowledge",
            "MailTransport.send",
            "DocumentReader.read",
            "Submissions.add",
            "Submissions.setAnswer",
            "Documents.add",
            "Documents.setOutcomes",
            "Documents.setSplit",
            "DraftRepository.add",
            "DraftRepository.replace",
            "CompletionLinks.add",
            "CompletionLinks.use",
            "Outbox.add",
            "Outbox.settle",
            "AuditTrail.record",
            "WorkQueue.schedule",
            "BeneficiaryDirectory.create",
            "PaymentInitiation.findByTag",
            "PaymentInitiation.submit",
            DELETION);

    private CrashPoints() {}

    static boolean isEffect(String call) {
        return EFFECTS.contains(call);
    }

    static String before(String call) {
        return call + " before";
    }

    static String after(String call) {
        return call + " after";
    }

    /** All of them. */
    static List<String> all() {
        return Stream.concat(
                        Stream.of(BEFORE_COMMIT, AFTER_COMMIT),
                        EFFECTS.stream().flatMap(call -> Stream.of(before(call), after(call))))
                .toList();
    }

    /** Points to favour, those more than once that are passed in few seeds only. */
    static List<String> favourites() {
        List<String> favourites = new ArrayList<>(all());
        for (int i = 0; i < RARE_WEIGHT; i++) {
            for (String call : RARE) {
                favourites.add(before(call));
                favourites.add(after(call));
            }
        }
        return favourites;
    }

    /** Whether a point is passed only where the bank has made a second copy. */
    static boolean needsSecondCopy(String point) {
        return point.startsWith(DELETION);
    }
}
