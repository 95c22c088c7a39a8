package kaijidesk.ui.base;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import kaijidesk.printing.PrinterAddress;
import org.jspecify.annotations.Nullable;

/**
 * How one user likes the desk: a small file of plain values. A missing, damaged or unwritable file
 * never stops the program: it goes on with defaults.
 */
public final class Settings {
    /** Light, dark, or whatever the system says. */
    public enum Look {
        SYSTEM,
        LIGHT,
        DARK
    }

    private final @Nullable Path file;
    private final Properties values = new Properties();

    private Settings(@Nullable Path file) {
        this.file = file;
    }

    /** Reads the file if there is a readable one. */
    public static Settings of(Path file) {
        Settings settings = new Settings(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            settings.values.clear();
        }
        return settings;
    }

    /** Settings that are kept nowhere. */
    public static Settings inMemory(Locale language, boolean dark, int textSize) {
        Settings settings = new Settings(null);
        settings.language(language);
        settings.look(dark ? Look.DARK : Look.LIGHT);
        settings.textSize(textSize);
        return settings;
    }

    /** The folder into which the scanner writes; empty when none is watched. */
    public String scanFolder() {
        return values.getProperty("scan-folder", "");
    }

    /** Remembers it. */
    public void scanFolder(String folder) {
        put("scan-folder", folder);
    }

    /** Japanese unless the user chose English. */
    public Locale language() {
        return values.getProperty("language", "ja").equals("en") ? Locale.ENGLISH : Locale.JAPAN;
    }

    /** Remembers the language. */
    public void language(Locale language) {
        put("language", language.getLanguage());
    }

    /** The system's look until the user chooses. */
    public Look look() {
        try {
            return Look.valueOf(values.getProperty("look", "SYSTEM"));
        } catch (IllegalArgumentException e) {
            return Look.SYSTEM;
        }
    }

    /** Remembers the look. */
    public void look(Look look) {
        put("look", look.name());
    }

    /** Text size in percent, 80 to 200. */
    public int textSize() {
        try {
            return Math.clamp(Integer.parseInt(values.getProperty("text-size", "100")), 80, 200);
        } catch (NumberFormatException e) {
            return 100;
        }
    }

    /** Remembers the text size. */
    public void textSize(int percent) {
        put("text-size", Integer.toString(percent));
    }

    /** After how many minutes without a touch the office can lock. */
    public static final List<Integer> LOCK_AFTER = List.of(2, 5, 10, 15, 30);

    /** After how many minutes without a touch the office locks. */
    public int lockAfter() {
        try {
            int minutes = Integer.parseInt(values.getProperty("lock-after", "10"));
            return LOCK_AFTER.contains(minutes) ? minutes : 10;
        } catch (NumberFormatException e) {
            return 10;
        }
    }

    /** Remembers after how many. */
    public void lockAfter(int minutes) {
        put("lock-after", Integer.toString(minutes));
    }

    /** Who sat here last; empty when nobody said so yet. */
    public String person() {
        return values.getProperty("person", "").strip();
    }

    /** Everybody who sat here, the latest first. */
    public List<String> persons() {
        return values.getProperty("persons", "").lines().filter(name -> !name.isBlank()).toList();
    }

    /** Remembers who sits here. */
    public void person(String name) {
        List<String> others = persons().stream().filter(known -> !known.equals(name)).toList();
        values.setProperty("persons", name + "\n" + String.join("\n", others));
        put("person", name);
    }

    /** The printer that letters go to; empty for the system's dialog. */
    public Optional<PrinterAddress> printer() {
        return PrinterAddress.of(values.getProperty("printer", ""));
    }

    /** That printer's tray by its own keyword; empty leaves it to the printer. */
    public String tray() {
        return values.getProperty("printer-tray", "").strip();
    }

    /** Whether that printer prints on both sides. */
    public boolean duplex() {
        return Boolean.parseBoolean(values.getProperty("printer-duplex", "false"));
    }

    /** Remembers a printer and how it prints. */
    public void printer(PrinterAddress printer, String tray, boolean duplex) {
        values.setProperty("printer-tray", tray);
        values.setProperty("printer-duplex", Boolean.toString(duplex));
        put("printer", printer.toString());
    }

    /** Goes back to the system's dialog. */
    public void noPrinter() {
        put("printer", "");
    }

    /** For how many seconds personal data shows when somebody asks for it, 10 to 600. */
    public int revealSeconds() {
        try {
            return Math.clamp(
                    Integer.parseInt(values.getProperty("reveal-seconds", "60")), 10, 600);
        } catch (NumberFormatException e) {
            return 60;
        }
    }

    /** Remembers for how long. */
    public void revealSeconds(int seconds) {
        put("reveal-seconds", Integer.toString(seconds));
    }

    private void put(String key, String value) {
        values.setProperty(key, value);
        try {
            if (file != null) {
                save(file);
            }
        } catch (IOException e) {
            // a setting that can't be kept holds until the program ends
        }
    }

    /**
     * Written beside and moved into place: a crash leaves the old file or the new one, never half
     * of one.
     */
    private void save(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            values.store(writer, null);
        }
        Files.move(
                fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
