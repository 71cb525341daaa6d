package org.paymentassistant.example.bank;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the bank really knows, seen from inside: for tests, the demonstration and its pages. All lists are in order of creation and
 * of all companies. Every call gives a new snapshot. Thread-safe.
 */
public final class BankLedger {
    private final BankBooks books;
    private final LateCalls late;

    BankLedger(BankBooks books, LateCalls late) {
        this.books = books;
        this.late = late;
    }

    /** Gives the wallets of all companies. */
    public List<LedgerWallet> wallets() {
        return collect(
                Company::wallets,
                (company, wallet) -> new LedgerWallet(
                        company.username(),
                        wallet.id(),
                        wallet.currency(),
                        wallet.tag(),
                        wallet.holderName(),
                        wallet.accountNumber(),
                        wallet.bookingAmount()));
    }

    /** Gives the beneficiaries that were created and not deleted. */
    public List<LedgerBeneficiary> beneficiaries() {
        return collect(
                Company::accounts,
                (company, account) -> new LedgerBeneficiary(
                        company.username(),
                        account.id(),
                        account.holderName(),
                        account.holderType(),
                        account.accountNumber(),
                        account.currency(),
                        account.createdAt()));
    }

    /** Gives the payments of every status, also those that were deleted (as {@link PaymentStatus#CANCELED}). */
    public List<LedgerPayment> payments() {
        return collect(Company::payments, this::describe);
    }

    /** Gives the payments that await confirmation. */
    public List<LedgerPayment> drafts() {
        return payments().stream()
                .filter(payment -> payment.status() == PaymentStatus.AWAITING_CONFIRMATION)
                .toList();
    }

    /** Gives the payments of every status that bear the tag. */
    public List<LedgerPayment> paymentsTagged(String tag) {
        return payments().stream().filter(payment -> payment.tag().equals(tag)).toList();
    }

    /** Gives the documents that were attached to payments and beneficiaries. */
    public List<LedgerDocument> documents() {
        return collect(Company::documents, BankLedger::describe);
    }

    /** Gives every request to confirm a payment. The assistant never sends one, so this must be empty. */
    public List<LedgerConfirmation> confirmations() {
        late.settle();
        synchronized (books) {
            return books.confirmations();
        }
    }

    /** Gives how many requests of each kind arrived, with those that a fault swallowed; kinds without any are absent. */
    public Map<RequestKind, Integer> requests() {
        synchronized (books) {
            return books.requests();
        }
    }

    /** Gives how many requests of a kind arrived. */
    public int requests(RequestKind kind) {
        return requests().getOrDefault(kind, 0);
    }

    private <T, R> List<R> collect(Function<Company, Register<T>> register, BiFunction<Company, T, R> view) {
        late.settle();
        synchronized (books) {
            return books.companies().stream()
                    .flatMap(company -> register.apply(company).all().stream().map(thing -> view.apply(company, thing)))
                    .toList();
        }
    }

    private LedgerPayment describe(Company company, Payment payment) {
        PaymentOrder order = payment.order();
        return new LedgerPayment(
                company.username(),
                payment.id(),
                payment.status(),
                order.tag(),
                order.amount().value(),
                order.amount().currency(),
                order.creditor().holderName(),
                order.creditor().accountNumber(),
                order.communication(),
                order.desiredExecutionDate(),
                payment.executionDate(books.time().here()),
                order.source().id(),
                payment.createdAt());
    }

    private static LedgerDocument describe(Company company, StoredDocument document) {
        byte[] bytes = document.content().bytes();
        return new LedgerDocument(
                company.username(),
                document.id(),
                document.objectId(),
                document.type(),
                document.name(),
                document.mediaType(),
                bytes.length,
                sha256(bytes),
                document.createdAt());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
