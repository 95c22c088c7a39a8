package kaijidesk.ui.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
                    DateTimeFormatter.ofPattern("y/M/d"),
                    DateTimeFormatter.ofPattern("y.M.d"),
                    DateTimeFormatter.BASIC_ISO_DATE);

    private static final int NARROW = 136;

    private final DatePicker picker = new DatePicker();
    private final HBox node;

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
                .subscribe(typed -> {
                    LocalDate day = read(typed);
                    era.setText(day == null ? "" : texts.day(day));
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
        String typed = picker.getEditor().getText();
        LocalDate day = read(typed);
        return day != null ? day.toString() : typed == null ? "" : typed.strip();
    }

    @Override
    public void value(String written) {
        picker.setValue(read(written));
    }

    /** Keeps what can't be read in the field instead of throwing it away. */
    private static final class Written extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            return read(typed);
        }
    }
}
