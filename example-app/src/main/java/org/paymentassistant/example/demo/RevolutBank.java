package org.paymentassistant.example.demo;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.paymentassistant.example.bank.revolut.RevolutDraft;
import org.paymentassistant.example.bank.revolut.RevolutRequest;
import org.paymentassistant.example.bank.revolut.SimulatedRevolut;
import org.paymentassistant.example.wiring.Bank;
import org.paymentassistant.example.wiring.BankApplication;

/** The simulated bank whose API is shaped like Revolut Business's. */
final class RevolutBank implements DemoBank {

    private final KeyPair keys = newKeys();
    private final SimulatedRevolut bank;

    RevolutBank(InstantSource clock) {
        this.bank = SimulatedRevolut.start(clock, new SecureRandom(), DemoPeople.atRevolut(keys.getPublic()));
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    @Override
    public Bank connect(InstantSource clock) {
        BankApplication application = new BankApplication(
                DemoPeople.BANK_USER, DemoPeople.ISSUER, keys::getPrivate, () -> DemoPeople.BANK_SECRET);
        return Bank.ofDrafts(bank.address(), Map.of(DemoPeople.COMPANY, application), clock, ZoneId.systemDefault());
    }

    @Override
    public List<DemoDraft> drafts() {
        return bank.drafts().stream().map(RevolutBank::draft).toList();
    }

    /** Our name stands in brackets at the end of the title. */
    private static DemoDraft draft(RevolutDraft draft) {
        return new DemoDraft(
                draft.id(),
                draft.title().replaceFirst("(?s).*\\[([A-Za-z0-9]+)]$", "$1"),
                draft.amount(),
                draft.currency(),
                draft.creditorName(),
                draft.creditorAccount().value(),
                draft.debtorAccount().value(),
                draft.state() == RevolutDraft.State.CREATED);
    }

    @Override
    public int releases() {
        return bank.requests(RevolutRequest.PAY);
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
