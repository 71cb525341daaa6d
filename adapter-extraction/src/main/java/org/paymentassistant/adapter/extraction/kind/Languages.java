package org.paymentassistant.adapter.extraction.kind;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a text by its small words. */
public final class Languages {

    private static final int FEWEST = 2;
    private static final Map<String, Set<String>> WORDS = Map.of(
            "fr",
                    Set.of(
                            "facture",
                            "de",
                            "le",
                            "la",
                            "les",
                            "des",
                            "du",
                            "et",
                            "pour",
                            "total",
                            "tva",
                            "date",
                            "montant",
                            "client",
                            "payer",
                            "notre",
                            "votre",
                            "par",
                            "echeance",
                            "paiement",
                            "ttc",
                            "ht"),
            "de",
                    Set.of(
                            "rechnung",
                            "der",
                            "die",
                            "das",
                            "und",
                            "mwst",
                            "ust",
                            "betrag",
                            "datum",
                            "kunde",
                            "nr",
                            "von",
                            "fur",
                            "mit",
                            "zahlbar",
                            "bitte",
                            "gesamt",
                            "netto",
                            "steuer",
                            "tage",
                            "ihre",
                            "unsere",
                            "rechnungsnummer"),
            "en",
                    Set.of(
                            "invoice",
                            "the",
                            "of",
                            "and",
                            "to",
                            "for",
                            "date",
                            "due",
                            "total",
                            "amount",
                            "number",
                            "bill",
                            "tax",
                            "payment",
                            "please",
                            "your",
                            "our",
                            "description",
                            "quantity",
                            "price"),
            "nl",
                    Set.of(
                            "factuur",
                            "de",
                            "het",
                            "van",
                            "en",
                            "btw",
                            "bedrag",
                            "datum",
                            "klant",
                            "te",
                            "betalen",
                            "voor",
                            "aantal",
                            "omschrijving",
                            "totaal",
                            "factuurnummer",
                            "uw",
                            "onze",
                            "excl",
                            "incl"),
            "it",
                    Set.of(
                            "fattura",
                            "di",
                            "il",
                            "la",
                            "del",
                            "della",
                            "iva",
                            "importo",
                            "data",
                            "cliente",
                            "pagamento",
                            "totale",
                            "imponibile",
                            "scadenza",
                            "per",
                            "quantita",
                            "prezzo",
                            "descrizione"),
            "es",
                    Set.of(
                            "factura",
                            "de",
                            "el",
                            "la",
                            "los",
                            "del",
                            "iva",
                            "importe",
                            "fecha",
                            "cliente",
                            "pago",
                            "total",
                            "vencimiento",
                            "para",
                            "cantidad",
                            "precio",
                            "base",
                            "imponible",
                            "descripcion"));

    private Languages() {}

    /** The ISO 639-1 code, empty where too few words are known. */
    public static Optional<String> of(Set<String> vocabulary) {
        return WORDS.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        entry.getValue().stream().filter(vocabulary::contains).count()))
                .max(Comparator.comparingLong((Map.Entry<String, Long> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .filter(entry -> entry.getValue() >= FEWEST)
                .map(Map.Entry::getKey);
    }
}
