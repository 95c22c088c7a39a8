package kaijidesk.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Places of a PDF that no page shows. */
enum Hiding {
    INFORMATION {
        @Override
        void put(PDDocument pdf, String word) {
            pdf.getDocumentInformation().setKeywords(word);
        }
    },
    METADATA {
        @Override
        void put(PDDocument pdf, String word) throws IOException {
            PDMetadata metadata = new PDMetadata(pdf, bytes("<x>" + word + "</x>"));
            pdf.getDocumentCatalog().setMetadata(metadata);
        }
    },
    BOOKMARK {
        @Override
        void put(PDDocument pdf, String word) {
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(word);
            outline.addLast(item);
            pdf.getDocumentCatalog().setDocumentOutline(outline);
        }
    },
    NOTE {
        @Override
        void put(PDDocument pdf, String word) throws IOException {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents(word);
            pdf.getPage(0).getAnnotations().add(note);
        }
    },
    ATTACHMENT {
        @Override
        void put(PDDocument pdf, String word) throws IOException {
            PDEmbeddedFile file = new PDEmbeddedFile(pdf, bytes(word), COSName.FLATE_DECODE);
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a", named));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
        }
    };

    abstract void put(PDDocument pdf, String word) throws IOException;

    /** The PDF with a word hidden in this place. */
    byte[] hide(byte[] pdf, String word) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            put(document, word);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
