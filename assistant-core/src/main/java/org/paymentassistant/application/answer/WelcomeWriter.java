package org.paymentassistant.application.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.mail.MailAddress;

/** Puts the welcome mail into words: the company's address, its security code, and how both are used. */
public final class WelcomeWriter {

    private WelcomeWriter() {}

    /** The words of the welcome mail of an active company. */
    public static AnswerWriter.Words write(Company company) {
        Texts texts = Texts.in(company.language());
        String address = company.currentAddress().map(MailAddress::value).orElseThrow();
        Section howTo = new Section(
                address,
                texts.get("welcome.status"),
                Section.Tone.GOOD,
                List.of(),
                List.of(texts.get("welcome.how"), texts.get("welcome.files"), texts.get("welcome.senders")),
                texts.get("welcome.next"),
                Optional.empty(),
                "");
        MailBody body = new MailBody(
                company.language(),
                texts.get("welcome.subject"),
                texts.get("greeting"),
                texts.get("welcome.intro", Map.of("company", company.name().value())),
                List.of(howTo),
                AnswerWriter.codeLines(
                        texts, company.securityCode().orElseThrow().value()));
        return new AnswerWriter.Words(body.heading(), TextMail.write(body), HtmlMail.write(body));
    }
}
