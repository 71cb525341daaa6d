package org.paymentassistant.adapter.ocr.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/** The files embedded in a PDF: the whole name tree and the associated files, whatever their names. */
public final class EmbeddedFiles {

    private static final int MOST_FILES = 10;
    private static final int DEEPEST = 20;

    private EmbeddedFiles() {}

    /** Their bytes, each at most the given size; larger ones are left out. */
    public static List<byte[]> of(PDDocument document, long mostBytes) throws IOException {
        Set<COSDictionary> specifications = new LinkedHashSet<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) {
            walk(tree, specifications, 0);
        }
        addAssociated(document.getDocumentCatalog().getCOSObject(), specifications);
        List<byte[]> files = new ArrayList<>();
        for (COSDictionary specification : specifications) {
            byte @Nullable [] bytes = files.size() < MOST_FILES ? read(specification, mostBytes) : null;
            if (bytes != null) {
                files.add(bytes);
            }
        }
        return files;
    }

    private static void walk(
            PDNameTreeNode<PDComplexFileSpecification> node, Set<COSDictionary> specifications, int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            names.values().stream()
                    .filter(specification -> specification != null)
                    .forEach(specification -> specifications.add(specification.getCOSObject()));
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                walk(kid, specifications, depth + 1);
            }
        }
    }

    private static void addAssociated(COSDictionary catalog, Set<COSDictionary> specifications) {
        COSBase associated = catalog.getDictionaryObject(COSName.getPDFName("AF"));
        if (associated instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary specification) {
                    specifications.add(specification);
                }
            }
        }
    }

    private static byte @Nullable [] read(COSDictionary specification, long mostBytes) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification(specification);
        PDEmbeddedFile embedded =
                file.getEmbeddedFileUnicode() != null ? file.getEmbeddedFileUnicode() : file.getEmbeddedFile();
        if (embedded == null) {
            return null;
        }
        try (InputStream stream = embedded.createInputStream()) {
            byte[] bytes = stream.readNBytes((int) mostBytes + 1);
            return bytes.length > mostBytes ? null : bytes;
        }
    }
}
