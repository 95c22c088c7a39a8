package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanPicture;
import kaijidesk.cases.ScanState;
import kaijidesk.cases.SheetCode;
import kaijidesk.cases.Stage;
import kaijidesk.letters.page.PageImages;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.CannotRead;
import kaijidesk.scans.ChildDecoder;
import kaijidesk.scans.Decoder;
import kaijidesk.scans.Limits;
import kaijidesk.scans.ScanFiles;
import kaijidesk.store.FileBytes;
import kaijidesk.store.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScansDeskTest {
    private static final int SIDE = 400;

    @TempDir Path folder;

    private OfficeFixture office;
    private CaseNumber number;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.begin(folder);
        number = office.receive("01-complete");
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    @DisplayName("pages lie in the tray as they came, and are filed to a case one by one")
    void trayAndCase() throws Exception {
        List<ScanPage> taken = take(noise(1), noise(2));
        assertThat(desk().tray()).isEqualTo(taken);
        assertThat(taken).extracting(ScanPage::place).containsExactly(1, 2);

        ScanPage filed =
                desk().file(
                                taken.getFirst().id(),
                                number,
                                PaperKind.RESIDENCE_CERTIFICATE,
                                null,
                                MainPath.REVIEWER);

        assertThat(filed.state()).isEqualTo(ScanState.FILED);
        assertThat(desk().of(number)).containsExactly(filed);
        assertThat(desk().tray()).containsExactly(taken.getLast());
        assertThat(office.open(number).history().getLast().act()).isEqualTo("file-scan");
    }

    @Test
    @DisplayName("R6.02 a picture comes as it was stored, and each look at it is in the history")
    void picture() throws Exception {
        byte[] large = noise(3);
        ScanPage page = take(large).getFirst();

        assertThat(desk().picture(page.id(), MainPath.REVIEWER)).isEqualTo(large);
        assertThat(rows("select about from trail_entry where kind = 'PREVIEW'"))
                .containsExactly(page.id());
    }

    @Test
    @DisplayName("a stored picture that isn't what was stored is never shown")
    void damaged() throws Exception {
        ScanPage page = take(noise(4)).getFirst();
        Tables.change(folder, "delete from scan_chunk where part = 1");

        assertThatThrownBy(() -> desk().picture(page.id(), MainPath.REVIEWER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName(
            "R2.11 a masked picture takes the place of the one before, of which no byte is left once the file is written anew")
    void masked() throws Exception {
        byte[] before = noise(5);
        byte[] after = noise(6);
        ScanPage page = take(before).getFirst();
        desk().replace(page.id(), after, "マイナンバー", MainPath.REVIEWER);

        assertThat(desk().picture(page.id(), MainPath.REVIEWER)).isEqualTo(after);
        assertThat(desk().tray().getFirst().sha256()).isNotEqualTo(page.sha256());
        assertThat(rows("select entered from trail_entry where about = 'mask-scan'"))
                .singleElement()
                .asString()
                .contains("マイナンバー", page.id());
        assertThat(office.desk().retention().pending()).isTrue();
        assertThat(FileBytes.hold(folder, part(before))).as("H2 itself keeps it").isTrue();

        assertThat(office.desk().retention().compact(share -> true)).isTrue();

        assertThat(office.desk().retention().pending()).isFalse();
        assertThat(FileBytes.hold(folder, part(before))).isFalse();
        assertThat(FileBytes.hold(folder, part(after))).isTrue();
    }

    @Test
    @DisplayName("what isn't a picture of the same size replaces nothing")
    void other() throws Exception {
        byte[] before = noise(7);
        ScanPage page = take(before).getFirst();
        for (byte[] wrong :
                List.of("no picture".getBytes(StandardCharsets.UTF_8), png(SIDE + 1, 8))) {
            assertThatThrownBy(() -> desk().replace(page.id(), wrong, "x", MainPath.REVIEWER))
                    .isInstanceOf(CannotScan.class);
        }
        assertThat(desk().picture(page.id(), MainPath.REVIEWER)).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "R2.12 a signed form that is scanned among other papers goes to its case; the others wait in the tray, with hints")
    void forms() throws Exception {
        office.walk(number, Stage.PAPERS);
        byte[] pdf = guidance();
        int last = PageImages.count(pdf) - 1;
        BufferedImage form = ScanFiles.grey(PageImages.render(pdf, last, 200));
        BufferedImage blank = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        byte[] file = ScanFiles.of(ScanFiles.Kind.TIFF, List.of(blank, form, blank));
        try (Decoder decoder = new ChildDecoder(Limits.USUAL)) {
            TakenScans taken =
                    desk().take(file, decoder, any -> true, MainPath.REVIEWER).orElseThrow();
            assertThat(taken.pages())
                    .extracting(ScanPage::state)
                    .containsExactly(ScanState.TRAY, ScanState.FILED, ScanState.TRAY);
            assertThat(desk().of(number))
                    .singleElement()
                    .satisfies(page -> assertThat(page.paper()).isEqualTo(PaperKind.PLEDGE));
            assertThat(desk().sorted())
                    .allSatisfy(tray -> {
                        assertThat(tray.verdict()).isInstanceOf(FilingVerdict.Uncoded.class);
                        assertThat(tray.beside()).containsExactly(number);
                        assertThat(tray.waiting()).containsExactly(number);
                    });

            // the same form once more
            TakenScans again =
                    desk().take(file, decoder, any -> true, MainPath.REVIEWER).orElseThrow();
            assertThat(again.verdicts().get(again.pages().get(1).id()))
                    .isInstanceOfSatisfying(
                            FilingVerdict.Stopped.class,
                            stopped ->
                                    assertThat(stopped.reason().key())
                                            .isEqualTo("scan.stop.filed"));
            assertThat(desk().of(number)).hasSize(1);
        }
    }

    @Test
    @DisplayName("a batch that is ended or breaks off leaves nothing in the tray")
    void brokenOff() throws Exception {
        BufferedImage blank = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
        byte[] file = ScanFiles.of(ScanFiles.Kind.TIFF, List.of(blank, blank, blank));
        byte[] half = Arrays.copyOf(file, file.length - 300);
        try (Decoder decoder = new ChildDecoder(Limits.USUAL)) {
            assertThat(desk().take(file, decoder, pages -> pages < 2, MainPath.REVIEWER)).isEmpty();
            assertThatThrownBy(() -> desk().take(half, decoder, any -> true, MainPath.REVIEWER))
                    .isInstanceOf(CannotRead.class);
        }
        assertThat(desk().tray()).isEmpty();
        assertThat(rows("select scan_id from scan_page")).isEmpty();
    }

    @Test
    @DisplayName("a page is turned, and destroyed for a reason that the history keeps")
    void turnedAndDestroyed() throws Exception {
        ScanPage page = desk().take(List.of(lying()), MainPath.REVIEWER).getFirst();
        desk().turn(page.id(), 1, MainPath.REVIEWER);
        assertThat(desk().tray().getFirst().width()).isEqualTo(page.height());

        assertThatThrownBy(() -> desk().destroy(page.id(), " ", MainPath.REVIEWER))
                .isInstanceOf(CannotScan.class);
        desk().destroy(page.id(), "白紙", MainPath.REVIEWER);

        assertThat(desk().tray()).isEmpty();
        assertThatThrownBy(() -> desk().picture(page.id(), MainPath.REVIEWER))
                .isInstanceOf(NoSuchCase.class);
        assertThat(rows("select scan_id from scan_chunk")).isEmpty();
        assertThat(rows("select sha256 from scan_page")).containsExactly("");
        assertThat(rows("select entered from trail_entry where about = 'destroy-scan'"))
                .singleElement()
                .asString()
                .contains("白紙");
    }

    private byte[] guidance() throws Exception {
        String letter =
                office.open(number).letters().stream()
                        .filter(each -> each.kind() == LetterKind.GUIDANCE)
                        .findFirst()
                        .orElseThrow()
                        .id();
        return office.desk().letterPdf(letter);
    }

    private static TakenPage lying() throws Exception {
        BufferedImage page = new BufferedImage(80, 40, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        ScanPicture picture = new ScanPicture(bytes.toByteArray(), 80, 40, 200, "image/png");
        return new TakenPage(picture, SheetCode.NONE);
    }

    private ScansDesk desk() {
        return office.desk().scans();
    }

    private List<ScanPage> take(byte[]... pictures) throws Exception {
        List<TakenPage> pages =
                Arrays.stream(pictures)
                        .map(each -> new ScanPicture(each, SIDE, SIDE, 200, "image/png"))
                        .map(each -> new TakenPage(each, SheetCode.NONE))
                        .toList();
        return desk().take(pages, MainPath.REVIEWER);
    }

    private List<String> rows(String sql) {
        return Tables.query(folder, sql);
    }

    /** From its midst: as long as a piece in which it is kept surely isn't. */
    private static byte[] part(byte[] picture) {
        return Arrays.copyOfRange(picture, 1000, 1200);
    }

    private static byte[] noise(int seed) throws Exception {
        return png(SIDE, seed);
    }

    private static byte[] png(int side, int seed) throws Exception {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
