package org.paymentassistant.example.web.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.TransientAssistantException;
import org.paymentassistant.domain.company.Company;
import org.paymentassistant.domain.company.Language;
import org.paymentassistant.domain.company.SecondPersonPolicy;
import org.paymentassistant.domain.company.SecurityCode;
import org.paymentassistant.domain.mail.MailAddress;
import org.paymentassistant.domain.payment.BankAccount;
import org.paymentassistant.domain.payment.BankAccountId;
import org.paymentassistant.domain.submission.AuditEntry;
import org.paymentassistant.example.web.PageRequest;
import org.paymentassistant.example.web.PageResponse;
import org.paymentassistant.example.web.PageTexts;
import org.paymentassistant.example.web.login.Visitor;
import org.paymentassistant.port.in.ActivateAssistant;
import org.paymentassistant.port.in.ManageSettings;
import org.paymentassistant.port.in.ReviewDrafts;

/** The page on which an administrator switches the assistant on and off and says how it works for the company. */
final class SettingsPages {

    private static final String PATH = "/settings";
    private static final String ACCOUNT = "main.";
    private static final int CHANGES_SHOWN = 20;
    private static final Pattern SAVED = Pattern.compile("[a-z]{1,20}");

    private final ManageSettings settings;
    private final ActivateAssistant activation;
    private final ReviewDrafts review;
    private final Frame frame;
    private final Times times;

    SettingsPages(PaymentAssistant useCases, Frame frame, Times times) {
        this.settings = useCases.manageSettings();
        this.activation = useCases.activateAssistant();
        this.review = useCases.reviewDrafts();
        this.frame = frame;
        this.times = times;
    }

    PageResponse show(Visitor visitor, PageRequest request) {
        String saved = request.asked("saved")
                .filter(key -> SAVED.matcher(key).matches())
                .orElse("");
        Typed stored = Typed.of(settings.company(visitor.company()));
        return page(200, visitor, Frame.texts(request), stored, saved, List.of(), List.of());
    }

    PageResponse activate(Visitor visitor, PageRequest request) {
        activation.activate(visitor.company(), visitor.address());
        return saved("activate");
    }

    PageResponse deactivate(Visitor visitor, PageRequest request) {
        activation.deactivate(visitor.company(), visitor.address());
        return saved("deactivate");
    }

    PageResponse rotateAddress(Visitor visitor, PageRequest request) {
        activation.rotateAddress(visitor.company(), visitor.address());
        return saved("address");
    }

    PageResponse changeCode(Visitor visitor, PageRequest request) {
        activation.changeSecurityCode(visitor.company(), visitor.address());
        return saved("code");
    }

    PageResponse setSenders(Visitor visitor, PageRequest request) {
        SenderForm form = new SenderForm(
                request.field("addresses").orElse(""),
                request.field("domains").orElse(""),
                request.field("blocked").orElse(""));
        SenderForm.Read read = form.read();
        if (read.problems().isEmpty()) {
            settings.setSenders(visitor.company(), read.policy(), actor(visitor));
            return saved("senders");
        }
        PageTexts texts = Frame.texts(request);
        List<String> complaints = read.problems().stream()
                .map(problem -> texts.get(problem.key(), Map.of("part", problem.part())))
                .toList();
        Typed typed = Typed.of(settings.company(visitor.company())).with(form);
        return page(422, visitor, texts, typed, "", complaints, List.of());
    }

    PageResponse setSecondPerson(Visitor visitor, PageRequest request) {
        String persons = request.field("persons").orElse("");
        PageTexts texts = Frame.texts(request);
        List<String> complaints = new ArrayList<>();
        Set<MailAddress> read = SenderForm.addresses(
                persons, problem -> complaints.add(texts.get(problem.key(), Map.of("part", problem.part()))));
        if (complaints.isEmpty() && read.size() == 1) {
            complaints.add(texts.get("second.error.few"));
        }
        if (complaints.isEmpty()) {
            Optional<SecondPersonPolicy> policy =
                    read.isEmpty() ? Optional.empty() : Optional.of(new SecondPersonPolicy(read));
            settings.setSecondPerson(visitor.company(), policy, actor(visitor));
            return saved("second");
        }
        Typed typed = Typed.of(settings.company(visitor.company())).with(persons);
        return page(422, visitor, texts, typed, "", List.of(), complaints);
    }

    /** What stands in the fields for typing, and is shown again where it cannot be saved. */
    private record Typed(SenderForm senders, String second) {

        static Typed of(Company company) {
            return new Typed(
                    SenderForm.of(company.senders()),
                    SenderForm.lines(company.secondPerson().stream()
                            .flatMap(policy -> policy.persons().stream())
                            .map(MailAddress::value)));
        }

        Typed with(SenderForm others) {
            return new Typed(others, second);
        }

        Typed with(String persons) {
            return new Typed(senders, persons);
        }
    }

    PageResponse setLanguage(Visitor visitor, PageRequest request) {
        request.field("language")
                .flatMap(Language::of)
                .ifPresent(language -> settings.setLanguage(visitor.company(), language, actor(visitor)));
        return saved("language");
    }

    PageResponse setAccounts(Visitor visitor, PageRequest request) {
        try {
            settings.setMainAccounts(visitor.company(), chosen(visitor, request), actor(visitor));
            return saved("accounts");
        } catch (TransientAssistantException e) {
            return frame.notice(503, "bankdown", visitor, request);
        }
    }

    private Map<Currency, BankAccountId> chosen(Visitor visitor, PageRequest request) {
        Map<Currency, BankAccountId> chosen = new LinkedHashMap<>();
        for (BankAccount account : settings.bankAccounts(visitor.company())) {
            String field = ACCOUNT + account.currency().getCurrencyCode();
            if (request.field(field).filter(account.id().value()::equals).isPresent()) {
                chosen.put(account.currency(), account.id());
            }
        }
        return chosen;
    }

    private static PageResponse saved(String what) {
        return PageResponse.seeOther(PATH + "?saved=" + what);
    }

    private static String actor(Visitor visitor) {
        return visitor.address().value();
    }

    private PageResponse page(
            int status,
            Visitor visitor,
            PageTexts texts,
            Typed typed,
            String saved,
            List<String> complaints,
            List<String> secondComplaints) {
        return frame.page(
                status,
                "settings.jte",
                PATH,
                visitor,
                texts,
                Map.of(
                        "view",
                        view(settings.company(visitor.company()), typed, texts),
                        "senders",
                        typed.senders(),
                        "saved",
                        saved,
                        "complaints",
                        complaints,
                        "secondComplaints",
                        secondComplaints,
                        "token",
                        visitor.formToken()));
    }

    private SettingsView view(Company company, Typed typed, PageTexts texts) {
        Optional<List<BankAccount>> accounts = accounts(company);
        return new SettingsView(
                company.active(),
                company.currentAddress().map(MailAddress::value).orElse(""),
                company.securityCode().map(SecurityCode::value).orElse(""),
                earlier(company, texts),
                company.language().code(),
                accounts.isPresent(),
                choices(company, accounts.orElse(List.of())),
                typed.second(),
                changes(company, texts));
    }

    /** Where the bank does not answer, all else can be changed nevertheless. */
    private Optional<List<BankAccount>> accounts(Company company) {
        try {
            return Optional.of(settings.bankAccounts(company.id()));
        } catch (TransientAssistantException e) {
            return Optional.empty();
        }
    }

    private List<SettingsView.Earlier> earlier(Company company, PageTexts texts) {
        List<SettingsView.Earlier> earlier = new ArrayList<>();
        company.addresses()
                .forEach(own -> own.validUntil()
                        .filter(times::isAhead)
                        .ifPresent(until -> earlier.add(
                                new SettingsView.Earlier(own.address().value(), times.day(until, texts)))));
        return earlier;
    }

    private static List<AccountChoice> choices(Company company, List<BankAccount> accounts) {
        Map<String, List<AccountChoice.Option>> byCurrency = new TreeMap<>();
        for (BankAccount account : accounts) {
            boolean chosen = Optional.ofNullable(company.mainAccounts().get(account.currency()))
                    .filter(account.id()::equals)
                    .isPresent();
            byCurrency
                    .computeIfAbsent(account.currency().getCurrencyCode(), currency -> new ArrayList<>())
                    .add(new AccountChoice.Option(
                            account.id().value(), account.label() + " – " + account.maskedNumber(), chosen));
        }
        return byCurrency.entrySet().stream()
                .map(entry -> new AccountChoice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Event> changes(Company company, PageTexts texts) {
        List<AuditEntry> entries = new ArrayList<>(review.changes(company.id()));
        Collections.reverse(entries);
        Events events = new Events(times, texts);
        return entries.stream().limit(CHANGES_SHOWN).map(events::of).toList();
    }
}
