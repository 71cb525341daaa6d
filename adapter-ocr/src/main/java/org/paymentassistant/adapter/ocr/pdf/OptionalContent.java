package org.paymentassistant.adapter.ocr.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a PDF are switched off when a person opens it. */
final class OptionalContent {

    private static final int NAME_AND_PROPERTIES = 2;

    private final @Nullable PDOptionalContentProperties properties;

    OptionalContent(PDDocument document) {
        this.properties = document.getDocumentCatalog().getOCProperties();
    }

    boolean isSwitchedOff(List<COSBase> operands, @Nullable PDResources resources) {
        if (properties == null || resources == null || operands.size() < NAME_AND_PROPERTIES) {
            return false;
        }
        boolean layer = COSName.OC.equals(operands.get(0)) && operands.get(1) instanceof COSName;
        if (!layer) {
            return false;
        }
        PDPropertyList list = resources.getProperties((COSName) operands.get(1));
        return list instanceof PDOptionalContentGroup group && !properties.isGroupEnabled(group);
    }
}
