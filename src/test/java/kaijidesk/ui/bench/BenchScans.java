package kaijidesk.ui.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanState;
import kaijidesk.cases.SheetCode;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.PageDots;
import kaijidesk.ui.base.FakeScans;

/** Scanned papers that were never of anybody, for tests and pictures. */
final class BenchScans {
    static final int DPI = 150;
    static final int WIDTH = 1240;
    static final int HEIGHT = 1754;

    /** Where the number stands on a certificate, in dots. */
    static final int NUMBER_X = 380;

    static final int NUMBER_Y = 420;

    private BenchScans() {}

    /** A certificate, a pledge and a seal certificate of a case. */
    static void put(FakeScans scans, CaseNumber number) {
        put(scans, "S2016-000001", number, PaperKind.RESIDENCE_CERTIFICATE, certificate());
        put(scans, "S2016-000002", number, PaperKind.PLEDGE, sealed(Color.RED, 930, 1400, 0));
        put(
                scans,
                "S2016-000003",
                number,
                PaperKind.SEAL_CERTIFICATE,
                sealed(new Color(40, 40, 40), 300, 420, 7));
    }

    private static void put(
            FakeScans scans, String id, CaseNumber number, PaperKind paper, BufferedImage page) {
        ScanPage described =
                new ScanPage(
                        id,
                        number,
                        paper,
                        null,
                        SheetCode.NONE,
                        ScanState.FILED,
                        "B-000001",
                        1,
                        kaijidesk.ui.base.Samples.NOW,
                        "",
                        WIDTH,
                        HEIGHT,
                        DPI,
                        "image/png");
        try {
            scans.put(described, PageDots.png(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage certificate() {
        BufferedImage page = sheet();
        Graphics2D graphics = pen(page);
        graphics.setFont(new Font("Noto Sans CJK JP", Font.PLAIN, 44));
        graphics.drawString("住 民 票", 520, 180);
        graphics.setFont(new Font("Noto Sans CJK JP", Font.PLAIN, 26));
        String[] lines = {
            "氏名",
            "見本 花子",
            "個人番号",
            "1234 5678 9012",
            "住民票コード",
            "12345678901",
            "住所",
            "東京都見本市見本町1-1-1",
            "本籍",
            "埼玉県見本市1番地"
        };
        for (int i = 0; i < lines.length; i += 2) {
            int y = 360 + i * 32;
            graphics.drawString(lines[i], 150, y + 28);
            graphics.drawString(lines[i + 1], NUMBER_X, y + 28);
            graphics.draw(new Line2D.Double(130, y + 44, 1110, y + 44));
        }
        graphics.dispose();
        return page;
    }

    private static BufferedImage sealed(Color ink, int x, int y, double degrees) {
        BufferedImage page = sheet();
        Graphics2D graphics = pen(page);
        graphics.setFont(new Font("Noto Sans CJK JP", Font.PLAIN, 26));
        for (int i = 0; i < 10; i++) {
            graphics.draw(new Line2D.Double(130, 300 + i * 90, 1110, 300 + i * 90));
        }
        double dots = DPI / 25.4;
        graphics.setColor(ink);
        graphics.translate(x, y);
        graphics.rotate(Math.toRadians(degrees));
        graphics.scale(dots, dots);
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(new Ellipse2D.Double(-7.2, -7.2, 14.4, 14.4));
        graphics.setFont(new Font("Noto Serif CJK JP", Font.BOLD, 6));
        graphics.drawString("見", -3, -0.5f);
        graphics.drawString("本", -3, 5.5f);
        graphics.dispose();
        return page;
    }

    private static BufferedImage sheet() {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(new Color(252, 252, 248));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        return page;
    }

    private static Graphics2D pen(BufferedImage page) {
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(60, 60, 70));
        return graphics;
    }
}
