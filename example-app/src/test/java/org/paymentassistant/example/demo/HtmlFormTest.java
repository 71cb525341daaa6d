package org.paymentassistant.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class HtmlFormTest {

    @Test
    void fieldsKeepWhatIsFilledIn() {
        assertThat(HtmlForm.fields("""
                        <input type="hidden" name="token" value="abc">
                        <input type="text" id="s" name="sellerName" value="Dupont &amp; Fils &lt;Lyon&gt;" required>
                        <select id="d" name="debtorAccount" required><option value="1">EUR</option></select>
                        <button type="submit">Send</button>
                        """))
                .containsExactly(
                        entry("token", "abc"), entry("sellerName", "Dupont & Fils <Lyon>"), entry("debtorAccount", ""));
    }

    @Test
    void whatIsNotTickedOrChosenIsNotSent() {
        String html = """
                <input type="radio" name="discount" value="full" checked><input type="radio" name="discount" value="taken">
                <input type="checkbox" name="accept.CHANGED_ACCOUNT" value="yes">
                """;

        assertThat(HtmlForm.fields(html)).containsExactly(entry("discount", "full"));
        assertThat(HtmlForm.boxes(html)).containsExactly("accept.CHANGED_ACCOUNT");
    }
}
