package org.paymentassistant.adapter.extraction.training;

import java.util.Map;
import java.util.Set;
import org.paymentassistant.adapter.extraction.scoring.ScoredField;
import org.paymentassistant.domain.company.CompanyProfile;
import org.paymentassistant.domain.document.ReadDocument;

/**
 * A document whose right values are known.
 *
 * @param document as the reader gives it
 * @param buyer what is known of the company that is to pay
 * @param right the right values in normal form, by field; a field whose value is not printed is absent
 */
public record TrainingExample(ReadDocument document, CompanyProfile buyer, Map<ScoredField, Set<String>> right) {

    public TrainingExample {
        right = Map.copyOf(right);
    }
}
