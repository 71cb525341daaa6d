package org.paymentassistant.example.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.port.in.HeedBankNotice;

/**
 * The page at {@code /bank/notices}, to which the bank posts what happens to payments, each notice signed with the secret of
 * the company's subscription. A notice only has the bank asked how a draft stands; what it says is not believed.
 */
public final class BankNotices implements RawPage {

    private static final String PATH = "/bank/notices";
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]{8,35}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PageResponse HEEDED = PageResponse.plain(200, "Thank you.");
    private static final PageResponse NOT_SIGNED = PageResponse.plain(401, "This is not signed as it must be.");

    private final Map<CompanyId, NoticeSecret> secrets;
    private final HeedBankNotice heed;
    private final InstantSource clock;

    /**
     * A page for companies that have a subscription at the bank.
     *
     * @param secrets the secret of each company's subscription
     * @param heed what a notice leads to
     * @param clock what time it is
     */
    public BankNotices(Map<CompanyId, NoticeSecret> secrets, HeedBankNotice heed, InstantSource clock) {
        this.secrets = Map.copyOf(secrets);
        this.heed = heed;
        this.clock = clock;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public int mostBytes(PageRequest head) {
        return MOST_BYTES;
    }

    @Override
    public PageResponse answer(PageRequest head, byte[] body) {
        String timestamp = head.header("x-ibanfirst-timestamp").orElse("");
        String signature = head.header("x-ibanfirst-signature").orElse("");
        Optional<CompanyId> company = isFresh(timestamp) ? signer(timestamp, signature, body) : Optional.empty();
        company.ifPresent(by -> tag(body).ifPresent(tag -> heed.heed(by, tag)));
        return company.isPresent() ? HEEDED : NOT_SIGNED;
    }

    private boolean isFresh(String timestamp) {
        return SECONDS.matcher(timestamp).matches()
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                                .abs()
                                .compareTo(WINDOW)
                        <= 0;
    }

    /** Each secret is tried, whether an earlier one fits or not. */
    private Optional<CompanyId> signer(String timestamp, String signature, byte[] body) {
        Map<CompanyId, Boolean> fits = new HashMap<>();
        secrets.forEach((company, secret) -> fits.put(company, secret.signed(timestamp, body, signature)));
        return fits.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<DraftId> tag(byte[] body) {
        try {
            JsonNode payment =
                    JSON.readTree(new String(body, StandardCharsets.UTF_8)).path("payload");
            return Optional.of(payment.path("tag").asText())
                    .filter(tag -> TAG.matcher(tag).matches())
                    .map(DraftId::new);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
