package org.paymentassistant.example.web.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paymentassistant.domain.company.CompanyId;
import org.paymentassistant.example.web.PageLanguage;
import org.paymentassistant.example.web.PageRequest;
import org.paymentassistant.example.web.PageResponse;
import org.paymentassistant.example.web.PageTexts;
import org.paymentassistant.example.web.Pages;
import org.paymentassistant.example.web.login.Visitor;
import org.paymentassistant.port.in.ManageSettings;

/** Renders a page within the frame that all pages behind the login have. */
final class Frame {

    private final ManageSettings settings;
    private final String exit;
    private final Pages pages = new Pages();

    Frame(ManageSettings settings, String exit) {
        this.settings = settings;
        this.exit = exit;
    }

    static PageTexts texts(PageRequest request) {
        return PageTexts.in(PageLanguage.of(request));
    }

    /**
     * A page.
     *
     * @param at the page's path, to which a change of language leads back
     */
    PageResponse page(
            int status, String template, String at, Visitor visitor, PageTexts texts, Map<String, Object> parameters) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.put("texts", texts);
        all.put("at", at);
        all.put("bar", bar(visitor, texts, at));
        return PageResponse.html(status, pages.render(template, all));
    }

    /** A page that says a thing and nothing else. */
    PageResponse notice(int status, String key, Visitor visitor, PageRequest request) {
        PageTexts texts = texts(request);
        return page(
                status,
                "notice.jte",
                "/documents",
                visitor,
                texts,
                Map.of("title", texts.get(key + ".title"), "text", texts.get(key + ".text")));
    }

    private Bar bar(Visitor visitor, PageTexts texts, String at) {
        CompanyId company = visitor.company();
        List<String> paths = new ArrayList<>(List.of("/documents", "/drafts", "/messages", "/upload"));
        if (visitor.isAdministrator()) {
            paths.add("/settings");
        }
        List<Bar.Item> items = paths.stream()
                .map(path -> new Bar.Item(path, texts.get("bar." + path.substring(1)), at.startsWith(path)))
                .toList();
        String name = settings.company(company).name().value();
        return new Bar(name, visitor.name(), exit, visitor.formToken(), items);
    }
}
