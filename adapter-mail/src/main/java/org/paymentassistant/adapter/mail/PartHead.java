package org.paymentassistant.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a part say, read word by word where they are not well formed.
 *
 * @param declared type and subtype, lower case; empty where none can be read
 * @param encoding the transfer encoding, lower case, empty where none is named
 */
record PartHead(
        Optional<String> declared,
        String encoding,
        Optional<String> boundary,
        Optional<String> charset,
        Optional<String> fileName,
        boolean attached,
        boolean enveloped) {

    private static final int LONGEST_HEADER = 20_000;
    private static final String TOKEN = "[a-z0-9!#$&^_.+-]{1,127}";
    private static final Pattern TYPE = Pattern.compile("\\s*(" + TOKEN + "/" + TOKEN + ")(?=[\\s;,]|$)");

    private static final Pattern PKCS7 = Pattern.compile("application/(?:x-)?pkcs7-mime");
    private static final Pattern SIGNED_FILE = Pattern.compile(".+\\.[a-z0-9]{2,5}\\.p7m", Pattern.CASE_INSENSITIVE);

    static PartHead of(Part part) {
        String type = header(part, "Content-Type");
        String disposition = header(part, "Content-Disposition");
        return new PartHead(
                base(type),
                header(part, "Content-Transfer-Encoding").strip().toLowerCase(Locale.ROOT),
                parameter(type, "boundary"),
                parameter(type, "charset"),
                fileName(disposition, type),
                disposition.strip().toLowerCase(Locale.ROOT).startsWith(Part.ATTACHMENT),
                !type.toLowerCase(Locale.ROOT).contains("signed-data"));
    }

    /** Type and subtype; {@code text/plain} where none is declared (RFC 2045, 5.2). */
    String type() {
        return declared.orElse("text/plain");
    }

    boolean is(String prefix) {
        return type().startsWith(prefix);
    }

    /** A message within the message, by its type or by the name that mail programs save one under. */
    boolean isMessage() {
        boolean saved = fileName.filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".eml"))
                .isPresent();
        return type().equals("message/rfc822")
                || type().equals("message/global")
                || (saved && type().equals("application/octet-stream"));
    }

    /** Something within a signature, or encrypted in the same form. */
    boolean isSigned() {
        return PKCS7.matcher(type()).matches() || nameWithinSignature().isPresent();
    }

    /** Whether what cannot be unwrapped must be taken for encrypted. */
    boolean isEnveloped() {
        return enveloped
                && PKCS7.matcher(type()).matches()
                && nameWithinSignature().isEmpty();
    }

    /** The name of a signed file without the signature's: {@code a.xml} of {@code a.xml.p7m}. */
    Optional<String> nameWithinSignature() {
        return fileName.filter(name -> SIGNED_FILE.matcher(name).matches())
                .map(name -> name.substring(0, name.length() - ".p7m".length()));
    }

    private static String header(Part part, String name) {
        try {
            String @Nullable [] values = part.getHeader(name);
            String first = values == null || values.length == 0 ? "" : MimeUtility.unfold(values[0]);
            return first.length() > LONGEST_HEADER ? first.substring(0, LONGEST_HEADER) : first;
        } catch (MessagingException e) {
            return "";
        }
    }

    private static Optional<String> base(String type) {
        Matcher matcher = TYPE.matcher(type.toLowerCase(Locale.ROOT));
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> fileName(String disposition, String type) {
        return fileNameOf(disposition)
                .or(() -> parameter(type, "name"))
                .map(PartHead::decoded)
                .filter(name -> !name.isBlank());
    }

    private static Optional<String> fileNameOf(String disposition) {
        try {
            return Optional.ofNullable(new ContentDisposition(disposition).getParameter("filename"));
        } catch (ParseException | RuntimeException e) {
            return word(disposition, "filename");
        }
    }

    private static Optional<String> parameter(String type, String name) {
        try {
            return Optional.ofNullable(new ContentType(type).getParameter(name));
        } catch (ParseException | RuntimeException e) {
            return word(type, name);
        }
    }

    private static Optional<String> word(String header, String name) {
        Matcher matcher = Pattern.compile(
                        "[;\\s]" + name + "\\s*=\\s*(?:\"(?<quoted>[^\"]*)|(?<bare>[^;\"]+))", Pattern.CASE_INSENSITIVE)
                .matcher(header);
        return matcher.find()
                ? Optional.ofNullable(matcher.group("quoted"))
                        .or(() -> Optional.ofNullable(matcher.group("bare")).map(String::strip))
                : Optional.empty();
    }

    /** RFC 2047 within a parameter is forbidden and common. */
    private static String decoded(String name) {
        try {
            return TextDecoding.eightBit(MimeUtility.decodeText(name));
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return name;
        }
    }
}
