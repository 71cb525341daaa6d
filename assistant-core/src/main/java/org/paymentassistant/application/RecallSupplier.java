package org.paymentassistant.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.invoice.Appraisal;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.Evidence;
import org.paymentassistant.domain.invoice.ExtractedInvoice;
import org.paymentassistant.domain.invoice.FieldReading;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.invoice.Source;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.supplier.PastInvoice;
import org.paymentassistant.port.out.SupplierHistory;

/**
 * Lets an invoice profit from what a person stood for before: an account that is known with the seller's name is believed
 * where it was only doubtful, and so is the name that goes with a known account. Nothing is believed that the page does not
 * show, except a name that a person once put in the place of the very same misreading. What is held for another reason than
 * doubt stays held.
 */
final class RecallSupplier {

    private static final double REMEMBERED = 0.99;

    private final SupplierHistory history;

    RecallSupplier(SupplierHistory history) {
        this.history = history;
    }

    Appraisal recall(CompanyId company, Appraisal appraisal) {
        Appraisal named = believe(appraisal, InvoiceField.SELLER_NAME, name(company, appraisal));
        return believe(named, InvoiceField.IBAN, account(company, named));
    }

    private Optional<Candidate> name(CompanyId company, Appraisal appraisal) {
        Optional<FieldReading> read = appraisal.extracted().field(InvoiceField.SELLER_NAME);
        return proposedAccount(appraisal).stream()
                .flatMap(account -> history.ofAccount(company, account).stream())
                .flatMap(past -> remembered(past, read).stream())
                .findFirst();
    }

    private static Optional<Candidate> remembered(PastInvoice past, Optional<FieldReading> read) {
        return candidates(read)
                .filter(candidate -> isName(past, candidate.value())
                        || past.readAs().filter(candidate.value()::equals).isPresent())
                .findFirst()
                .map(candidate -> new Candidate(past.creditor().value(), REMEMBERED, inMemory(candidate)));
    }

    private Optional<Candidate> account(CompanyId company, Appraisal appraisal) {
        Optional<FieldReading> read = appraisal.extracted().field(InvoiceField.IBAN);
        Optional<PartyName> name = appraisal.data().sellerName();
        return read.map(FieldReading::best)
                .filter(best -> name.isPresent())
                .filter(best -> FieldValues.ibanAccount(best.value()).stream()
                        .flatMap(account -> history.ofAccount(company, account).stream())
                        .anyMatch(past -> isName(past, name.get().value())))
                .map(best -> new Candidate(best.value(), REMEMBERED, inMemory(best)));
    }

    private static Appraisal believe(Appraisal appraisal, InvoiceField field, Optional<Candidate> remembered) {
        boolean doubted = appraisal.issues().stream()
                .filter(issue -> issue.field().filter(field::equals).isPresent() && issue.holds())
                .allMatch(RecallSupplier::isDoubt);
        boolean accepted = appraisal.extracted().accepted(field).isPresent();
        return remembered.isEmpty() || accepted || !doubted ? appraisal : with(appraisal, field, remembered.get());
    }

    private static Appraisal with(Appraisal appraisal, InvoiceField field, Candidate remembered) {
        Map<InvoiceField, FieldReading> fields = new EnumMap<>(InvoiceField.class);
        fields.putAll(appraisal.extracted().fields());
        List<Candidate> all = new ArrayList<>(List.of(remembered));
        candidates(appraisal.extracted().field(field))
                .filter(other -> !other.value().equals(remembered.value()))
                .forEach(all::add);
        fields.put(field, new FieldReading(all, true));
        ExtractedInvoice extracted = appraisal.extracted().withFields(fields);
        return new Appraisal(
                extracted,
                AcceptedValues.of(extracted).naming(appraisal.data().domains()),
                appraisal.questions().stream()
                        .filter(question -> question.field() != field)
                        .toList(),
                appraisal.issues().stream()
                        .filter(issue -> !(isDoubt(issue)
                                && issue.field().filter(field::equals).isPresent()))
                        .toList());
    }

    private static Optional<PaymentAccount> proposedAccount(Appraisal appraisal) {
        return appraisal
                .data()
                .account()
                .or(() -> appraisal.extracted().proposed(InvoiceField.IBAN).flatMap(FieldValues::ibanAccount));
    }

    private static boolean isDoubt(ReviewIssue issue) {
        return issue.code() == IssueCode.DOUBTFUL || issue.code() == IssueCode.MISSING;
    }

    private static boolean isName(PastInvoice past, String name) {
        return PartyName.parse(name)
                .filter(read -> read.normalised().equals(past.creditor().normalised()))
                .isPresent();
    }

    private static Stream<Candidate> candidates(Optional<FieldReading> reading) {
        return reading.map(FieldReading::candidates).orElse(List.of()).stream();
    }

    private static Evidence inMemory(Candidate found) {
        Evidence place = found.evidence();
        return new Evidence(Source.MEMORY, place.page(), place.box(), place.label());
    }
}
