package kaijidesk.letters.page;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file is what it says it is. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What is against PDF/A-2a or PDF/UA-1, by clause; none if the file follows both. */
    public static List<String> faults(byte[] pdf) throws Exception {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance()
                                    .createValidator(flavour, 100, false, false, false)) {
                for (TestAssertion fault : validator.validate(parser).getTestAssertions()) {
                    faults.add(
                            flavour.getId()
                                    + " "
                                    + fault.getRuleId().getClause()
                                    + "-"
                                    + fault.getRuleId().getTestNumber()
                                    + " "
                                    + fault.getMessage());
                }
            }
        }
        return faults.stream().distinct().toList();
    }
}
