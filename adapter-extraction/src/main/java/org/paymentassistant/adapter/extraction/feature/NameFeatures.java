package org.paymentassistant.adapter.extraction.feature;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.label.Concept;
import org.paymentassistant.adapter.extraction.label.Label;
import org.paymentassistant.adapter.extraction.label.Surroundings;
import org.paymentassistant.adapter.extraction.mention.Mention;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.adapter.extraction.text.Span;
import org.paymentassistant.adapter.extraction.text.TextRow;
import org.paymentassistant.adapter.extraction.text.Token;
import org.paymentassistant.domain.company.CompanyProfile;

/** What speaks for and against a piece of text being the seller's name. */
public final class NameFeatures {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:^|[\\s,])(?:s\\.?a\\.?s\\.?u?|s\\.?a\\.?r\\.?l\\.?|e\\.?u\\.?r\\.?l|s\\.?n\\.?c|s\\.?a|sprl|srl|s\\.r\\.l|s\\.p\\.a|spa|gmbh|mbh|ag|kg|ohg|ug|gbr"
                    + "|e\\.?\\s?k|e\\.?\\s?v|b\\.?v|n\\.?v|v\\.?o\\.?f|bvba|ltd|limited|llc|llp|inc|corp|corporation|plc|co|company|s\\.?l\\.?u?|oy|oyj|ab|as|a/s|aps|s\\.?r\\.?o|sp\\. z o\\.? ?o|a\\.s|lda|pty|se|kft|doo|d\\.o\\.o|spol)"
                    + "(?:[\\s.,)&]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:@|www\\.|https?://(?:www\\.)?)([a-z0-9-]{2,60}(?:\\.[a-z0-9-]{2,60}){0,2})\\.[a-z]{2,10}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POST_CODE = Pattern.compile(
            "(?<![\\d])(?:[A-Z]{1,2}-)?\\d{4,5}(?:\\s?[A-Z]{2})?\\s+\\p{Lu}|[A-Z]{1,2}\\d[A-Z0-9]? ?\\d[A-Z]{2}\\b|[A-Z]{2},? \\d{5}");
    private static final Set<String> DOCUMENT_WORDS = Set.of(
            "invoice",
            "facture",
            "rechnung",
            "factuur",
            "fattura",
            "factura",
            "fatura",
            "faktura",
            "lasku",
            "total",
            "page",
            "seite",
            "date",
            "datum",
            "receipt",
            "statement",
            "quote",
            "devis",
            "angebot",
            "avoir",
            "gutschrift",
            "creditnote",
            "taxinvoice",
            "description",
            "bezeichnung",
            "designation",
            "payment",
            "zahlung",
            "paiement",
            "vielen",
            "thank",
            "merci",
            "bank",
            "original",
            "copy",
            "duplicate",
            "kopie");
    private static final int ROWS_BELOW = 7;

    private final InvoiceText text;
    private final CompanyProfile buyer;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> domains = new HashSet<>();
    private final Set<String> buyers = new HashSet<>();
    private final Set<String> sellers = new HashSet<>();
    private final int rows;

    /** Over one invoice for a buyer. */
    public NameFeatures(InvoiceText text, CompanyProfile buyer) {
        this.text = text;
        this.buyer = buyer;
        text.names().forEach(name -> counts.merge(Plain.compact(name.value()), 1, Integer::sum));
        for (TextRow row : text.document().rows()) {
            row.tokens().forEach(this::addDomain);
        }
        text.names().forEach(name -> {
            remember(name, Concept.BUYER, buyers);
            remember(name, Concept.SELLER, sellers);
        });
        this.rows = text.document().rows().size();
    }

    /** Keeps the first word of a name that a label assigns: the same party appears elsewhere under a longer name. */
    private void remember(Mention<String> name, Concept concept, Set<String> words) {
        boolean before = text.surroundings().before(name.span(), 1).stream().anyMatch(label -> label.means(concept));
        boolean above =
                directHeading(name.span()).filter(label -> label.means(concept)).isPresent();
        boolean named =
                text.surroundings().before(name.span(), 1).stream().anyMatch(label -> label.means(Concept.PARTY_NAME))
                        && text.surroundings()
                                .section(name.span())
                                .filter(label -> label.means(concept))
                                .isPresent();
        String first = name.span().tokens().get(0).plain();
        if ((before || above || named) && first.length() > 3) {
            words.add(first);
        }
    }

    private Optional<Label> directHeading(Span span) {
        return text.surroundings().heading(span).filter(label -> Surroundings.rowsBetween(label, span) <= 2);
    }

    private static boolean isLike(Set<String> words, String plain) {
        return words.stream().anyMatch(plain::startsWith);
    }

    private void addDomain(Token token) {
        if (token.text().length() < 200) {
            Matcher matcher = DOMAIN.matcher(token.text());
            while (matcher.find()) {
                domains.add(Plain.compact(matcher.group(1)));
            }
        }
    }

    /** The features of one name. */
    public List<String> of(Mention<String> name) {
        String plain = Plain.compact(name.value());
        Span span = name.span();
        int words = span.tokens().size();
        Features features = new Features(text)
                .labels(span)
                .party(span)
                .position(span)
                .style(span)
                .rowShape(span.row())
                .add("words=" + Math.min(6, words))
                .add("row="
                        + (span.row().index() < 6
                                ? String.valueOf(span.row().index())
                                : rows - span.row().index() < 6 ? "end" : "mid"))
                .addIf(LEGAL_FORM.matcher(name.value()).find(), "legal form")
                .addIf(isOwnName(plain), "buyer")
                .addIf(name.value().chars().anyMatch(Character::isDigit), "digits")
                .addIf(name.value().equals(name.value().toUpperCase(java.util.Locale.ROOT)), "capitals")
                .addIf(Character.isLowerCase(name.value().codePointAt(0)), "small first")
                .add("count=" + Math.min(4, counts.getOrDefault(plain, 0)))
                .addIf(isPartOfCell(span), "part of cell")
                .addIf(POST_CODE.matcher(span.row().span().text()).find(), "address on row");
        features.addIf(isLike(buyers, plain), "like buyer").addIf(isLike(sellers, plain), "like seller");
        directHeading(span).ifPresent(label -> label.concepts().forEach(concept -> features.add("H1=" + concept)));
        addDomains(features, plain);
        addWords(features, name);
        addBelow(features, span);
        return features.names();
    }

    private boolean isOwnName(String plain) {
        return buyer.names().stream().anyMatch(own -> {
            String known = Plain.compact(own.value());
            return known.equals(plain)
                    || (known.length() > 5 && plain.contains(known))
                    || (plain.length() > 5 && known.contains(plain));
        });
    }

    private void addDomains(Features features, String plain) {
        boolean matches = domains.stream()
                .anyMatch(domain -> domain.length() > 3
                        && (plain.contains(domain)
                                || (plain.length() > 4 && domain.contains(plain))
                                || (domain.length() > 5 && plain.startsWith(domain.substring(0, 6)))));
        features.addIf(matches, "domain").addIf(!matches && !domains.isEmpty(), "other domain");
    }

    private void addWords(Features features, Mention<String> name) {
        boolean documentWord = name.span().tokens().stream().anyMatch(token -> DOCUMENT_WORDS.contains(token.plain()));
        features.addIf(documentWord, "document word");
        features.addIf(
                text.labels().stream()
                        .anyMatch(label -> label.span().overlaps(name.span())
                                && label.span().to() - label.span().from()
                                        >= name.span().to() - name.span().from()),
                "is label");
    }

    private void addBelow(Features features, Span span) {
        boolean vat = false;
        boolean account = false;
        boolean address = false;
        for (int i = 0; i <= ROWS_BELOW; i++) {
            Optional<TextRow> below = text.document().neighbour(span.row(), i);
            if (below.isEmpty()) {
                break;
            }
            Optional<Span> cell = below.get().cells().stream()
                    .filter(c -> Math.abs(c.box().x() - span.box().x()) < span.fontSize() * 3)
                    .findFirst();
            if (cell.isPresent()) {
                address |=
                        i > 0 && i < 4 && POST_CODE.matcher(cell.get().text()).find();
                vat |= text.vatIds().stream().anyMatch(id -> id.span().overlaps(cell.get()));
                account |=
                        text.accounts().stream().anyMatch(found -> found.span().overlaps(cell.get()));
            }
        }
        features.addIf(vat, "vat below").addIf(account, "account below").addIf(address, "address below");
    }

    private static boolean isPartOfCell(Span span) {
        return span.to() < span.row().tokens().size()
                && span.row().tokens().get(span.to()).cell()
                        == span.tokens().get(0).cell();
    }
}
