package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kaijidesk.regime.PaperKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.12: where scanned pages belong")
class FilingTest {
    private static final CaseNumber ONE = CaseNumber.of(2016, 1);
    private static final CaseNumber TWO_PAGES = CaseNumber.of(2016, 2);
    private static final CaseNumber CLOSED = CaseNumber.of(2016, 3);
    private static final CaseNumber NO_FORM = CaseNumber.of(2016, 4);
    private static final SheetsKnown KNOWN =
            new SheetsKnown(
                    Map.of(
                            ONE, new SheetsKnown.Known(false, ONE + "-P1", 1),
                            TWO_PAGES, new SheetsKnown.Known(false, TWO_PAGES + "-P1", 2),
                            CLOSED, new SheetsKnown.Known(true, CLOSED + "-P1", 1),
                            NO_FORM, new SheetsKnown.Known(false, null, 0)),
                    Map.of("L2016-000001", ONE, "L2016-000003", CLOSED),
                    Set.of());

    @ParameterizedTest(name = "R2.12 {0}: {1}")
    @CsvSource(
            delimiter = ':',
            value = {
                // pages as they lie : what becomes of each
                "-                          : tray",
                "K2016-000001-P1/1          : K2016-000001 PLEDGE",
                "K2016-000001-P1/0          : K2016-000001 PLEDGE",
                "K2016-000001-P1/1 -        : K2016-000001 PLEDGE, tray",
                "- K2016-000001-P1/1        : tray, K2016-000001 PLEDGE",
                "K2016-000001-P2/1          : scan.stop.other-version",
                "K2016-000001-P1/2          : scan.stop.beyond",
                "K2016-000001-P1/1 K2016-000001-P1/1 : scan.stop.twice, scan.stop.twice",
                "K2016-000002-P1/1          : scan.stop.missing",
                "K2016-000002-P1/2 - K2016-000002-P1/1"
                        + ": K2016-000002 PLEDGE, tray, K2016-000002 PLEDGE",
                "K2016-000002-P1/0 K2016-000002-P1/1 : scan.stop.beyond, scan.stop.beyond",
                "K2016-000002-P1/1 K2016-000002-P1/2 K2016-000002-P1/2"
                        + ": scan.stop.twice, scan.stop.twice, scan.stop.twice",
                "K2016-000003-P1/1          : scan.stop.closed",
                "K2016-000004-P1/1          : scan.stop.not-issued",
                "K2016-000099-P1/1          : scan.stop.unknown-case",
                "L2016-000001/1             : K2016-000001 null",
                "L2016-000001/1 L2016-000001/1 : K2016-000001 null, K2016-000001 null",
                "L2016-000003/2             : K2016-000003 null",
                "L2016-000009/1             : scan.stop.unknown-letter",
            })
    void table(String pages, String expected) {
        List<String> found =
                Filing.of(codes(List.of(pages.strip().split(" +"))), KNOWN).values().stream()
                        .map(FilingTest::words)
                        .toList();

        assertThat(found).containsExactly(expected.strip().split(", *"));
    }

    @org.junit.jupiter.api.Test
    @DisplayName("R2.12 a page that is filed already isn't filed again, and completes a form")
    void filedBefore() {
        SheetsKnown known = new SheetsKnown(KNOWN.cases(), Map.of(), Set.of(TWO_PAGES + "-P1/1"));

        assertThat(words("K2016-000002-P1/2", known)).isEqualTo("K2016-000002 PLEDGE");
        assertThat(words("K2016-000002-P1/1", known)).isEqualTo("scan.stop.filed");
    }

    @org.junit.jupiter.api.Test
    @DisplayName("a code whose case isn't its letter's is stopped")
    void contradiction() {
        SheetCode code = new SheetCode("KD2|K2016-000002|L2016-000001|1|00", "L2016-000001", 1);

        assertThat(words(Filing.of(Map.of("a", code), KNOWN).get("a")))
                .isEqualTo("scan.stop.other-case");
    }

    @org.junit.jupiter.api.Test
    @DisplayName("by hand a page with a code goes nowhere but to its own case and form")
    void byHand() {
        SheetCode form = code(ONE + "-P1/1");
        SheetCode other = code(ONE + "-P2/1");

        assertThat(Filing.wrongByHand(form, ONE, PaperKind.PLEDGE, KNOWN)).isEmpty();
        assertThat(Filing.wrongByHand(form, TWO_PAGES, PaperKind.PLEDGE, KNOWN)).isPresent();
        assertThat(Filing.wrongByHand(other, ONE, PaperKind.PLEDGE, KNOWN)).isPresent();
        assertThat(Filing.wrongByHand(other, ONE, null, KNOWN)).isEmpty();
        assertThat(Filing.wrongByHand(code("L2016-000001/1"), TWO_PAGES, null, KNOWN)).isPresent();
    }

    @Property
    void aPageWithoutCodeIsNeverFiled(@ForAll("stacks") List<String> stack) {
        List<FilingVerdict> verdicts = List.copyOf(Filing.of(codes(stack), KNOWN).values());
        for (int i = 0; i < stack.size(); i++) {
            if (stack.get(i).equals("-")) {
                assertThat(verdicts.get(i)).isInstanceOf(FilingVerdict.Uncoded.class);
            } else if (verdicts.get(i) instanceof FilingVerdict.File file
                    && file.paper() == PaperKind.PLEDGE) {
                assertThat(stack.get(i)).startsWith(file.number() + "-P1/");
            }
        }
    }

    @Property
    void theOrderOfPagesChangesNothing(@ForAll("stacks") List<String> stack, @ForAll long seed) {
        Map<String, SheetCode> before = codes(stack);
        List<String> ids = new ArrayList<>(before.keySet());
        Collections.shuffle(ids, new Random(seed));
        Map<String, SheetCode> after = new LinkedHashMap<>();
        ids.forEach(id -> after.put(id, before.get(id)));

        assertThat(Filing.of(after, KNOWN)).isEqualTo(Filing.of(before, KNOWN));
    }

    @Provide
    Arbitrary<List<String>> stacks() {
        return Arbitraries.of(
                        "-",
                        "K2016-000001-P1/1",
                        "K2016-000001-P2/1",
                        "K2016-000002-P1/1",
                        "K2016-000002-P1/2",
                        "K2016-000002-P1/3",
                        "K2016-000003-P1/1",
                        "K2016-000099-P1/1",
                        "L2016-000001/1",
                        "L2016-000009/1")
                .list()
                .ofMaxSize(8);
    }

    private static Map<String, SheetCode> codes(List<String> pages) {
        Map<String, SheetCode> codes = new LinkedHashMap<>();
        pages.forEach(page -> codes.put("page " + codes.size(), code(page)));
        return codes;
    }

    private static SheetCode code(String page) {
        if (page.equals("-")) {
            return SheetCode.NONE;
        }
        String sheet = page.substring(0, page.indexOf('/'));
        String owner = sheet.startsWith("L") ? "" : sheet.substring(0, sheet.lastIndexOf('-'));
        return new SheetCode(
                "KD2|%s|%s|1|00".formatted(owner, sheet),
                sheet,
                Integer.parseInt(page.substring(page.indexOf('/') + 1)));
    }

    private static String words(String page, SheetsKnown known) {
        return words(Filing.of(Map.of("a", code(page)), known).get("a"));
    }

    private static String words(FilingVerdict verdict) {
        return switch (verdict) {
            case FilingVerdict.File file -> file.number() + " " + file.paper();
            case FilingVerdict.Uncoded none -> "tray";
            case FilingVerdict.Stopped stopped -> stopped.reason().key();
        };
    }
}
