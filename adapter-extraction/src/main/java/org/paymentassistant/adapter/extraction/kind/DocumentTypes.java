package org.paymentassistant.adapter.extraction.kind;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.PhraseFinder;
import org.paymentassistant.adapter.extraction.label.PhraseFinder.Phrase;
import org.paymentassistant.adapter.extraction.label.PhraseTable;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextDocument;
import org.paymentassistant.domain.invoice.DocumentType;

/**
 * Tells what a document is, by its title: words of a kind weigh more the larger they are set, the higher they stand and
 * the less stands beside them. Thread-safe.
 */
public final class DocumentTypes {

    private static final Pattern MANDATE = Pattern.compile("mandat[aeos]?|mandaat|mandatsreferenz|mandato");
    private static final Set<KindSign> HOW_PAID = Set.of(
            KindSign.PAID, KindSign.PAID_BY, KindSign.DIRECT_DEBIT, KindSign.DIRECT_DEBIT_MEANS, KindSign.FACTORED);
    private static final Set<KindSign> ALSO_LABELS = Set.of(
            KindSign.ORDER,
            KindSign.DELIVERY_NOTE,
            KindSign.QUOTE,
            KindSign.STATEMENT,
            KindSign.RECEIPT,
            KindSign.REMINDER);
    private static final int WORDS_OF_A_MEANS = 6;
    private static final double TITLE = 2.2;
    private static final double WEAKEST = 0.6;

    private final PhraseFinder<KindSign> finder = new PhraseFinder<>(PhraseTable.load(KindSign.class, "kinds.txt"));

    /**
     * What the document is.
     *
     * @param withPaymentCode whether it carries a code made for paying, whose slip is headed "receipt" in Switzerland
     */
    public DocumentType of(InvoiceText text, boolean withPaymentCode) {
        List<Phrase<KindSign>> phrases = finder.phrases(text.document().rows());
        Map<KindSign, Double> weights = weights(text.document(), phrases);
        KindSign best = weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= WEAKEST)
                .map(Map.Entry::getKey)
                .orElse(KindSign.INVOICE);
        if (withPaymentCode && (best == KindSign.RECEIPT || weights.isEmpty())) {
            return DocumentType.INVOICE;
        }
        if (weights.isEmpty() && !looksLikeInvoice(text)) {
            return DocumentType.OTHER;
        }
        return settled(best, text, phrases);
    }

    private static DocumentType settled(KindSign best, InvoiceText text, List<Phrase<KindSign>> phrases) {
        DocumentType type = DocumentType.valueOf(best.name());
        if (!type.isPayable()) {
            return type;
        }
        if (!hasSumAndNumber(text)) {
            return DocumentType.OTHER;
        }
        if (phrases.stream().anyMatch(phrase -> saysPaid(phrase, text))) {
            return DocumentType.RECEIPT;
        }
        boolean collected = phrases.stream().anyMatch(phrase -> saysCollected(phrase, text));
        return collected ? DocumentType.DIRECT_DEBIT : type;
    }

    /** A sum on the same row is what was paid before, and not the whole. */
    private static boolean saysPaid(Phrase<KindSign> phrase, InvoiceText text) {
        return paidAtOnce(phrase, text) || saysPaidInWords(phrase, text);
    }

    private static boolean saysPaidInWords(Phrase<KindSign> phrase, InvoiceText text) {
        return phrase.meanings().contains(KindSign.PAID)
                && text.amounts().stream()
                        .noneMatch(amount -> amount.span().row().index()
                                == phrase.span().row().index());
    }

    /** A row with a means, a day and the largest sum of the document is the entry of its payment. */
    private static boolean paidAtOnce(Phrase<KindSign> phrase, InvoiceText text) {
        int row = phrase.span().row().index();
        Optional<BigDecimal> largest =
                text.amounts().stream().map(amount -> amount.value().value()).max(Comparator.naturalOrder());
        return phrase.meanings().contains(KindSign.PAID_BY)
                && text.dates().stream().anyMatch(date -> date.span().row().index() == row)
                && text.amounts().stream()
                        .filter(amount -> amount.span().row().index() == row)
                        .anyMatch(amount -> amount.value().value().compareTo(largest.orElseThrow()) == 0);
    }

    /** Direct debit named as the means of payment, or with its day or its mandate; the offer of one is something else. */
    private static boolean saysCollected(Phrase<KindSign> phrase, InvoiceText text) {
        return phrase.meanings().contains(KindSign.DIRECT_DEBIT)
                || (phrase.meanings().contains(KindSign.DIRECT_DEBIT_MEANS) && isArranged(phrase.span(), text));
    }

    private static boolean isArranged(Span means, InvoiceText text) {
        Optional<Span> cell =
                means.row().cells().stream().filter(c -> c.overlaps(means)).findFirst();
        boolean alone = cell.filter(c -> c.to() - c.from() <= WORDS_OF_A_MEANS).isPresent();
        boolean dated = text.dates().stream()
                .anyMatch(date -> date.span().row().index() == means.row().index());
        boolean mandated = means.row().tokens().stream()
                .anyMatch(token -> MANDATE.matcher(token.plain()).matches());
        boolean first = cell.filter(c -> c.from() == means.from()).isPresent();
        return alone || (first && (dated || mandated));
    }

    private static boolean hasSumAndNumber(InvoiceText text) {
        boolean total = text.labels().stream()
                .anyMatch(label -> label.means(Concept.TOTAL_GROSS) || label.means(Concept.AMOUNT_DUE));
        return total && !text.amounts().isEmpty();
    }

    private static boolean looksLikeInvoice(InvoiceText text) {
        boolean number = text.labels().stream().anyMatch(label -> label.means(Concept.INVOICE_NUMBER));
        boolean due = text.labels().stream().anyMatch(label -> label.means(Concept.AMOUNT_DUE));
        return !text.amounts().isEmpty() && (number || (due && !text.accounts().isEmpty()));
    }

    private static Map<KindSign, Double> weights(TextDocument document, List<Phrase<KindSign>> phrases) {
        Map<KindSign, Double> weights = new EnumMap<>(KindSign.class);
        for (Phrase<KindSign> phrase : phrases) {
            phrase.meanings().stream()
                    .filter(sign -> !HOW_PAID.contains(sign))
                    .forEach(sign -> weights.merge(sign, weight(document, phrase.span(), sign), Math::max));
        }
        return weights;
    }

    private static double weight(TextDocument document, Span span, KindSign sign) {
        Optional<Span> cell = span.row().cells().stream()
                .filter(c -> c.from() <= span.from() && span.to() <= c.to())
                .findFirst();
        int others =
                cell.map(c -> c.to() - c.from() - (span.to() - span.from())).orElse(0);
        boolean first = cell.filter(c -> c.from() == span.from()).isPresent();
        double size = span.fontSize() / Math.max(1, document.usualFontSize());
        boolean firstPage = document.pageNumbers().get(0) == span.page();
        double height = document.heightOnPage(span);
        double place = firstPage ? (height < 0.5 ? 1 : 0.55) : 0.25;
        double alone = others == 0 ? 1.3 : others <= 3 ? 1 : 0.4;
        double weight = size * place * alone * (first ? 1 : 0.5) * (span.isBold() ? 1.15 : 1);
        boolean label = others > 0 && size < 1.3 && ALSO_LABELS.contains(sign);
        return others == 0 && size > 1.3 ? Math.max(weight, TITLE * place) : label ? weight / 3 : weight;
    }
}
