package org.paymentassistant.benchmarks.network;

import java.util.List;
import java.util.Locale;
import org.paymentassistant.benchmarks.processes.Doors;

/** The proxies between one node and its servers. */
public final class Wires implements AutoCloseable {

    private final FaultProxy imap;
    private final FaultProxy smtp;
    private final FaultProxy bank;
    private final FaultProxy database;

    /** Lays them to the servers' doors. */
    public Wires(Doors servers) {
        this.imap = FaultProxy.ofImap(servers.imap());
        this.smtp = FaultProxy.ofSmtp(servers.smtp());
        this.bank = FaultProxy.ofBank(servers.bank());
        this.database = FaultProxy.ofDatabase(servers.database());
    }

    /** Through which the node reaches its servers. */
    public Doors doors() {
        return new Doors(imap.port(), smtp.port(), bank.port(), database.port());
    }

    /** The proxy that a step passes. */
    public FaultProxy of(Step step) {
        String protocol = step.name().toLowerCase(Locale.ROOT).replaceAll("_.*", "");
        return switch (protocol) {
            case "imap" -> imap;
            case "smtp" -> smtp;
            case "bank" -> bank;
            default -> database;
        };
    }

    /** All of them. */
    public List<FaultProxy> all() {
        return List.of(imap, smtp, bank, database);
    }

    @Override
    public void close() {
        all().forEach(FaultProxy::close);
    }
}
