package kaijidesk.scans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * The one picture that fills a page, as scanners make them: its dots are taken as they are, which
 * is quick and loses nothing.
 *
 * @param image the picture
 * @param dpi its dots per inch on the page
 * @param quarters how the page is turned to be looked at, clockwise
 */
record OnlyPicture(PDImageXObject image, double dpi, int quarters) {
    /** More than a page with one picture needs. */
    private static final int MOST_TOKENS = 60;

    private static final double POINTS = 72;

    /** What may stand beside the picture: nothing that draws, clips or says how to blend. */
    private static final Set<String> HARMLESS = Set.of("q", "Q", "cm", "Do");

    /** Finds it; empty where there is anything else on the page. */
    static Optional<OnlyPicture> of(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null || !page.getAnnotations().isEmpty()) {
            return Optional.empty();
        }
        Matrix place = new Matrix();
        COSName name = null;
        List<COSBase> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        Object token = parser.parseNextToken();
        for (int read = 0; token != null; token = parser.parseNextToken()) {
            if (++read > MOST_TOKENS) {
                return Optional.empty();
            }
            if (!(token instanceof Operator operator)) {
                operands.add((COSBase) token);
                continue;
            }
            if (!HARMLESS.contains(operator.getName()) || (name != null && draws(operator))) {
                return Optional.empty();
            }
            if (operator.getName().equals("cm")) {
                place = numbers(operands).multiply(place);
            } else if (draws(operator) && operands.getFirst() instanceof COSName drawn) {
                name = drawn;
            }
            operands.clear();
        }
        return name == null || !resources.isImageXObject(name)
                ? Optional.empty()
                : filling(page, (PDImageXObject) resources.getXObject(name), place);
    }

    private static boolean draws(Operator operator) {
        return operator.getName().equals("Do");
    }

    private static Matrix numbers(List<COSBase> operands) throws IOException {
        float[] values = new float[6];
        for (int i = 0; i < values.length; i++) {
            if (operands.size() != values.length
                    || !(operands.get(i) instanceof COSNumber number)) {
                throw new IOException("not a place");
            }
            values[i] = number.floatValue();
        }
        return new Matrix(values[0], values[1], values[2], values[3], values[4], values[5]);
    }

    /** It must stand upright and fill the page; masks and parts would need drawing. */
    private static Optional<OnlyPicture> filling(PDPage page, PDImageXObject image, Matrix place)
            throws IOException {
        PDRectangle box = page.getCropBox();
        boolean upright =
                place.getShearX() == 0
                        && place.getShearY() == 0
                        && place.getScaleX() > 0
                        && place.getScaleY() > 0;
        boolean fills =
                Math.abs(place.getTranslateX() - box.getLowerLeftX()) < 9
                        && Math.abs(place.getTranslateY() - box.getLowerLeftY()) < 9
                        && Math.abs(place.getScaleX() - box.getWidth()) < 18
                        && Math.abs(place.getScaleY() - box.getHeight()) < 18;
        if (!upright
                || !fills
                || image.getMask() != null
                || image.getSoftMask() != null
                || image.isStencil()) {
            return Optional.empty();
        }
        double dpi = image.getWidth() * POINTS / place.getScaleX();
        return Optional.of(new OnlyPicture(image, dpi, Math.floorMod(page.getRotation() / 90, 4)));
    }
}
