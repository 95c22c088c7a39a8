package kaijidesk.app.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.ScanPicture;
import kaijidesk.cases.SheetCode;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.TakenPage;
import kaijidesk.letters.CodePayload;
import kaijidesk.letters.page.PageImages;

/** What comes back on paper in the demo: a pledge form, a page without a code, and a wrong form. */
record DemoScans(Desk desk) {
    private static final int DPI = 150;

    /** Scans papers of a case that waits for them, with a form of one that has ended between. */
    void arrive(CaseNumber waiting, CaseNumber ended) throws CannotDo {
        BufferedImage certificate = page(letter(waiting), 0);
        Graphics2D graphics = certificate.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, certificate.getHeight() * 7 / 8, 9_999, 9_999);
        graphics.dispose();
        desk.scans()
                .take(
                        List.of(
                                form(waiting),
                                new TakenPage(picture(certificate), SheetCode.NONE),
                                form(ended)),
                        DemoWalk.REVIEWER);
    }

    private TakenPage form(CaseNumber number) throws CannotDo {
        byte[] pdf = letter(number);
        String form = number + "-P1";
        String code = CodePayload.ofCase(number, form, 1).text();
        return new TakenPage(
                picture(page(pdf, PageImages.count(pdf) - 1)), new SheetCode(code, form, 1));
    }

    private byte[] letter(CaseNumber number) throws CannotDo {
        String id =
                desk.open(number, DemoWalk.REVIEWER).letters().stream()
                        .filter(each -> each.kind() == LetterKind.GUIDANCE)
                        .findFirst()
                        .orElseThrow()
                        .id();
        return desk.letterPdf(id);
    }

    private static BufferedImage page(byte[] pdf, int page) {
        return PageImages.render(pdf, page, DPI);
    }

    private static ScanPicture picture(BufferedImage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScanPicture(
                bytes.toByteArray(), page.getWidth(), page.getHeight(), DPI, "image/png");
    }
}
