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
        String code = company.securityCode().orElseThrow().value();
        return AnswerWriter.words(new MailBody(
                company.language(),
                texts.get("speaker"),
                company.name().value(),
                texts.get("welcome.subject"),
                texts.get("greeting"),
                texts.get("welcome.intro", Map.of("company", company.name().value())),
                List.of(),
                List.of(howTo(address, texts)),
                texts.get("next.label"),
                AnswerWriter.codeLines(texts, code)));
    }

    private static Section howTo(String address, Texts texts) {
        return new Section(
                "",
                texts.get("welcome.status"),
                Section.Tone.GOOD,
                List.of(new Section.Fact(texts.get("fact.address"), address, false)),
                List.of(texts.get("welcome.how"), texts.get("welcome.files"), texts.get("welcome.senders")),
                texts.get("welcome.next"),
                Optional.empty(),
                "");
    }
}
