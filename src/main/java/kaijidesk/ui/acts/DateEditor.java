package kaijidesk.ui.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A day: typed as 2016-07-25 or 2016/7/25, or picked; shown beside with era and weekday, so that a
 * slip is seen.
 */
public final class DateEditor implements Editor {
    private static final List<DateTimeFormatter> READ =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    strict("uuuu/M/d"),
                    strict("uuuu.M.d"),
                    DateTimeFormatter.BASIC_ISO_DATE);

    private static final int NARROW = 136;

    private final DatePicker picker = new DatePicker();
    private final HBox node;

    /** What was typed last: the picker throws away what it can't read. */
    private String typed = "";

    /** Whether the picker is about to replace a text that it can't read. */
    private boolean refused;

    /** An input without a day. */
    public DateEditor(Texts texts) {
        this(texts, true);
    }

    /**
     * An input without a day.
     *
     * @param beside whether the day is also shown beside, with era and weekday; else it is in the
     *     tooltip
     */
    public DateEditor(Texts texts, boolean beside) {
        picker.setChronology(IsoChronology.INSTANCE);
        picker.setPromptText("2016-07-25");
        picker.setConverter(new Written());
        Label era = new Label();
        era.getStyleClass().add("muted");
        picker.getEditor()
                .textProperty()
                .subscribe(text -> {
                    if (!refused) {
                        typed = text == null ? "" : text.strip();
                        LocalDate day = read(typed);
                        era.setText(day == null ? "" : texts.day(day));
                    }
                });
        node = beside ? new HBox(picker, era) : new HBox(picker);
        if (!beside) {
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(era.textProperty());
            picker.setTooltip(tip);
            picker.setPrefWidth(NARROW);
            // in a table an example would look like a value
            picker.setPromptText("");
        }
        node.getStyleClass().add("date");
        node.setAlignment(Pos.CENTER_LEFT);
    }

    /** The picker puts its last day in the place of what it can't read; this undoes it. */
    private void keep(String unreadable) {
        refused = true;
        Platform.runLater(() -> {
            refused = false;
            picker.getEditor().setText(unreadable);
        });
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day that was typed, null when it is none. */
    public static @Nullable LocalDate read(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        for (DateTimeFormatter format : READ) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                // perhaps the next form
            }
        }
        return null;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onChoice(Runnable chosen) {
        picker.valueProperty().subscribe(day -> chosen.run());
    }

    @Override
    public String value() {
        LocalDate day = read(typed);
        return day != null ? day.toString() : typed;
    }

    @Override
    public void value(String written) {
        picker.setValue(read(written));
    }

    /** Refuses what can't be read, as the picker's own converter does, but lets it stand. */
    private final class Written extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            LocalDate day = read(text);
            if (day == null && text != null && !text.isBlank()) {
                keep(text);
                throw new IllegalArgumentException("no day");
            }
            return day;
        }
    }
}
