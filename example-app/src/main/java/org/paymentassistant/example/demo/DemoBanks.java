package org.paymentassistant.example.demo;

import java.time.InstantSource;
import org.paymentassistant.example.wiring.BankKind;

/** The demonstration's bank of each kind. */
final class DemoBanks {

    private DemoBanks() {}

    static DemoBank open(BankKind kind, InstantSource clock) {
        return switch (kind) {
            case IBANFIRST -> new IbanFirstBank(clock);
            case PAIN001 -> FolderBank.inNewFolder();
            case REVOLUT -> new RevolutBank(clock);
        };
    }
}
