package kaijidesk.ui.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Headline;
import kaijidesk.regime.Tokyo;
import kaijidesk.text.Texts;
import kaijidesk.ui.parts.Chip;

/**
 * Makes lines of cases. Of a hundred thousand many fall on one day and have one verdict: each text
 * is made once, and shared.
 */
final class CaseLines {
    private final LocalDate today;
    private final Texts texts;
    private final Map<LocalDate, String> days = new HashMap<>();
    private final Map<Headline, String> verdicts = new HashMap<>();

    CaseLines(LocalDate today, Texts texts) {
        this.today = today;
        this.texts = texts;
    }

    CaseItem of(CaseRow row) {
        String verdict =
                verdicts.computeIfAbsent(row.headline(), headline -> Chip.text(headline, texts));
        String received = day(Tokyo.dayOf(row.receivedAt()));
        LocalDate due = row.deadline();
        String deadline = due == null ? "" : day(due);
        String all =
                String.join(
                        "\n",
                        row.number().value(),
                        row.purged() ? texts.get("ui.purged.word") : texts.of(row.stage()),
                        verdict,
                        row.applicant(),
                        row.counterparty(),
                        row.itemName(),
                        row.tradeNo(),
                        received,
                        deadline);
        return new CaseItem(
                row, verdict, received, deadline, CaseItem.Due.of(due, today), Folding.fold(all));
    }

    private String day(LocalDate day) {
        return days.computeIfAbsent(day, texts::day);
    }
}
