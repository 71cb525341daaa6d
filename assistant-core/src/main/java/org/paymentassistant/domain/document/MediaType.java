package org.paymentassistant.domain.document;

import java.util.Locale;

/**
 * A media type such as {@code application/pdf}, lower case and without parameters. As declared by a sender it is a hint
 * only: what a file is, its content decides.
 *
 * @param value type and subtype
 */
public record MediaType(String value) {

    /** Portable Document Format. */
    public static final MediaType PDF = new MediaType("application/pdf");
    /** Portable Network Graphics. */
    public static final MediaType PNG = new MediaType("image/png");
    /** JPEG. */
    public static final MediaType JPEG = new MediaType("image/jpeg");
    /** TIFF. */
    public static final MediaType TIFF = new MediaType("image/tiff");
    /** XML, for instance an e-invoice. */
    public static final MediaType XML = new MediaType("application/xml");
    /** Anything. */
    public static final MediaType OCTET_STREAM = new MediaType("application/octet-stream");

    public MediaType {
        String bare = value.indexOf(';') < 0 ? value : value.substring(0, value.indexOf(';'));
        value = bare.strip().toLowerCase(Locale.ROOT);
        if (!value.matches("[a-z0-9!#$&^_.+-]{1,127}/[a-z0-9!#$&^_.+-]{1,127}")) {
            throw new IllegalArgumentException("not a media type");
        }
    }
}
