package kaijidesk.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kaijidesk.printing.PrinterAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Settings")
class SettingsTest {
    @TempDir private Path folder;

    @Test
    @DisplayName("are remembered, names of persons too")
    void remembered() {
        Settings settings = Settings.of(folder.resolve("sub/settings.properties"));
        settings.language(Locale.ENGLISH);
        settings.look(Settings.Look.DARK);
        settings.textSize(150);
        settings.person("承認 二葉");
        settings.person("髙﨑");
        Settings again = Settings.of(folder.resolve("sub/settings.properties"));
        assertThat(again.language()).isEqualTo(Locale.ENGLISH);
        assertThat(again.look()).isEqualTo(Settings.Look.DARK);
        assertThat(again.textSize()).isEqualTo(150);
        assertThat(again.person()).isEqualTo("髙﨑");
        assertThat(again.persons()).containsExactly("髙﨑", "承認 二葉");
    }

    @Test
    @DisplayName("a printer is remembered with tray and sides; one that makes no sense is none")
    void printer() throws IOException {
        Path file = folder.resolve("settings.properties");
        PrinterAddress there = PrinterAddress.of("ipp://printer").orElseThrow();
        Settings.of(file).printer(there, "manual", true);
        Settings again = Settings.of(file);
        assertThat(again.printer()).hasValue(there);
        assertThat(again.tray()).isEqualTo("manual");
        assertThat(again.duplex()).isTrue();
        again.noPrinter();
        assertThat(Settings.of(file).printer()).isEmpty();
        Files.writeString(file, "printer=http://elsewhere/");
        assertThat(Settings.of(file).printer()).isEmpty();
    }

    @Test
    @DisplayName("a damaged or senseless file gives defaults and stops nothing")
    void damaged() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(Settings.of(file).language()).isEqualTo(Locale.JAPAN);
        Files.writeString(file, "look=PURPLE\ntext-size=huge\n");
        assertThat(Settings.of(file).look()).isEqualTo(Settings.Look.SYSTEM);
        assertThat(Settings.of(file).textSize()).isEqualTo(100);
        Files.writeString(file, "text-size=900\n");
        assertThat(Settings.of(file).textSize()).isEqualTo(200);
    }
}
