package org.paymentassistant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paymentassistant.domain.company.AssistantAddress;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.mail.OutgoingMessage;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.port.in.ActivateAssistant;
import org.paymentassistant.tck.Samples;

class ActivatingAssistantTest {

    private static final MailAddress ADMINISTRATOR = new MailAddress("boss@nordlicht.example");
    private static final Duration GRACE = Duration.ofDays(30);

    private final Assistant assistant = new Assistant();
    private final ActivateAssistant activate = assistant.useCases.activateAssistant();
    private final CompanyId id = Samples.notActivated("nordlicht").id();

    ActivatingAssistantTest() {
        assistant.store.companies().save(Samples.notActivated("nordlicht"));
    }

    @Test
    void givesAReadableAddressThatNobodyGuessesAndACode() {
        Company active = activate.activate(id, ADMINISTRATOR);

        assertThat(active.active()).isTrue();
        assertThat(active.currentAddress().orElseThrow().value())
                .matches("nordlichtgmbh-[a-z0-9]{10,}@invoices\\.example");
        OutgoingMessage welcome = mails().get(0);
        assertThat(mails()).hasSize(1);
        assertThat(welcome.to()).isEqualTo(ADMINISTRATOR);
        assertThat(welcome.text())
                .contains(active.currentAddress().orElseThrow().value())
                .contains(active.securityCode().orElseThrow().value());
    }

    @Test
    void changesNothingWhereItIsOnAlready() {
        Company active = activate.activate(id, ADMINISTRATOR);

        assertThat(activate.activate(id, ADMINISTRATOR)).isEqualTo(active);

        assertThat(mails()).hasSize(1);
    }

    @Test
    void keepsAddressAndCodeOverAPause() {
        Company active = activate.activate(id, ADMINISTRATOR);
        assertThat(activate.deactivate(id, ADMINISTRATOR).active()).isFalse();

        assertThat(activate.activate(id, ADMINISTRATOR)).isEqualTo(active);
    }

    @Test
    void theEarlierAddressWorksThroughItsGracePeriodOnly() {
        MailAddress earlier =
                activate.activate(id, ADMINISTRATOR).currentAddress().orElseThrow();

        Company rotated = activate.rotateAddress(id, ADMINISTRATOR);

        assertThat(rotated.currentAddress().orElseThrow()).isNotEqualTo(earlier);
        assertThat(rotated.addresses()).extracting(AssistantAddress::address).contains(earlier);
        assertThat(rotated.isReachedAt(earlier, Samples.NOON.plus(GRACE).minusSeconds(1)))
                .isTrue();
        assertThat(rotated.isReachedAt(earlier, Samples.NOON.plus(GRACE))).isFalse();
        assertThat(mails().get(1).text())
                .contains(rotated.currentAddress().orElseThrow().value());
    }

    @Test
    void aSecondRotationProlongsNothing() {
        MailAddress first =
                activate.activate(id, ADMINISTRATOR).currentAddress().orElseThrow();
        activate.rotateAddress(id, ADMINISTRATOR);
        assistant.moveTo(Samples.NOON.plus(Duration.ofDays(20)));

        Company rotated = activate.rotateAddress(id, ADMINISTRATOR);

        assertThat(rotated.isReachedAt(first, Samples.NOON.plus(GRACE))).isFalse();
    }

    @Test
    void aNewCodeIsMailed() {
        Company before = activate.activate(id, ADMINISTRATOR);

        Company after = activate.changeSecurityCode(id, ADMINISTRATOR);

        assertThat(after.securityCode()).isNotEqualTo(before.securityCode());
        assertThat(mails().get(1).text())
                .contains(after.securityCode().orElseThrow().value());
    }

    @Test
    void renewsNothingWhereItIsOff() {
        Company never = Samples.notActivated("nordlicht");
        assertThat(activate.rotateAddress(id, ADMINISTRATOR)).isEqualTo(never);
        assertThat(activate.changeSecurityCode(id, ADMINISTRATOR)).isEqualTo(never);

        activate.activate(id, ADMINISTRATOR);
        Company off = activate.deactivate(id, ADMINISTRATOR);
        assertThat(activate.rotateAddress(id, ADMINISTRATOR)).isEqualTo(off);
        assertThat(activate.changeSecurityCode(id, ADMINISTRATOR)).isEqualTo(off);
    }

    @Test
    void eachChangeIsAuditedWithWhoMadeIt() {
        activate.activate(id, ADMINISTRATOR);
        activate.rotateAddress(id, ADMINISTRATOR);
        activate.changeSecurityCode(id, ADMINISTRATOR);
        activate.deactivate(id, ADMINISTRATOR);

        assertThat(assistant.useCases.reviewDrafts().changes(id))
                .extracting(AuditEntry::event)
                .containsExactly("ACTIVATED", "ADDRESS_ROTATED", "SECURITY_CODE_CHANGED", "DEACTIVATED");
        assertThat(assistant.useCases.reviewDrafts().changes(id))
                .extracting(AuditEntry::actor)
                .containsOnly(ADMINISTRATOR.value());
    }

    @Test
    void knowsOnlyCompaniesOfTheBank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> activate.activate(new CompanyId("stranger"), ADMINISTRATOR));
    }

    private List<OutgoingMessage> mails() {
        assistant.deliverMails();
        return assistant.mails.sent();
    }
}
