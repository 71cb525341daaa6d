package org.paymentassistant.adapter.ocr.guard;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;

/** Writes a document field by field; {@link DocumentParser} reads the same order. */
final class DocumentWriter {

    private final DataOutputStream output;

    DocumentWriter(DataOutputStream output) {
        this.output = output;
    }

    void document(ReadDocument document) throws IOException {
        list(document.pages(), this::page);
        list(document.eInvoices(), this::eInvoice);
        list(document.paymentCodes(), this::paymentCode);
        list(document.findings(), this::finding);
    }

    private void page(Page page) throws IOException {
        output.writeInt(page.number());
        output.writeDouble(page.width());
        output.writeDouble(page.height());
        list(page.blocks(), this::block);
        list(page.hiddenText(), this::hiddenText);
    }

    private void block(Block block) throws IOException {
        list(block.lines(), this::line);
    }

    private void line(Line line) throws IOException {
        list(line.words(), this::word);
    }

    private void word(Word word) throws IOException {
        text(word.text());
        box(word.box());
        output.writeDouble(word.style().fontSize());
        output.writeBoolean(word.style().bold());
        output.writeInt(word.style().colour());
        output.writeInt(word.style().rotation());
        constant(word.origin());
        output.writeDouble(word.confidence());
    }

    private void box(Box box) throws IOException {
        output.writeDouble(box.x());
        output.writeDouble(box.y());
        output.writeDouble(box.width());
        output.writeDouble(box.height());
    }

    private void hiddenText(HiddenText hidden) throws IOException {
        line(hidden.line());
        constant(hidden.concealment());
    }

    private void paymentCode(PaymentCode code) throws IOException {
        constant(code.kind());
        output.writeInt(code.page());
        optional(code.box(), this::box);
        texts(code.account(), code.bic(), code.creditorName());
        optional(code.creditorAddress(), this::address);
        optional(code.amount(), this::decimal);
        texts(code.currency(), code.reference(), code.text(), code.billInformation(), code.debtorName());
        optional(code.dueDate(), this::date);
    }

    private void address(PostalAddress address) throws IOException {
        texts(
                address.streetName(),
                address.buildingNumber(),
                address.postCode(),
                address.townName(),
                address.countrySubdivision(),
                address.country().map(CountryCode::value));
    }

    private void eInvoice(EInvoice invoice) throws IOException {
        constant(invoice.syntax());
        texts(invoice.typeCode(), invoice.invoiceNumber());
        optional(invoice.issueDate(), this::date);
        optional(invoice.paymentDueDate(), this::date);
        texts(invoice.currency());
        optional(invoice.seller(), this::party);
        optional(invoice.payee(), this::party);
        optional(invoice.buyer(), this::party);
        list(invoice.paymentMeans(), this::means);
        texts(invoice.remittanceInformation());
        list(invoice.paymentTerms(), this::terms);
        totals(invoice.totals());
        list(invoice.notes(), this::text);
    }

    private void party(EInvoice.Party party) throws IOException {
        texts(party.name(), party.vatId(), party.legalRegistrationId());
        optional(party.address(), this::address);
    }

    private void means(EInvoice.PaymentMeans means) throws IOException {
        texts(means.typeCode(), means.account(), means.accountName(), means.bic(), means.debtorAccount());
    }

    private void terms(EInvoice.PaymentTerms terms) throws IOException {
        texts(terms.text());
        optional(terms.dueDate(), this::date);
        optional(terms.partialAmount(), this::decimal);
        list(terms.discounts(), this::discount);
    }

    private void discount(EInvoice.Discount discount) throws IOException {
        optional(discount.percent(), this::decimal);
        optional(discount.amount(), this::decimal);
        optional(discount.basisAmount(), this::decimal);
        optional(discount.basisDate(), this::date);
        optional(discount.days(), output::writeInt);
    }

    private void totals(EInvoice.Totals totals) throws IOException {
        optional(totals.net(), this::decimal);
        optional(totals.tax(), this::decimal);
        optional(totals.gross(), this::decimal);
        optional(totals.prepaid(), this::decimal);
        optional(totals.due(), this::decimal);
    }

    private void finding(ReviewIssue issue) throws IOException {
        constant(issue.severity());
        optional(issue.field(), this::constant);
        constant(issue.code());
        list(List.copyOf(issue.parameters().entrySet()), this::parameter);
    }

    private void parameter(Map.Entry<String, String> parameter) throws IOException {
        text(parameter.getKey());
        text(parameter.getValue());
    }

    private void decimal(BigDecimal number) throws IOException {
        text(number.unscaledValue().toString());
        output.writeInt(number.scale());
    }

    private void date(LocalDate date) throws IOException {
        output.writeLong(date.toEpochDay());
    }

    private void constant(Enum<?> constant) throws IOException {
        text(constant.name());
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    @SafeVarargs
    private void texts(Optional<String>... texts) throws IOException {
        for (Optional<String> text : texts) {
            optional(text, this::text);
        }
    }

    private <T> void optional(Optional<T> value, Part<T> part) throws IOException {
        output.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            part.write(value.get());
        }
    }

    private <T> void list(List<T> values, Part<T> part) throws IOException {
        output.writeInt(values.size());
        for (T value : values) {
            part.write(value);
        }
    }

    /** Writes a part. */
    private interface Part<T> {
        void write(T value) throws IOException;
    }
}
