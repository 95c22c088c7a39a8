package kaijidesk.scans;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Filing;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.SheetCode;
import kaijidesk.cases.SheetsKnown;
import kaijidesk.letters.CodePayload;
import kaijidesk.letters.FormPages;
import kaijidesk.letters.SampleForms;
import kaijidesk.letters.page.PageImages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A stack of signed forms of many cases as an office's scanner gives it: {@code -Dscans.forms=200}
 * for all of it.
 */
@DisplayName("R2.12: scanned forms find their cases")
class ScannedFormsTest {
    private static final int FORMS = Integer.getInteger("scans.forms", 24);
    private static final int STACK = 20;
    private static final int DPI = 200;

    private final Random random = new Random(6);
    private final Map<CaseNumber, SheetsKnown.Known> cases = new HashMap<>();

    /** A sheet and the case that it must be filed to; null for one that must not. */
    private record Sheet(Supplier<BufferedImage> page, CaseNumber owner, String what) {}

    @Test
    @DisplayName(
            "R2.12 askew, noisy, upside down, lying, in any order, with foreign pages between: all filed right, none filed wrong")
    void stack() throws Exception {
        List<Sheet> sheets = sheets();
        Collections.shuffle(sheets, random);
        Map<String, SheetCode> codes = new LinkedHashMap<>();
        long nanos = 0;
        try (Decoder decoder = new ChildDecoder(Limits.USUAL)) {
            for (int from = 0; from < sheets.size(); from += STACK) {
                List<Sheet> some = sheets.subList(from, Math.min(from + STACK, sheets.size()));
                ScanFiles.Kind kind =
                        from / STACK % 2 == 0 ? ScanFiles.Kind.PDF : ScanFiles.Kind.TIFF;
                byte[] file = ScanFiles.of(kind, some.stream().map(this::scanned).toList());
                long begun = System.nanoTime();
                decoder.decode(
                        file,
                        page -> {
                            codes.put("" + codes.size(), code(page.code()));
                            return true;
                        });
                nanos += System.nanoTime() - begun;
                tell(sheets, codes, nanos);
            }
        }
        assertThat(codes).hasSameSizeAs(sheets);
        assertThat(wrong(sheets, codes)).isEmpty();
        assertThat(filed(codes)).isEqualTo(FORMS);
    }

    private void tell(List<Sheet> sheets, Map<String, SheetCode> codes, long nanos) {
        System.getLogger(getClass().getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} pages of {1}: {2} filed, wrong {3}, {4} ms",
                        codes.size(),
                        sheets.size(),
                        filed(codes),
                        wrong(sheets, codes),
                        nanos / 1_000_000);
    }

    private List<FilingVerdict> verdicts(Map<String, SheetCode> codes) {
        return List.copyOf(Filing.of(codes, new SheetsKnown(cases, Map.of(), Set.of())).values());
    }

    private long filed(Map<String, SheetCode> codes) {
        return verdicts(codes).stream().filter(FilingVerdict.File.class::isInstance).count();
    }

    private List<String> wrong(List<Sheet> sheets, Map<String, SheetCode> codes) {
        List<FilingVerdict> verdicts = verdicts(codes);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Sheet sheet = sheets.get(i);
            CaseNumber to =
                    verdicts.get(i) instanceof FilingVerdict.File file ? file.number() : null;
            if (to == null ? sheet.owner() != null : !to.equals(sheet.owner())) {
                wrong.add(sheet.what() + " -> " + verdicts.get(i));
            }
        }
        return wrong;
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 1; i <= FORMS; i++) {
            CaseNumber number = CaseNumber.of(2016, i);
            String form = number + "-P1";
            byte[] pdf = SampleForms.guidance(number, form, i);
            assertThat(FormPages.count(pdf, form)).isEqualTo(1);
            cases.put(number, new SheetsKnown.Known(false, form, 1));
            sheets.add(new Sheet(() -> last(pdf), number, form));
            if (i % 4 == 0) {
                int kind = i;
                sheets.add(new Sheet(() -> foreign(kind), null, "foreign " + i));
            }
            if (i % 12 == 0) {
                // the form of a case that this office doesn't have, and one that was never issued
                CaseNumber elsewhere = CaseNumber.of(2017, i);
                byte[] other = SampleForms.guidance(elsewhere, elsewhere + "-P1", i);
                sheets.add(new Sheet(() -> last(other), null, elsewhere + " elsewhere"));
                CaseNumber without = CaseNumber.of(2018, i);
                cases.put(without, new SheetsKnown.Known(false, without + "-P2", 1));
                byte[] older = SampleForms.guidance(without, without + "-P1", i);
                sheets.add(new Sheet(() -> last(older), null, without + " other version"));
            }
        }
        return sheets;
    }

    private BufferedImage scanned(Sheet sheet) {
        BufferedImage scan = Scanner.scan(sheet.page().get(), 4 * random.nextDouble() - 2, random);
        return Turning.clockwise(ScanFiles.grey(scan), random.nextInt(4));
    }

    private static BufferedImage last(byte[] pdf) {
        return PageImages.render(pdf, PageImages.count(pdf) - 1, DPI);
    }

    /** A certificate, a blank page, something written by hand. */
    private static BufferedImage foreign(int kind) {
        if (kind % 3 == 0) {
            BufferedImage letter =
                    PageImages.render(SampleForms.letter(LetterKind.REFUSAL_NOTICE), 0, DPI);
            Graphics2D graphics = letter.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, letter.getHeight() * 3 / 4, letter.getWidth(), letter.getHeight());
            return letter;
        }
        BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.DARK_GRAY);
        for (int i = 0; i < kind; i++) {
            graphics.drawLine(100, 100 + 37 * i, 1500 - 7 * i, 120 + 29 * i);
            graphics.drawRect(200 + 11 * i, 300 + 13 * i, 120, 120);
        }
        return page;
    }

    private static SheetCode code(String text) {
        return CodePayload.read(text)
                .map(payload -> new SheetCode(text, payload.sheet(), payload.page()))
                .orElse(SheetCode.NONE);
    }

    @Test
    @DisplayName("a form's pages are those that bear its number, not the letter around it")
    void formPages() {
        byte[] pdf = SampleForms.guidance(CaseNumber.of(2016, 7), "K2016-000007-P1", 42);
        assertThat(PageImages.count(pdf)).isGreaterThan(1);
        assertThat(FormPages.count(pdf, "K2016-000007-P1")).isEqualTo(1);
        assertThat(FormPages.count(pdf, "K2016-000007-P2")).isZero();
    }
}
