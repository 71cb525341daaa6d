package org.paymentassistant.samples.truth;

/** The form in which a sample comes. */
public enum SampleForm {
    TEXT_PDF("text-pdf", "application/pdf", "pdf"),
    HYBRID_PDF("hybrid-einvoice", "application/pdf", "pdf"),
    QR_BILL_PDF("qr-bill", "application/pdf", "pdf"),
    SCANNED_PDF("scanned", "application/pdf", "pdf"),
    PNG("image", "image/png", "png"),
    JPEG("image", "image/jpeg", "jpg"),
    PROTECTED_PDF("negative", "application/pdf", "pdf"),
    DOCX("negative", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String kind;
    private final String mediaType;
    private final String extension;

    SampleForm(String kind, String mediaType, String extension) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * The word of the truth files.
     *
     * @return such as text-pdf
     */
    public String kind() {
        return kind;
    }

    /**
     * The media type of the file.
     *
     * @return type and subtype
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The end of the file's name.
     *
     * @return without the dot
     */
    public String extension() {
        return extension;
    }

    /**
     * Says whether the file can be read without a password by a reader of invoices.
     *
     * @return false for protected files and for formats that are no invoices
     */
    public boolean isReadable() {
        return this != PROTECTED_PDF && this != DOCX;
    }
}
