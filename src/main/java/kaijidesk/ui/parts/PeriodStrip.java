package kaijidesk.ui.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A period of the regime as a line (R1.03): the day of the event, the first counted day and the
 * last day above it, the day of receipt and today beneath it; or any period that runs, with today
 * on it. Dates show era and weekday. Readable from 700 px on.
 */
public final class PeriodStrip extends Pane {
    private static final double LABEL = 40;
    private static final double GAP = 10;

    private final PeriodAxis axis;
    private final LocalDate lastDay;
    private final LocalDate from;
    private final List<Mark> marks = new ArrayList<>();
    private final Region base = region("base");
    private final Region inside = region("inside");
    private final Label tear = new Label("⁄⁄");

    /** How a label hangs on its mark. */
    private enum Hang {
        LEFT,
        RIGHT,
        MIDDLE
    }

    private record Mark(LocalDate day, VBox label, Region dot, Hang hang, boolean above) {}

    /**
     * The period within which an application had to come (R1.03).
     *
     * @param lastDay the last day by the profile's reading, which art. 142 may have moved
     * @param received day of receipt
     */
    public PeriodStrip(
            CivilPeriod period,
            LocalDate lastDay,
            LocalDate received,
            LocalDate today,
            Texts texts) {
        this(period.event(), period.firstDay(), lastDay, List.of(received, today));
        Tone tone = received.isAfter(lastDay) ? Tone.BAD : Tone.GOOD;
        mark("event", texts.get("ui.period.event"), period.event(), Hang.LEFT, true, null, texts);
        mark(
                "first",
                texts.get("ui.period.first"),
                period.firstDay(),
                Hang.RIGHT,
                true,
                null,
                texts);
        mark("last", texts.get("ui.period.last"), lastDay, Hang.MIDDLE, true, null, texts);
        if (received.equals(today)) {
            String word = texts.get("ui.period.received-today");
            mark("received-today", word, received, Hang.MIDDLE, false, tone, texts);
        } else {
            boolean before = received.isBefore(today);
            String word = texts.get("ui.period.received");
            mark("received", word, received, before ? Hang.LEFT : Hang.RIGHT, false, tone, texts);
            String now = texts.get("ui.period.today");
            mark("today", now, today, before ? Hang.RIGHT : Hang.LEFT, false, null, texts);
        }
        setAccessibleText(texts.get("ui.period", period.event(), lastDay, received));
    }

    /**
     * A period that runs from an event to its last day, with today on it.
     *
     * @param eventKey text of the event
     * @param lastKey text of the last day
     * @param tone what it means that today lies where it does
     */
    public PeriodStrip(
            String eventKey,
            LocalDate event,
            String lastKey,
            LocalDate lastDay,
            LocalDate today,
            Tone tone,
            Texts texts) {
        this(event, event, lastDay, List.of(today));
        mark("event", texts.get(eventKey), event, Hang.LEFT, true, null, texts);
        mark("last", texts.get(lastKey), lastDay, Hang.MIDDLE, true, null, texts);
        String now = texts.get("ui.period.today");
        mark("today", now, today, Hang.MIDDLE, false, tone, texts);
        setAccessibleText(
                texts.get(
                        "ui.period.running",
                        texts.get(eventKey),
                        event,
                        texts.get(lastKey),
                        lastDay,
                        today));
    }

    private PeriodStrip(
            LocalDate event, LocalDate from, LocalDate lastDay, List<LocalDate> beneath) {
        getStyleClass().add("period-strip");
        this.from = from;
        this.lastDay = lastDay;
        this.axis = PeriodAxis.of(event, lastDay, beneath);
        tear.getStyleClass().add("tear");
        tear.setVisible(axis.broken());
        getChildren().addAll(base, inside, tear);
        setMinWidth(0);
    }

    private void mark(
            String name,
            String said,
            LocalDate day,
            Hang hang,
            boolean above,
            @Nullable Tone tone,
            Texts texts) {
        Label word = new Label(said);
        word.getStyleClass().add("word");
        Label date = new Label(texts.day(day));
        VBox label = new VBox(word, date);
        label.getStyleClass().addAll("mark", name);
        label.setAlignment(
                switch (hang) {
                    case LEFT -> Pos.TOP_RIGHT;
                    case RIGHT -> Pos.TOP_LEFT;
                    case MIDDLE -> Pos.TOP_CENTER;
                });
        Region dot = region("dot");
        dot.getStyleClass().add(name);
        if (tone != null) {
            label.getStyleClass().add(tone.styleClass());
            dot.getStyleClass().add(tone.styleClass());
        }
        marks.add(new Mark(day, label, dot, hang, above));
        getChildren().addAll(dot, label);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    protected double computePrefHeight(double width) {
        double label = labelHeight();
        return snappedTopInset() + snappedBottomInset() + 2 * label + 2 * GAP + line();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double line() {
        return base.prefHeight(-1);
    }

    private double labelHeight() {
        return marks.stream().mapToDouble(mark -> mark.label().prefHeight(-1)).max().orElse(LABEL);
    }

    @Override
    protected void layoutChildren() {
        double left = side(Hang.LEFT);
        double width = getWidth() - left - side(Hang.RIGHT);
        double top = snappedTopInset() + labelHeight() + GAP;
        base.resizeRelocate(left, top, width, line());
        double begin = axis.x(from, width);
        inside.resizeRelocate(left + begin, top, axis.x(lastDay, width) - begin, line());
        tear.autosize();
        tear.relocate(
                left + axis.scaledWidth(width) + 14 - tear.getWidth() / 2,
                top + line() / 2 - tear.getHeight() / 2);
        for (Mark mark : marks) {
            place(mark, left + axis.x(mark.day(), width), top);
        }
    }

    private double side(Hang hang) {
        return marks.stream()
                        .filter(mark -> mark.hang() == hang)
                        .mapToDouble(mark -> mark.label().prefWidth(-1))
                        .max()
                        .orElse(0)
                + 16;
    }

    private void place(Mark mark, double x, double top) {
        double dot = mark.dot().prefWidth(-1);
        mark.dot().resizeRelocate(x - dot / 2, top + line() / 2 - dot / 2, dot, dot);
        VBox label = mark.label();
        label.autosize();
        double shift =
                switch (mark.hang()) {
                    case LEFT -> label.getWidth() - dot / 2;
                    case RIGHT -> -dot / 2;
                    case MIDDLE -> label.getWidth() / 2;
                };
        double free = Math.clamp(x - shift, 0, Math.max(0, getWidth() - label.getWidth()));
        label.relocate(free, mark.above() ? top - GAP - label.getHeight() : top + line() + GAP);
    }
}
