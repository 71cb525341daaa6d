package org.paymentassistant.example.serve;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.example.wiring.Bank;
import org.paymentassistant.example.wiring.BankKind;

/**
 * Which bank there is, and where.
 *
 * @param kind what the bank speaks
 * @param address where its API is; empty for payment files
 * @param folder where payment files are written; empty for APIs
 */
record BankConfig(BankKind kind, URI address, Path folder) {

    private static final URI NOWHERE = URI.create("");

    static BankConfig of(ConfigFile file) {
        BankKind kind = file.value("bank.kind", "one of " + BankKind.WORDS, BankKind::of)
                .orElse(BankKind.IBANFIRST);
        return kind == BankKind.PAIN001
                ? new BankConfig(kind, NOWHERE, Path.of(file.text("bank.folder")))
                : new BankConfig(kind, file.address("bank.url"), Path.of(""));
    }

    /** The way to it, for some companies. */
    Bank connect(List<CompanySettings> companies, InstantSource clock, ZoneId zone) {
        return switch (kind) {
            case IBANFIRST -> Bank.connect(address, byId(companies, CompanyBank::user), clock, zone);
            case REVOLUT -> Bank.ofDrafts(address, byId(companies, CompanyBank::application), clock, zone);
            case PAIN001 -> Bank.inFiles(folder, byId(companies, CompanyBank::accounts), clock);
        };
    }

    private static <T> Map<CompanyId, T> byId(
            List<CompanySettings> companies, java.util.function.Function<CompanyBank, T> part) {
        return companies.stream()
                .collect(Collectors.toMap(company -> company.company().id(), company -> part.apply(company.bank())));
    }
}
