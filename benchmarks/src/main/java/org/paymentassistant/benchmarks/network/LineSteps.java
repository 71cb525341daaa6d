package org.paymentassistant.benchmarks.network;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The steps of protocols whose requests begin with a line of text. */
final class LineSteps implements Steps {

    private static final int LONGEST_LINE = 300;

    private final Map<Pattern, Step> known = new LinkedHashMap<>();

    private LineSteps() {}

    private LineSteps with(String line, Step step) {
        known.put(Pattern.compile(line + ".*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE), step);
        return this;
    }

    static Steps ofBank() {
        return new LineSteps()
                .with("GET /api/payments", Step.BANK_LOOKUP)
                .with("POST /api/payments", Step.BANK_DRAFT)
                .with("POST /api/externalBankAccounts", Step.BANK_BENEFICIARY)
                .with("(GET|POST|PUT|DELETE) ", Step.BANK_OTHER);
    }

    static Steps ofImap() {
        String tag = "A[0-9]+ ";
        return new LineSteps()
                .with(tag + "(LOGIN|AUTHENTICATE)", Step.IMAP_LOGIN)
                .with(tag + "SELECT", Step.IMAP_SELECT)
                .with(tag + "(UID )?FETCH [^\r\n]*BODY", Step.IMAP_FETCH)
                .with(tag + "(UID )?(MOVE|COPY)", Step.IMAP_MOVE)
                .with(tag + "IDLE", Step.IMAP_IDLE);
    }

    @Override
    public Optional<Step> begunBy(byte[] piece) {
        String line = new String(piece, 0, Math.min(piece.length, LONGEST_LINE), StandardCharsets.ISO_8859_1);
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(line).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
