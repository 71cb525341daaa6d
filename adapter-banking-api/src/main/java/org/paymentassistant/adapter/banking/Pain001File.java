package org.paymentassistant.adapter.banking;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.payment.BankDraft;
import org.paymentassistant.domain.payment.BankDraftId;
import org.paymentassistant.domain.payment.Beneficiary;
import org.paymentassistant.domain.payment.CharacterSet;
import org.paymentassistant.domain.payment.DraftId;
import org.paymentassistant.domain.payment.PaymentInstruction;
import org.paymentassistant.domain.payment.SubmissionResult;
import org.paymentassistant.port.out.PaymentInitiation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each draft as a credit transfer initiation of ISO 20022 ({@code pain.001.001.09}), which a person uploads to any
 * bank. A company has a folder named by its id; a file there is a draft that nobody has used. Who uploads a file moves it
 * to the folder's subfolder {@code uploaded}, from when on it counts as confirmed and is never deleted.
 *
 * <p>The message id is our draft's id, so that a bank which watches for repetitions takes a second copy for what it is.
 * Files come into sight whole or not at all. One process at a time may use a folder. Thread-safe.
 */
public final class Pain001File implements PaymentInitiation {

    private static final Logger LOG = LoggerFactory.getLogger(Pain001File.class);

    private final DraftFolder folder;
    private final DebtorAccounts debtors;
    private final InstantSource clock;

    private Pain001File(DraftFolder folder, DebtorAccounts debtors, InstantSource clock) {
        this.folder = folder;
        this.debtors = debtors;
        this.clock = clock;
    }

    /** Writes into a folder, which is made when it is first needed. */
    public static Pain001File in(Path folder, DebtorAccounts debtors) {
        return in(folder, debtors, InstantSource.system(), new SecureRandom());
    }

    /** As {@link #in(Path, DebtorAccounts)}, by a clock, and with file names from a thread-safe source of chance. */
    public static Pain001File in(Path folder, DebtorAccounts debtors, InstantSource clock, RandomGenerator random) {
        return new Pain001File(new DraftFolder(folder, random), debtors, clock);
    }

    /** {@inheritDoc} It is refused where the account to pay from has no known number, or the
     * creditor's name no Latin letters; it is never in doubt. */
    @Override
    public SubmissionResult submit(
            Company company, DraftId tag, PaymentInstruction instruction, Beneficiary beneficiary) {
        Optional<DebtorAccount> debtor = debtors.find(company.id(), instruction.debtorAccount());
        if (debtor.isEmpty()) {
            return new SubmissionResult.Refused("the number of the account to pay from is not known");
        }
        if (!isWritable(instruction.creditor().name().value())) {
            return new SubmissionResult.Refused("the creditor's name cannot be written in the letters that banks take");
        }
        byte[] xml = Pain001Document.of(company.name(), debtor.get(), tag, instruction, clock.instant());
        try {
            return new SubmissionResult.Accepted(folder.add(company.id(), tag, xml));
        } catch (IOException e) {
            LOG.warn("draft {} is not written: {}", tag.value(), e.getClass().getSimpleName());
            return new SubmissionResult.Unavailable();
        }
    }

    private static boolean isWritable(String name) {
        return CharacterSet.SEPA.transliterate(name).chars().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    public List<BankDraft> findByTag(Company company, DraftId tag) {
        try {
            return folder.find(company.id(), tag);
        } catch (IOException e) {
            throw new TransientAssistantException("the folder of payment files cannot be read", e);
        }
    }

    @Override
    public void deleteUnconfirmed(Company company, BankDraftId draft) {
        try {
            folder.delete(company.id(), draft);
        } catch (IOException e) {
            throw new TransientAssistantException("a payment file cannot be deleted", e);
        }
    }
}
