package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Tokyo;

/**
 * A notice came back undelivered. By the terms it counts as arrived all the same (R4.03), so this
 * moves no date; what to do instead is a person's decision.
 *
 * @param notice which
 * @param on day on which it came back
 * @param note what is done about it
 */
public record RecordBounce(Notice notice, LocalDate on, String note) implements Act {
    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        boolean anySent = file.contact() != null || file.litigation() != null;
        return new Bars().unless(anySent, Rule.R4_03, "bar.no-notice-sent").list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        java.time.Instant sent =
                SentNotice.sentAt(notice, file, circumstances.surroundings().mails());
        return Bars.of(standing(file, circumstances))
                .unless(sent != null, Rule.R4_03, "bar.notice-not-sent", notice)
                .unless(
                        sent == null || !on.isBefore(Tokyo.dayOf(sent)),
                        Rule.R4_03,
                        "bar.bounce-before-sending")
                .unlessFuture(on, circumstances, Rule.R4_03)
                .unlessNoted(note, Rule.R4_03)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file.withBounce(notice, new Bounce(on, circumstances.decision(note))));
    }
}
