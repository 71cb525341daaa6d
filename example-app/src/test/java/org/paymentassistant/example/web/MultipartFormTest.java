package org.paymentassistant.example.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MultipartFormTest {

    private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryx1";

    @Test
    void readsFieldsAndFilesInTheirOrder() {
        MultipartForm form = parse(part("name=\"formToken\"", "abc")
                + part("name=\"files\"; filename=\"Rechnung é.pdf\"", "%PDF\r\n\r\n--x\u0000")
                + part("name=\"files\"; filename=\"b.png\"", ""));

        assertThat(form.fields()).containsEntry("formToken", "abc").hasSize(1);
        assertThat(form.files()).extracting(UploadedFile::name).containsExactly("Rechnung é.pdf", "b.png");
        assertThat(form.files().get(0).content()).isEqualTo("%PDF\r\n\r\n--x\u0000".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesNoFileWhereNoneWasChosen() {
        assertThat(parse(part("name=\"files\"; filename=\"\"", "")).files()).isEmpty();
    }

    @Test
    void keepsTheFirstOfRepeatedFields() {
        assertThat(parse(part("name=\"a\"", "1") + part("name=\"a\"", "2")).fields())
                .containsEntry("a", "1");
    }

    @Test
    void leavesOutWhatIsCutOff() {
        String whole = part("name=\"a\"", "1") + part("name=\"b\"", "2");
        for (int length = 0; length < whole.length(); length++) {
            assertThat(parseOpen(whole.substring(0, length)).fields().values()).isSubsetOf("1", "2");
        }
    }

    @Test
    void isUndisturbedByNoise() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[random.nextInt(3000)];
            random.nextBytes(noise);
            MultipartForm form =
                    MultipartForm.parse(noise, MultipartForm.boundary(TYPE).orElseThrow());
            assertThat(form.files()).isEmpty();
        }
    }

    @Test
    void knowsOtherFormsByTheirType() {
        assertThat(MultipartForm.boundary("application/x-www-form-urlencoded")).isEmpty();
        assertThat(MultipartForm.boundary("")).isEmpty();
        assertThat(MultipartForm.boundary("multipart/form-data")).isEmpty();
    }

    private static MultipartForm parse(String parts) {
        return parseOpen(parts + "------WebKitFormBoundaryx1--\r\n");
    }

    private static MultipartForm parseOpen(String body) {
        return MultipartForm.parse(
                body.getBytes(StandardCharsets.UTF_8),
                MultipartForm.boundary(TYPE).orElseThrow());
    }

    private static String part(String disposition, String content) {
        return "------WebKitFormBoundaryx1\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content
                + "\r\n";
    }
}
