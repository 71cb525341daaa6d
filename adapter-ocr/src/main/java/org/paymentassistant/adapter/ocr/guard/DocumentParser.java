package org.paymentassistant.adapter.ocr.guard;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.document.Block;
import org.paymentassistant.domain.document.Box;
import org.paymentassistant.domain.document.Concealment;
import org.paymentassistant.domain.document.EInvoice;
import org.paymentassistant.domain.document.HiddenText;
import org.paymentassistant.domain.document.Line;
import org.paymentassistant.domain.document.Page;
import org.paymentassistant.domain.document.PaymentCode;
import org.paymentassistant.domain.document.ReadDocument;
import org.paymentassistant.domain.document.TextOrigin;
import org.paymentassistant.domain.document.TextStyle;
import org.paymentassistant.domain.document.Word;
import org.paymentassistant.domain.invoice.InvoiceField;
import org.paymentassistant.domain.outcome.IssueCode;
import org.paymentassistant.domain.outcome.ReviewIssue;
import org.paymentassistant.domain.outcome.Severity;
import org.paymentassistant.domain.party.CountryCode;
import org.paymentassistant.domain.party.PostalAddress;

/**
 * Reads what {@link DocumentWriter} wrote, from a child that may be hostile: nothing but these values can come of it, and
 * no more of them than the message is long.
 */
final class DocumentParser {

    private static final int LONGEST_DECIMAL = 40;

    private final DataInputStream input;

    DocumentParser(DataInputStream input) {
        this.input = input;
    }

    ReadDocument document() throws IOException {
        return new ReadDocument(list(this::page), list(this::eInvoice), list(this::paymentCode), list(this::finding));
    }

    private Page page() throws IOException {
        return new Page(
                input.readInt(), input.readDouble(), input.readDouble(), list(this::block), list(this::hiddenText));
    }

    private Block block() throws IOException {
        return new Block(list(this::line));
    }

    private Line line() throws IOException {
        return new Line(list(this::word));
    }

    private Word word() throws IOException {
        return new Word(
                text(),
                box(),
                new TextStyle(input.readDouble(), input.readBoolean(), input.readInt(), input.readInt()),
                TextOrigin.valueOf(text()),
                input.readDouble());
    }

    private Box box() throws IOException {
        return new Box(input.readDouble(), input.readDouble(), input.readDouble(), input.readDouble());
    }

    private HiddenText hiddenText() throws IOException {
        return new HiddenText(line(), Concealment.valueOf(text()));
    }

    private PaymentCode paymentCode() throws IOException {
        return new PaymentCode(
                PaymentCode.Kind.valueOf(text()),
                input.readInt(),
                optional(this::box),
                optionalText(),
                optionalText(),
                optionalText(),
                optional(this::address),
                optional(this::decimal),
                optionalText(),
                optionalText(),
                optionalText(),
                optionalText(),
                optionalText(),
                optional(this::date));
    }

    private PostalAddress address() throws IOException {
        return new PostalAddress(
                optionalText(),
                optionalText(),
                optionalText(),
                optionalText(),
                optionalText(),
                optionalText().map(CountryCode::of));
    }

    private EInvoice eInvoice() throws IOException {
        return new EInvoice(
                EInvoice.Syntax.valueOf(text()),
                optionalText(),
                optionalText(),
                optional(this::date),
                optional(this::date),
                optionalText(),
                optional(this::party),
                optional(this::party),
                optional(this::party),
                list(this::means),
                optionalText(),
                list(this::terms),
                totals(),
                list(this::text));
    }

    private EInvoice.Party party() throws IOException {
        return new EInvoice.Party(optionalText(), optionalText(), optionalText(), optional(this::address));
    }

    private EInvoice.PaymentMeans means() throws IOException {
        return new EInvoice.PaymentMeans(
                optionalText(), optionalText(), optionalText(), optionalText(), optionalText());
    }

    private EInvoice.PaymentTerms terms() throws IOException {
        return new EInvoice.PaymentTerms(
                optionalText(), optional(this::date), optional(this::decimal), list(this::discount));
    }

    private EInvoice.Discount discount() throws IOException {
        return new EInvoice.Discount(
                optional(this::decimal),
                optional(this::decimal),
                optional(this::decimal),
                optional(this::date),
                optional(input::readInt));
    }

    private EInvoice.Totals totals() throws IOException {
        return new EInvoice.Totals(
                optional(this::decimal),
                optional(this::decimal),
                optional(this::decimal),
                optional(this::decimal),
                optional(this::decimal));
    }

    private ReviewIssue finding() throws IOException {
        Severity severity = Severity.valueOf(text());
        Optional<InvoiceField> field = optional(() -> InvoiceField.valueOf(text()));
        IssueCode code = IssueCode.valueOf(text());
        Map<String, String> parameters = new HashMap<>();
        for (int i = count(); i > 0; i--) {
            parameters.put(text(), text());
        }
        return new ReviewIssue(severity, field, code, parameters);
    }

    private BigDecimal decimal() throws IOException {
        String digits = text();
        int scale = input.readInt();
        if (digits.length() > LONGEST_DECIMAL || scale < -LONGEST_DECIMAL || scale > LONGEST_DECIMAL) {
            throw new IOException("no amount is that long");
        }
        return new BigDecimal(new BigInteger(digits), scale);
    }

    private LocalDate date() throws IOException {
        return LocalDate.ofEpochDay(input.readLong());
    }

    private String text() throws IOException {
        byte[] bytes = new byte[count()];
        input.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Optional<String> optionalText() throws IOException {
        return optional(this::text);
    }

    private <T> Optional<T> optional(Part<T> part) throws IOException {
        return input.readBoolean() ? Optional.of(part.read()) : Optional.empty();
    }

    private <T> List<T> list(Part<T> part) throws IOException {
        int count = count();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(part.read());
        }
        return values;
    }

    /** A number of things of which each takes a byte or more, so that it cannot pass what is left of the message. */
    private int count() throws IOException {
        int count = input.readInt();
        if (count < 0 || count > input.available()) {
            throw new IOException("a message announces more than it holds");
        }
        return count;
    }

    /** Reads a part. */
    private interface Part<T> {
        T read() throws IOException;
    }
}
