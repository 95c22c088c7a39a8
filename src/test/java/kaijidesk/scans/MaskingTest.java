package kaijidesk.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R2.11: masking destroys pixels")
class MaskingTest {
    private static final Region NUMBER = new Region(101, 83, 150, 21);
    private static final Region GROWN = new Region(96, 80, 160, 32);

    @ParameterizedTest(
            name =
                    "R2.11: a picture of type {0} is black where it is masked and the same elsewhere")
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_INT_ARGB
            })
    void blackInsideUnchangedOutside(int type) throws IOException {
        BufferedImage page = page(type);
        byte[] masked = Masking.masked(PageDots.png(page), List.of(NUMBER));
        BufferedImage read = PageDots.read(masked);

        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int expected = inside(x, y) ? Color.BLACK.getRGB() : page.getRGB(x, y);
                assertThat(read.getRGB(x, y)).as("%d,%d", x, y).isEqualTo(expected);
            }
        }
        assertThat(Masking.holds(masked, List.of(NUMBER))).isTrue();
    }

    @Test
    @DisplayName(
            "R2.11: two numbers give the same bytes once masked: nothing of them is left, not even by a JPEG's ringing")
    void nothingIsLeft() throws IOException {
        byte[] one = Masking.masked(jpeg("123456789012"), List.of(NUMBER));
        byte[] other = Masking.masked(jpeg("987650432198"), List.of(NUMBER));

        assertThat(jpeg("123456789012")).isNotEqualTo(jpeg("987650432198"));
        assertThat(one).isEqualTo(other);
    }

    @Test
    @DisplayName("R2.11: the masked picture holds no metadata of the old one")
    void noMetadata() throws IOException {
        String masked =
                new String(
                        Masking.masked(jpeg("123456789012"), List.of(NUMBER)),
                        StandardCharsets.ISO_8859_1);

        assertThat(masked).startsWith("\u0089PNG").doesNotContain("tEXt", "eXIf", "iTXt", "JFIF");
    }

    @Test
    @DisplayName("R2.11: a mask over the edge masks what is on the page")
    void overTheEdge() throws IOException {
        Region edge = new Region(290, 150, 100, 100);
        byte[] masked = Masking.masked(PageDots.png(page(1)), List.of(edge));

        assertThat(Masking.holds(masked, List.of(edge))).isTrue();
        assertThat(PageDots.read(masked).getRGB(299, 159)).isEqualTo(Color.BLACK.getRGB());
    }

    @Test
    @DisplayName("R2.11: an unmasked picture doesn't pass for a masked one")
    void notYet() throws IOException {
        assertThat(Masking.holds(PageDots.png(page(1)), List.of(NUMBER))).isFalse();
    }

    @Test
    @DisplayName("what is no picture is refused")
    void noPicture() {
        assertThatThrownBy(() -> PageDots.read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest(name = "a region drawn from {0},{1} to {2},{3} is {4}")
    @CsvSource({
        "10, 20, 30, 50, 10:20:20:30",
        "30, 50, 10, 20, 10:20:20:30",
        "10.2, 20.2, 29.1, 49.5, 10:20:20:30",
        "7, 7, 7, 7, 7:7:1:1",
    })
    void drawn(double x, double y, double toX, double toY, String expected) {
        assertThat(text(Region.between(x, y, toX, toY))).isEqualTo(expected);
    }

    @Test
    @DisplayName("a region moves and grows within its picture")
    void within() {
        Region region = new Region(10, 10, 20, 20);

        assertThat(text(region.moved(-50, 5, 100, 100))).isEqualTo("0:15:20:20");
        assertThat(text(region.moved(500, 500, 100, 100))).isEqualTo("80:80:20:20");
        assertThat(text(region.sized(500, -50, 100, 100))).isEqualTo("10:10:90:1");
        assertThat(region.touches(10, 100)).isFalse();
        assertThat(text(NUMBER.grown(16))).isEqualTo(text(GROWN));
    }

    private static String text(Region region) {
        return "%d:%d:%d:%d".formatted(region.x(), region.y(), region.width(), region.height());
    }

    private static boolean inside(int x, int y) {
        return x >= GROWN.x()
                && y >= GROWN.y()
                && x < GROWN.x() + GROWN.width()
                && y < GROWN.y() + GROWN.height();
    }

    /** A page with a pattern that every pixel differs by. */
    private static BufferedImage page(int type) {
        BufferedImage page = new BufferedImage(300, 160, type);
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 300; x++) {
                page.setRGB(
                        x,
                        y,
                        0xFF000000 | (x * 37 % 256) << 16 | (y * 11 % 256) << 8 | (x + y) % 256);
            }
        }
        return page;
    }

    private static byte[] jpeg(String number) throws IOException {
        BufferedImage page = new BufferedImage(300, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 160);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 18));
        graphics.drawString(number, 105, 99);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
