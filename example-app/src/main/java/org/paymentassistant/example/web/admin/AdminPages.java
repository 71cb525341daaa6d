package org.paymentassistant.example.web.admin;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.paymentassistant.PaymentAssistant;
import org.paymentassistant.example.web.Page;
import org.paymentassistant.example.web.PageLanguage;
import org.paymentassistant.example.web.PageRequest;
import org.paymentassistant.example.web.PageResponse;
import org.paymentassistant.example.web.SimplePage;
import org.paymentassistant.example.web.StaticPage;
import org.paymentassistant.example.web.login.Role;
import org.paymentassistant.example.web.login.Visitor;
import org.paymentassistant.example.web.login.Visitors;

/** The pages for the people of the companies: settings, upload and lists. Thread-safe. */
public final class AdminPages {

    /** A little more than the largest message by mail, because each upload stands in memory while it is taken. */
    private static final int MOST_UPLOAD_BYTES = 30 * 1024 * 1024;

    private final Visitors visitors;
    private final Frame frame;
    private final SettingsPages settings;
    private final UploadPages uploads;
    private final ListPages lists;

    /**
     * The pages over an assistant.
     *
     * @param useCases the assistant
     * @param visitors who is at the pages
     * @param zone in which times are shown
     * @param clock what time it is
     */
    public AdminPages(PaymentAssistant useCases, Visitors visitors, ZoneId zone, InstantSource clock) {
        this.visitors = visitors;
        this.frame = new Frame(useCases.manageSettings(), visitors.exit());
        Times times = new Times(zone, clock);
        this.settings = new SettingsPages(useCases, frame, times);
        this.uploads = new UploadPages(useCases, frame);
        this.lists = new ListPages(useCases.reviewDrafts(), useCases.inviteCompletion(), frame, times);
    }

    /** All of them, and those of the login. */
    public List<Page> all() {
        List<Page> all = new ArrayList<>(visitors.pages());
        all.addAll(PageLanguage.pages());
        all.add(new SimplePage("/", "GET", request -> PageResponse.seeOther("/documents")));
        all.add(StaticPage.of("/assets/admin.css", "text/css; charset=utf-8", "admin.css"));
        all.add(StaticPage.of("/assets/admin.js", "text/javascript; charset=utf-8", "admin.js"));
        all.addAll(settingsPages());
        all.add(member("/upload", "GET", uploads::form));
        all.add(page("/upload/send", "POST", Role.MEMBER, MOST_UPLOAD_BYTES, uploads::send));
        all.add(member("/documents", "GET", lists::documents));
        all.add(member("/documents/history", "GET", lists::history));
        all.add(member("/drafts", "GET", lists::drafts));
        all.add(member("/drafts/complete", "POST", lists::complete));
        all.add(member("/documents/split", "POST", lists::split));
        all.add(member("/messages", "GET", lists::messages));
        return all;
    }

    private List<Page> settingsPages() {
        return List.of(
                administrator("/settings", "GET", settings::show),
                administrator("/settings/activate", "POST", settings::activate),
                administrator("/settings/deactivate", "POST", settings::deactivate),
                administrator("/settings/address", "POST", settings::rotateAddress),
                administrator("/settings/code", "POST", settings::changeCode),
                administrator("/settings/senders", "POST", settings::setSenders),
                administrator("/settings/second", "POST", settings::setSecondPerson),
                administrator("/settings/language", "POST", settings::setLanguage),
                administrator("/settings/accounts", "POST", settings::setAccounts));
    }

    private Page member(String path, String method, BiFunction<Visitor, PageRequest, PageResponse> answering) {
        return page(path, method, Role.MEMBER, Page.USUAL_MOST_BYTES, answering);
    }

    private Page administrator(String path, String method, BiFunction<Visitor, PageRequest, PageResponse> answering) {
        return page(path, method, Role.ADMINISTRATOR, Page.USUAL_MOST_BYTES, answering);
    }

    private Page page(
            String path, String method, Role role, int most, BiFunction<Visitor, PageRequest, PageResponse> answering) {
        return new GuardedPage(path, method, role, most, visitors, frame, answering);
    }
}
