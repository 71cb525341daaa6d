package org.paymentassistant.samples;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.paymentassistant.samples.facts.BankAccount;
import org.paymentassistant.samples.facts.InvoiceFacts;
import org.paymentassistant.samples.identifier.Ibans;
import org.paymentassistant.samples.layout.Style;
import org.paymentassistant.samples.page.FontFamily;
import org.paymentassistant.samples.truth.SampleForm;
import org.paymentassistant.samples.words.Country;
import org.paymentassistant.samples.words.Language;

/** Which forms and fonts go together with which documents. Stateless. */
final class FormRules {
    private static final Set<SampleForm> PICTURES = EnumSet.of(SampleForm.PNG, SampleForm.JPEG, SampleForm.SCANNED_PDF);
    private static final Set<String> SWISS_CURRENCIES = Set.of("CHF", "EUR");

    private static final Set<Country> EASTERN = EnumSet.of(Country.CZ, Country.PL);

    private FormRules() {}

    static boolean isPicture(SampleForm form) {
        return PICTURES.contains(form);
    }

    static SampleForm possible(InvoiceFacts facts, SampleForm wanted) {
        boolean fits = switch (wanted) {
            case HYBRID_PDF ->
                facts.kind().isInvoice()
                        && facts.totals().previous().signum() == 0
                        && facts.totals().due().signum() > 0
                        && hasIban(facts, "");
            case QR_BILL_PDF ->
                facts.kind().isPayable()
                        && facts.totals().due().signum() > 0
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

    /** Texts beyond Western Europe need an embedded font, too. */
    static Style broad(Style chosen, InvoiceFacts facts, SampleForm form) {
        boolean western = Stream.of(
                        Stream.of(facts.seller(), facts.buyer()),
                        facts.extras().shipTo().stream(),
                        facts.payee().stream())
                .flatMap(parties -> parties)
                .noneMatch(party -> EASTERN.contains(party.address().country()));
        boolean fits = western
                && facts.language() != Language.CS
                && facts.language() != Language.PL
                && !Set.of("CZK", "PLN").contains(facts.totals().currency());
        return fits ? style(chosen, form) : chosen.in(FontFamily.LIBERATION);
    }
}
