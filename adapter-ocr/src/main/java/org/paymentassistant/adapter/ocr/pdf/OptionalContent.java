package org.paymentassistant.adapter.ocr.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a PDF are switched off when a person opens it. */
final class OptionalContent {

    private final @Nullable PDOptionalContentProperties properties;

    OptionalContent(PDDocument document) {
        this.properties = document.getDocumentCatalog().getOCProperties();
    }

    boolean isSwitchedOff(COSName tag, @Nullable COSDictionary list) {
        if (properties == null || list == null || !COSName.OC.equals(tag)) {
            return false;
        }
        PDPropertyList layer = PDPropertyList.create(list);
        if (layer instanceof PDOptionalContentMembershipDictionary membership) {
            return !membership.getOCGs().isEmpty()
                    && membership.getOCGs().stream().noneMatch(this::isOn);
        }
        return layer instanceof PDOptionalContentGroup && !isOn(layer);
    }

    private boolean isOn(PDPropertyList layer) {
        return properties == null
                || !(layer instanceof PDOptionalContentGroup group)
                || properties.isGroupEnabled(group);
    }
}
