package org.paymentassistant.samples.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Locks a PDF so that it cannot be opened without a password.
 *
 * @param password what opens it
 */
public record Protection(String password) implements PdfFinish {
    private static final int BITS = 128;

    @Override
    public void apply(PDDocument document) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy(password, password, new AccessPermission());
        policy.setEncryptionKeyLength(BITS);
        policy.setPreferAES(false);
        document.protect(policy);
    }

    /** The password is not told. */
    @Override
    public String toString() {
        return "Protection[]";
    }
}
