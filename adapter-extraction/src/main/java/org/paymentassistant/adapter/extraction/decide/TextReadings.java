package org.paymentassistant.adapter.extraction.decide;

import static org.paymentassistant.domain.invoice.InvoiceField.AMOUNT_DUE;
import static org.paymentassistant.domain.invoice.InvoiceField.BIC;
import static org.paymentassistant.domain.invoice.InvoiceField.CURRENCY;
import static org.paymentassistant.domain.invoice.InvoiceField.IBAN;

import java.util.List;
import java.util.Optional;
import org.paymentassistant.adapter.extraction.InvoiceText;
import org.paymentassistant.adapter.extraction.feature.CandidateFeatures;
import org.paymentassistant.adapter.extraction.feature.CandidateFeatures.Featured;
import org.paymentassistant.adapter.extraction.scoring.Calibrations;
import org.paymentassistant.adapter.extraction.scoring.FieldModel;
import org.paymentassistant.adapter.extraction.scoring.FieldModels;
import org.paymentassistant.adapter.extraction.scoring.ScoredField;
import org.paymentassistant.adapter.extraction.text.Plain;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.invoice.Candidate;
import org.paymentassistant.domain.invoice.InvoiceField;

/** What the visible text says: learned judgement for most fields, rules for those that follow from others. */
public final class TextReadings {

    private static final double RARELY_NONE = 0.25;
    private static final double OF_THE_READER = 0.1;

    private final FieldModels models;
    private final Calibrations calibrations;

    /** With the models that judge, and how often they are right. */
    public TextReadings(FieldModels models, Calibrations calibrations) {
        this.models = models;
        this.calibrations = calibrations;
    }

    /** The candidates of all fields. */
    public Readings of(InvoiceText text, CompanyProfile buyer) {
        Readings readings = new Readings();
        for (ScoredField field : ScoredField.values()) {
            readings.put(InvoiceField.valueOf(field.name()), calibrated(field, judged(field, text, buyer)));
        }
        Optional<Candidate> account = readings.best(IBAN);
        readings.put(BIC, new BicOfAccount(text).candidates(account.map(Candidate::value)));
        readings.put(CURRENCY, new CurrencyOfAmount(text).candidates(readings.best(AMOUNT_DUE)));
        if (account.isEmpty()) {
            new LocalAccounts(text).addTo(readings);
        } else {
            new LocalAccounts(text).addBesideIban(readings);
        }
        readings.put(
                InvoiceField.REMITTANCE_REFERENCE,
                new References(text)
                        .candidates(account.map(Candidate::value), readings.value(InvoiceField.INVOICE_NUMBER)));
        return readings;
    }

    private List<Candidate> calibrated(ScoredField field, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Candidate(
                        candidate.value(), calibrations.of(field).of(candidate.confidence()), candidate.evidence()))
                .toList();
    }

    /** The candidates of a field as the model judges them, before calibration. */
    public List<Candidate> judged(ScoredField field, InvoiceText text, CompanyProfile buyer) {
        FieldModel model = models.of(field);
        List<Scored> scored = CandidateFeatures.of(field, text, buyer).stream()
                .filter(candidate -> !candidate.features().contains("own"))
                .filter(candidate -> !candidate.features().contains("is label"))
                .map(candidate -> new Scored(candidate, model.probability(candidate.features())))
                .toList();
        boolean stated =
                scored.stream().anyMatch(one -> StatedNumber.isStated(one.probability, one.candidate.features()));
        ReadingDoubt reading =
                new ReadingDoubt(scored.stream().map(Scored::candidate).toList());
        List<Ranking.Judged> judged = scored.stream()
                .map(one -> new Ranking.Judged(
                        one.candidate.mention().value(),
                        weighed(field, one, stated) * reading.of(one.candidate),
                        one.candidate.mention().span().evidence()))
                .toList();
        return switch (field) {
            case SELLER_NAME -> Ranking.rank(judged, RARELY_NONE, TextReadings::areOthers);
            case IBAN -> Ranking.rank(judged, RARELY_NONE, (one, other) -> true);
            default -> Ranking.rank(judged);
        };
    }

    private record Scored(Featured candidate, double probability) {}

    private static double weighed(ScoredField field, Scored scored, boolean stated) {
        List<String> features = scored.candidate.features();
        return switch (field) {
            case AMOUNT_DUE -> PayableAmount.weighed(scored.probability, features);
            case SELLER_NAME -> DesignatedSeller.weighed(scored.probability, features);
            case SELLER_VAT_ID -> features.contains("yours") ? scored.probability * OF_THE_READER : scored.probability;
            case INVOICE_NUMBER -> StatedNumber.weighed(scored.probability, features, stated);
            default -> scored.probability;
        };
    }

    /** A short name within a long one is the same party. */
    private static boolean areOthers(String one, String other) {
        String first = Plain.compact(one);
        String second = Plain.compact(other);
        return !first.contains(second) && !second.contains(first);
    }
}
