package org.paymentassistant.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.company.SenderPolicy;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.port.out.CompanyDirectory;
import org.paymentassistant.port.out.Transactions;

/** What {@link CompanyDirectory} promises. */
public interface CompanyDirectoryContract {

    /** Another address of an assistant. */
    MailAddress NEXT_ADDRESS = new MailAddress("atelierpetit-z9y8x7w6v5@invoices.example");

    /** The directory. */
    CompanyDirectory companies();

    /** The transactions that it joins. */
    Transactions transactions();

    @Test
    default void hasNoUnknownCompany() {
        assertThat(companies().find(new CompanyId("nobody"))).isEmpty();
        assertThat(companies().findByAddress(Samples.ASSISTANT)).isEmpty();
        assertThat(companies().all()).isEmpty();
    }

    @Test
    default void givesACompanyAsItWasSaved() {
        companies().save(Samples.company());

        assertThat(companies().find(Samples.COMPANY_ID)).contains(Samples.company());
    }

    @Test
    default void takesACompanyThatHasNotUsedTheAssistant() {
        Company company = Samples.notActivated("company-2");

        companies().save(company);

        assertThat(companies().find(company.id())).contains(company);
    }

    @Test
    default void replacesWhatIsKnownOfACompany() {
        companies().save(Samples.company());
        Company changed = Samples.company()
                .withLanguage(Language.IT)
                .withSenders(SenderPolicy.nobody())
                .withSecurityCode(new SecurityCode("ZZZZ9999"))
                .deactivated();

        companies().save(changed);

        assertThat(companies().find(Samples.COMPANY_ID)).contains(changed);
        assertThat(companies().all()).containsExactly(changed);
    }

    @Test
    default void findsACompanyByItsAddress() {
        companies().save(Samples.company());

        assertThat(companies().findByAddress(Samples.ASSISTANT)).contains(Samples.company());
    }

    @Test
    default void countsASubAddressAsItsBaseAddress() {
        companies().save(Samples.company());
        MailAddress subAddress =
                new MailAddress(Samples.ASSISTANT.localPart() + "+march@" + Samples.ASSISTANT.domain());

        assertThat(companies().findByAddress(subAddress)).contains(Samples.company());
    }

    @Test
    default void findsACompanyByAnEarlierAddress() {
        companies().save(Samples.company());
        Company moved = Samples.company()
                .activated(NEXT_ADDRESS, new SecurityCode("ZZZZ9999"), Samples.NOON.plus(Duration.ofDays(30)));

        companies().save(moved);

        assertThat(companies().findByAddress(Samples.ASSISTANT)).contains(moved);
        assertThat(companies().findByAddress(NEXT_ADDRESS)).contains(moved);
    }

    @Test
    default void findsACompanyByAnAddressThatItNoLongerLists() {
        companies().save(Samples.company());
        Company moved = Samples.company(Samples.COMPANY_ID.value(), NEXT_ADDRESS);

        companies().save(moved);

        assertThat(companies().findByAddress(Samples.ASSISTANT)).contains(moved);
    }

    @Test
    default void neverGivesAnAddressToAnotherCompany() {
        companies().save(Samples.company());
        Company other = Samples.company("company-2", Samples.ASSISTANT);

        assertThatIllegalArgumentException().isThrownBy(() -> companies().save(other));

        assertThat(companies().find(other.id())).isEmpty();
        assertThat(companies().findByAddress(Samples.ASSISTANT)).contains(Samples.company());
    }

    @Test
    default void givesAllCompaniesInOrderOfTheirIds() {
        companies().save(Samples.notActivated("b"));
        companies().save(Samples.notActivated("a"));
        companies().save(Samples.notActivated("B"));
        companies().save(Samples.notActivated("1"));

        assertThat(companies().all())
                .extracting(company -> company.id().value())
                .containsExactly("1", "B", "a", "b");
    }

    @Test
    default void forgetsWhatIsRolledBack() {
        Rollback.after(transactions(), () -> companies().save(Samples.company()));

        assertThat(companies().all()).isEmpty();
        assertThat(companies().findByAddress(Samples.ASSISTANT)).isEmpty();
    }

    @Test
    default void losesNoChangeOfACompanyThatIsLocked() {
        companies().save(Samples.company().withSenders(SenderPolicy.nobody()));

        Concurrently.run(
                8,
                thread -> () -> transactions().required(() -> {
                    Company before =
                            companies().findForUpdate(Samples.COMPANY_ID).orElseThrow();
                    Set<MailAddress> addresses = new HashSet<>(before.senders().addresses());
                    addresses.add(new MailAddress("person" + thread + "@atelier-petit.example"));
                    companies().save(before.withSenders(new SenderPolicy(addresses, Set.of(), Set.of())));
                    return thread;
                }));

        assertThat(companies().find(Samples.COMPANY_ID).orElseThrow().senders().addresses())
                .hasSize(8);
        assertThat(companies().findForUpdate(new CompanyId("nobody"))).isEmpty();
    }

    @Test
    default void leavesAnAddressToTheOneWhoIsFirst() {
        long saved = Concurrently.run(8, thread -> () -> {
                    try {
                        companies().save(Samples.company("company-" + thread, Samples.ASSISTANT));
                        return true;
                    } catch (IllegalArgumentException e) {
                        return false;
                    }
                })
                .stream()
                .filter(success -> success)
                .count();

        assertThat(saved).isEqualTo(1);
        assertThat(companies().all()).hasSize(1);
    }

    @Test
    default void erasesACompanyWithItsAddresses() {
        Company other = Samples.company("company-2", NEXT_ADDRESS);
        companies().save(Samples.company());
        companies().save(other);

        companies().erase(Samples.COMPANY_ID);
        companies().erase(Samples.COMPANY_ID);

        assertThat(companies().all()).containsExactly(other);
        assertThat(companies().findByAddress(Samples.ASSISTANT)).isEmpty();
        assertThat(companies().findByAddress(NEXT_ADDRESS)).contains(other);
    }
}
