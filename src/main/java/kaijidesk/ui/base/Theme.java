package kaijidesk.ui.base;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Primer light or dark beneath our own sheets, in Noto Sans JP, at the chosen text size. */
public final class Theme {
    private static final List<String> FONTS = List.of("Regular", "Medium", "Bold");
    private static final Pattern PIXELS = Pattern.compile("(-?\\d+(?:\\.\\d+)?)px");

    private Theme() {}

    /** Loads the fonts. Once, before the first window. */
    public static void loadFonts() {
        for (String weight : FONTS) {
            try (InputStream font =
                    Theme.class.getResourceAsStream(
                            "/kaijidesk/fonts/NotoSansJP-" + weight + ".ttf")) {
                Font.loadFont(font, 14);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether that look is dark now. */
    public static boolean dark(Settings.Look look) {
        return switch (look) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Dresses a scene. The base sheet is the program's, so that pop-ups wear it too. */
    public static void apply(Scene scene, boolean dark, double scale) {
        atlantafx.base.theme.Theme base = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(
                scale == 1
                        ? base.getUserAgentStylesheet()
                        : scaled(resource(base.getUserAgentStylesheet()), scale));
        scene.getStylesheets()
                .setAll(sheet("desk.css", scale), sheet(dark ? "dark.css" : "light.css", scale));
        scene.setFill(
                dark ? javafx.scene.paint.Color.web("#0d1117") : javafx.scene.paint.Color.WHITE);
    }

    private static String sheet(String name, double scale) {
        URL url = Objects.requireNonNull(Theme.class.getResource("/kaijidesk/ui/" + name), name);
        return scale == 1 ? url.toExternalForm() : scaled(url, scale);
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path);
    }

    /** The sheet with every length multiplied. */
    private static String scaled(URL url, double scale) {
        try (InputStream sheet = url.openStream()) {
            String text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            String larger =
                    PIXELS.matcher(text)
                            .replaceAll(length -> scaled(length.group(1), scale) + "px");
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(larger.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String scaled(String length, double scale) {
        double pixels = Double.parseDouble(length);
        // hair lines stay hair lines, and the radius of a pill is out of bounds anyway
        return Math.abs(pixels) <= 1 || pixels > 2000
                ? length
                : Double.toString(Math.round(pixels * scale * 10) / 10.0);
    }
}
