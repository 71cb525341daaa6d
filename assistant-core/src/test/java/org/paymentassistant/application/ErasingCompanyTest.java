package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.work.WorkItem;
import org.paymentassistant.domain.work.WorkKind;
import org.paymentassistant.port.in.EraseCompany;
import org.paymentassistant.tck.Samples;

class ErasingCompanyTest {

    private static final MailAddress OTHER = new MailAddress("other-k3x9q2m7wd@invoices.example");

    private final Assistant assistant = new Assistant();
    private final EraseCompany erasing = assistant.useCases.eraseCompany();

    @Test
    void aCompanyAtRestIsRemovedAndOthersStay() {
        Company other = Samples.company("company-2", OTHER);
        assistant.store.companies().save(Samples.company());
        assistant.store.companies().save(other);
        WorkItem comparison = new WorkItem(WorkKind.RECONCILE_DRAFT, "draft-1");
        assistant
                .store
                .workQueue()
                .schedule(Samples.COMPANY_ID, comparison, assistant.instant().plus(Duration.ofHours(1)));

        assertThat(erasing.erase(Samples.COMPANY_ID, "operator")).isEqualTo(new EraseCompany.Erased(0, 0, 0));

        assertThat(assistant.store.companies().all()).containsExactly(other);
        assertThat(assistant.store.workQueue().planned()).isEmpty();
        assertThat(assistant.store.auditTrail().of(Samples.COMPANY_ID.value())).isEmpty();
    }

    @Test
    void aCompanyAtWorkIsSwitchedOffAndLeftUntilThatIsDone() {
        assistant.store.companies().save(Samples.company());
        WorkItem item = new WorkItem(WorkKind.PROCESS_DOCUMENT, "document-1");
        assistant.store.workQueue().schedule(Samples.COMPANY_ID, item, assistant.instant());

        assertThat(erasing.erase(Samples.COMPANY_ID, "operator")).isEqualTo(new EraseCompany.StillAtWork(1));

        assertThat(assistant.store.companies().find(Samples.COMPANY_ID))
                .contains(Samples.company().deactivated());
        assertThat(assistant.store.workQueue().planned()).containsExactly(item);
    }

    @Test
    void whatIsNotKnownCannotBeErased() {
        assertThat(erasing.erase(Samples.COMPANY_ID, "operator")).isEqualTo(new EraseCompany.Unknown());
    }
}
