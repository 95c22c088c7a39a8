package kaijidesk.letters.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file says of itself: its title, what wrote it, and that it is PDF/A-2a and PDF/UA-1. */
final class Metadata {
    private static final String PRODUCER = "Kaiji Desk";

    /** The extension schema tells PDF/A readers what pdfuaid is, which PDF/A-2 doesn't know. */
    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>%s</pdf:Producer>
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private final PdfFile file;

    Metadata(PdfFile file) {
        this.file = file;
    }

    /** The language as PDF names it: ja-JP, en. */
    private static String tag(Locale language) {
        return language.getLanguage().equals("ja") ? "ja-JP" : language.getLanguage();
    }

    /**
     * The number of the catalog.
     *
     * @param tree the number of the pages' tree
     * @param structure the number of the structure's root
     */
    int catalog(String title, Locale language, int tree, int structure) {
        StringBuilder entries = new StringBuilder("<</Type/Catalog/MarkInfo<</Marked true>>");
        entries.append("/ViewerPreferences<</DisplayDocTitle true>>/Lang(");
        entries.append(tag(language));
        entries.append(")/Pages ").append(PdfText.reference(tree));
        entries.append("/StructTreeRoot ").append(PdfText.reference(structure));
        entries.append("/Metadata ").append(PdfText.reference(xmp(title, language)));
        entries.append("/OutputIntents[").append(PdfText.reference(intent()));
        return file.object(entries.append("]>>"));
    }

    /** The number of the information dictionary. */
    int information(String title) {
        return file.object("<</Title" + PdfText.string(title) + "/Producer(" + PRODUCER + ")>>");
    }

    /** The number of the XMP, which says the same as the information dictionary. */
    private int xmp(String title, Locale language) {
        String xmp = XMP.formatted(escaped(title), tag(language), PRODUCER);
        return file.stream("/Type/Metadata/Subtype/XML", xmp.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The number of the output intent: greys and blacks mean what they mean in sRGB. */
    private int intent() {
        int profile = file.deflated("/N 3", Profile.DEFLATED);
        return file.object(
                "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
                        + "/Info(sRGB IEC61966-2.1)/DestOutputProfile "
                        + PdfText.reference(profile)
                        + ">>");
    }

    /** Read at the first need: it wakes up the JDK's colour management. */
    private static final class Profile {
        static final byte[] DEFLATED = deflated();

        private static byte[] deflated() {
            try (Packer packer = new Packer()) {
                return packer.stream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            }
        }
    }
}
