package org.paymentassistant.adapter.extraction.feature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.Token;

/** What speaks for and against an identifier being the number of the invoice. */
public final class NumberFeatures {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern DIGITS = Pattern.compile("[\\d./-]+");
    private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{2,}");

    private final InvoiceText text;
    private final Set<Integer> datedWords = new HashSet<>();
    private final Set<Integer> amountWords = new HashSet<>();
    private final Set<Integer> accountWords = new HashSet<>();

    /** Over one invoice. */
    public NumberFeatures(InvoiceText text) {
        this.text = text;
        text.dates().forEach(date -> mark(date.span(), datedWords));
        text.amounts().forEach(amount -> mark(amount.span(), amountWords));
        text.accounts().forEach(account -> mark(account.span(), accountWords));
        text.vatIds().forEach(id -> mark(id.span(), accountWords));
        text.references().forEach(reference -> mark(reference.span(), accountWords));
    }

    private static void mark(Span span, Set<Integer> words) {
        for (int i = span.from(); i < span.to(); i++) {
            words.add(span.row().index() * 10_000 + i);
        }
    }

    /** The features of one identifier. */
    public List<String> of(Mention<String> number) {
        int word = number.span().row().index() * 10_000 + number.span().from();
        String value = number.value();
        return new Features(text)
                .labels(number.span())
                .party(number.span())
                .words(number.span())
                .position(number.span())
                .style(number.span())
                .addIf(datedWords.contains(word), "date")
                .addIf(amountWords.contains(word), "amount")
                .addIf(accountWords.contains(word), "account")
                .add("shape=" + shape(value))
                .add("length=" + Math.min(12, value.length()))
                .addIf(YEAR.matcher(value).matches(), "year")
                .addIf(YEAR.matcher(value).find() && value.length() > 4, "has year")
                .addIf(value.startsWith("0"), "zero first")
                .addIf(value.startsWith("+"), "phone")
                .add("words=" + (number.span().to() - number.span().from()))
                .addIf(goesOn(number), "goes on")
                .addIf(isWithinText(number), "within text")
                .add("row=" + Math.min(6, number.span().row().index() / 4))
                .names();
    }

    /** Whether more digits follow at once, so that this may be a part of a longer number. */
    private static boolean goesOn(Mention<String> number) {
        Span span = number.span();
        List<Token> tokens = span.row().tokens();
        return span.to() < tokens.size()
                && tokens.get(span.to()).cell() == tokens.get(span.to() - 1).cell()
                && DIGITS.matcher(tokens.get(span.to()).text()).matches();
    }

    /** Whether words follow at once that begin nothing new, so that it is not certain where the number ends. */
    private boolean isWithinText(Mention<String> number) {
        Span span = number.span();
        List<Token> tokens = span.row().tokens();
        return span.to() + 1 < tokens.size()
                && tokens.get(span.to()).cell() == tokens.get(span.to() - 1).cell()
                && SMALL_WORD.matcher(tokens.get(span.to()).text()).matches()
                && text.labels().stream()
                        .noneMatch(label ->
                                label.span().row().index() == span.row().index()
                                        && label.span().from() == span.to());
    }

    private static String shape(String value) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c;
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.length() > 8 ? "long" : shape.toString();
    }
}
