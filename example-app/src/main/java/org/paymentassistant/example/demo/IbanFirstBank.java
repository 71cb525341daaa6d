package org.paymentassistant.example.demo;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.paymentassistant.example.bank.BankSettings;
import org.paymentassistant.example.bank.BicRule;
import org.paymentassistant.example.bank.LedgerPayment;
import org.paymentassistant.example.bank.LedgerWallet;
import org.paymentassistant.example.bank.PaymentStatus;
import org.paymentassistant.example.bank.SimulatedBank;
import org.paymentassistant.example.wiring.Bank;

/** The simulated bank whose API is shaped like iBanFirst's. */
final class IbanFirstBank implements DemoBank {

    private final SimulatedBank bank;

    IbanFirstBank(InstantSource clock) {
        this.bank = SimulatedBank.start(BankSettings.of(clock, new SecureRandom(), DemoPeople.atTheBank())
                .withBicRule(BicRule.OPTIONAL_WITHIN_SEPA));
    }

    @Override
    public Bank connect(InstantSource clock) {
        return Bank.connect(bank.address(), DemoPeople.bankUsers(), clock, ZoneId.systemDefault());
    }

    @Override
    public List<DemoDraft> drafts() {
        Map<String, String> numbers = bank.ledger().wallets().stream()
                .collect(Collectors.toMap(
                        LedgerWallet::id, wallet -> wallet.accountNumber().value()));
        return bank.ledger().payments().stream()
                .map(payment -> draft(payment, numbers.getOrDefault(payment.walletId(), "")))
                .toList();
    }

    private static DemoDraft draft(LedgerPayment payment, String debtorAccount) {
        return new DemoDraft(
                payment.id(),
                payment.tag(),
                payment.amount(),
                payment.currency(),
                payment.creditorName(),
                payment.creditorAccount().value(),
                debtorAccount,
                payment.status() == PaymentStatus.AWAITING_CONFIRMATION);
    }

    @Override
    public int releases() {
        return bank.ledger().confirmations().size();
    }

    @Override
    public String place() {
        return bank.address().toString();
    }

    @Override
    public void close() {
        bank.close();
    }
}
