package org.paymentassistant.samples;

import java.util.EnumSet;
import java.util.Set;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.identifier.Ibans;
import org.paymentassistant.samples.layout.Style;
import org.paymentassistant.samples.page.FontFamily;
import org.paymentassistant.samples.truth.SampleForm;

/** Which forms and fonts go together with which documents. Stateless. */
final class FormRules {
    private static final Set<SampleForm> PICTURES = EnumSet.of(SampleForm.PNG, SampleForm.JPEG, SampleForm.SCANNED_PDF);
    private static final Set<String> SWISS_CURRENCIES = Set.of("CHF", "EUR");

    private FormRules() {}

    static boolean isPicture(SampleForm form) {
        return PICTURES.contains(form);
    }

    static SampleForm possible(InvoiceFacts facts, SampleForm wanted) {
        boolean fits = switch (wanted) {
            case HYBRID_PDF -> facts.kind().isInvoice() && hasIban(facts, "");
            case QR_BILL_PDF ->
                facts.kind().isPayable()
                        && hasIban(facts, "CH")
                        && SWISS_CURRENCIES.contains(facts.totals().currency());
            default -> true;
        };
        return fits ? wanted : SampleForm.TEXT_PDF;
    }

    /** Pictures and hybrids need an embedded font, to look the same everywhere. */
    static Style style(Style chosen, SampleForm form) {
        return isPicture(form) || form == SampleForm.HYBRID_PDF ? chosen.in(FontFamily.LIBERATION) : chosen;
    }

    private static boolean hasIban(InvoiceFacts facts, String country) {
        return facts.account()
                .flatMap(BankAccount::iban)
                .filter(iban -> iban.startsWith(country) && Ibans.isValid(iban))
                .isPresent();
    }
}
