package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.port.in.ManageSettings;
import org.paymentassistant.tck.Concurrently;
import org.paymentassistant.tck.Samples;

class ManagingSettingsTest {

    private static final String ACTOR = "boss@atelier-petit.example";

    private final Assistant assistant = new Assistant();
    private final ManageSettings settings = assistant.useCases.manageSettings();

    ManagingSettingsTest() {
        assistant.store.companies().save(Samples.company());
    }

    @Test
    void aDomainWhereAnybodyGetsAnAddressIsNoCompanys() {
        SenderPolicy everybody = new SenderPolicy(Set.of(Samples.SENDER), Set.of("gmail.com"), Set.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.setSenders(Samples.COMPANY_ID, everybody, ACTOR));

        assertThat(settings.company(Samples.COMPANY_ID)).isEqualTo(Samples.company());
    }

    @Test
    void anAccountOfAnotherCurrencyIsNoMainAccount() {
        assistant.bank.open(Samples.COMPANY_ID, Samples.bankAccount("chf-1", Samples.CHF));
        BankAccountId francs = new BankAccountId("chf-1");

        settings.setMainAccounts(Samples.COMPANY_ID, Map.of(Samples.CHF, francs), ACTOR);

        assertThat(settings.company(Samples.COMPANY_ID).mainAccounts()).isEqualTo(Map.of(Samples.CHF, francs));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.setMainAccounts(Samples.COMPANY_ID, Map.of(Samples.EUR, francs), ACTOR));
    }

    @Test
    void changesAtTheSameTimeDoNotUndoEachOther() {
        assistant.bank.open(Samples.COMPANY_ID, Samples.bankAccount("chf-1", Samples.CHF));
        SenderPolicy nobody = SenderPolicy.nobody();
        Map<Currency, BankAccountId> main = Map.of(Samples.CHF, new BankAccountId("chf-1"));

        Concurrently.run(3, thread -> () -> switch (thread) {
            case 0 -> settings.setLanguage(Samples.COMPANY_ID, Language.IT, ACTOR);
            case 1 -> settings.setSenders(Samples.COMPANY_ID, nobody, ACTOR);
            default -> settings.setMainAccounts(Samples.COMPANY_ID, main, ACTOR);
        });

        assertThat(settings.company(Samples.COMPANY_ID))
                .isEqualTo(Samples.company()
                        .withLanguage(Language.IT)
                        .withSenders(nobody)
                        .withMainAccounts(main));
    }

    @Test
    void whatChangesNothingIsNotAudited() {
        settings.setLanguage(Samples.COMPANY_ID, Samples.company().language(), ACTOR);
        settings.setLanguage(Samples.COMPANY_ID, Language.ES, ACTOR);

        assertThat(assistant.useCases.reviewDrafts().changes(Samples.COMPANY_ID))
                .extracting(AuditEntry::event)
                .containsExactly("LANGUAGE_CHANGED");
    }
}
