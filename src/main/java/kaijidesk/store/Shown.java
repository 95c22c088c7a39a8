package kaijidesk.store;

import java.time.LocalDate;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows of a case beside its own data: derived from the file on every write, so that
 * a list needs no rules.
 *
 * @param stage where it stands
 * @param headline its verdict in one word
 * @param deadline the next day by which something is due, null when nothing is
 */
public record Shown(Stage stage, Headline headline, @Nullable LocalDate deadline) {}
