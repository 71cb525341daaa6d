package org.paymentassistant.domain.listing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paymentassistant.domain.account.PaymentAccount;
import org.paymentassistant.domain.document.FileName;
import org.paymentassistant.domain.invoice.InvoiceData;
import org.paymentassistant.domain.invoice.InvoiceNumber;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.party.PartyName;
import org.paymentassistant.domain.payment.PaymentDraft;
import org.paymentassistant.domain.submission.Submission;
import org.paymentassistant.domain.text.LatinLetters;

/** What an item of a list is found by: in lower case, without accents, words parted by single spaces. */
public final class SearchText {

    private static final int LONGEST = 2000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private SearchText() {}

    /** A message is found by its subject and its sender. */
    public static String of(Submission submission) {
        return joined(
                submission.subject(),
                submission.sender().map(MailAddress::value).orElse(""));
    }

    /** A document is found by its name. */
    public static String of(FileName name) {
        return joined(name.value());
    }

    /** A draft is found by creditor, invoice number, amount and account. */
    public static String of(PaymentDraft draft) {
        InvoiceData invoice = draft.invoice();
        return joined(
                invoice.creditorName().map(PartyName::value).orElse(""),
                invoice.invoiceNumber().map(InvoiceNumber::value).orElse(""),
                invoice.amountDue().map(Object::toString).orElse(""),
                invoice.account().map(PaymentAccount::key).orElse(""));
    }

    /** The text as it is searched. */
    public static String fold(String text) {
        String cut = text.substring(0, Math.min(LONGEST, text.length()));
        String apart = Normalizer.normalize(LatinLetters.unfold(cut), Normalizer.Form.NFKD);
        String plain = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        String folded = SPACE.matcher(plain).replaceAll(" ").strip();
        return folded.substring(0, Math.min(LONGEST, folded.length()));
    }

    private static String joined(String... parts) {
        return fold(Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
    }
}
