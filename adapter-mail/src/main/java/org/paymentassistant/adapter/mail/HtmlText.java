package org.paymentassistant.adapter.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What HTML says to people, with the addresses of its links, which are read and never followed. */
final class HtmlText {

    private static final int MOST_LINKS = 100;

    private HtmlText() {}

    static String of(String html) {
        Document document = Jsoup.parse(html);
        StringBuilder text = new StringBuilder(document.wholeText());
        document.select("a[href^=http]").stream()
                .limit(MOST_LINKS)
                .map(HtmlText::link)
                .forEach(text::append);
        return text.toString();
    }

    private static String link(Element anchor) {
        return "\n" + anchor.text() + " <" + anchor.attr("href") + ">";
    }
}
