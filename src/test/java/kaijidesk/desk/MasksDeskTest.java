package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CheckPaper;
import kaijidesk.cases.MoveOriginal;
import kaijidesk.cases.ReceivePaper;
import kaijidesk.cases.RecordMark;
import kaijidesk.cases.ScanMark;
import kaijidesk.cases.ScanPicture;
import kaijidesk.cases.SheetCode;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Whereabouts;
import kaijidesk.regime.MarkFound;
import kaijidesk.regime.MaskKind;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Status;
import kaijidesk.scans.Masking;
import kaijidesk.scans.PageDots;
import kaijidesk.scans.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R2.11, R2.08: a scanned certificate from the tray to its masks, through the desk")
class MasksDeskTest {
    private static final Region NUMBER = new Region(100, 100, 200, 40);

    @TempDir Path folder;

    private OfficeFixture office;
    private CaseNumber number;
    private String page;

    @BeforeEach
    void scanned() throws Exception {
        office = OfficeFixture.begin(folder);
        number = office.receive(SampleFiles.COMPLETE);
        office.walk(number, Stage.PAPERS);
        LocalDate today = LocalDate.of(2016, 8, 25);
        office.perform(
                number,
                new ReceivePaper(PaperKind.RESIDENCE_CERTIFICATE, today, today, null, null),
                MainPath.REVIEWER);
        byte[] png = PageDots.png(certificate());
        TakenPage taken =
                new TakenPage(new ScanPicture(png, 640, 480, 300, "image/png"), SheetCode.NONE);
        ScansDesk scans = office.desk().scans();
        page = scans.take(List.of(taken), MainPath.REVIEWER).getFirst().id();
        scans.file(page, number, PaperKind.RESIDENCE_CERTIFICATE, null, MainPath.REVIEWER);
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    @DisplayName(
            "R2.11: from its filing on the check is open, until each kind is masked or absent; the history tells kinds and persons")
    void masked() throws Exception {
        CheckPaper pass = new CheckPaper(PaperCheck.RESIDENCE_NO_MY_NUMBER, true, null);
        assertThatThrownBy(() -> office.perform(number, pass, MainPath.REVIEWER))
                .isInstanceOf(ActBarred.class);
        assertThat(check()).isEqualTo(Status.UNKNOWN);

        ScansDesk scans = office.desk().scans();
        byte[] masked = Masking.masked(scans.picture(page, MainPath.REVIEWER), List.of(NUMBER));
        scans.replace(page, masked, "my-number", MainPath.REVIEWER);
        office.perform(
                number,
                new RecordMark(page, Set.of(MaskKind.MY_NUMBER), MarkFound.MASKED),
                MainPath.REVIEWER);
        assertThat(check()).isEqualTo(Status.UNKNOWN);
        office.perform(
                number,
                new RecordMark(page, Set.of(MaskKind.RESIDENT_CODE), MarkFound.ABSENT),
                MainPath.REVIEWER);
        assertThat(check()).isEqualTo(Status.HOLDS);

        office.reopen();
        CaseView view = office.open(number);
        assertThat(check()).isEqualTo(Status.HOLDS);
        assertThat(view.file().marks())
                .extracting(ScanMark::kind, ScanMark::found, mark -> mark.by().by())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                MaskKind.MY_NUMBER, MarkFound.MASKED, MainPath.REVIEWER),
                        org.assertj.core.groups.Tuple.tuple(
                                MaskKind.RESIDENT_CODE, MarkFound.ABSENT, MainPath.REVIEWER));
        assertThat(office.desk().scans().picture(page, MainPath.REVIEWER)).isEqualTo(masked);
        assertThat(view.history())
                .anySatisfy(row -> {
                    assertThat(row.act()).isEqualTo("record-mark");
                    assertThat(row.fields())
                            .containsEntry("kinds", "my-number")
                            .containsEntry("found", "masked");
                })
                .anySatisfy(row -> assertThat(row.fields()).containsEntry("masked", "my-number"));
    }

    @Test
    @DisplayName(
            "R2.08: the original lies where somebody laid it, also after the office was closed")
    void lies() throws Exception {
        office.perform(
                number, new MoveOriginal(1, Whereabouts.CABINET, "棚3-12"), MainPath.REVIEWER);
        office.reopen();

        assertThat(office.open(number).file().originals().getFirst().lies().orElseThrow().box())
                .isEqualTo("棚3-12");
    }

    private Status check() throws CannotDo {
        return office.open(number).papers().get(PaperKind.RESIDENCE_CERTIFICATE).stream()
                .filter(each -> each.check() == PaperCheck.RESIDENCE_NO_MY_NUMBER)
                .findFirst()
                .orElseThrow()
                .verdict()
                .status();
    }

    private static BufferedImage certificate() {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 640, 480);
        graphics.setColor(Color.BLUE);
        graphics.drawLine(110, 110, 280, 130);
        graphics.dispose();
        return picture;
    }
}
