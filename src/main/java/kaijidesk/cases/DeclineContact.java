package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Rule;

/**
 * Somebody telephoned or came by; the regime knows no such applications or enquiries, so the desk
 * only notes that they were declined (R5.02).
 *
 * @param channel how they came
 * @param on which day
 * @param note what was said
 */
public record DeclineContact(Channel channel, LocalDate on, String note) implements Act {
    /** Ways on which no application or enquiry is taken. */
    public enum Channel {
        TELEPHONE,
        VISIT
    }

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return List.of();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return new Bars()
                .unlessFuture(on, circumstances, Rule.R5_02)
                .unlessNoted(note, Rule.R5_02)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(file);
    }

    /** Keeps what was noted out of logs and exception texts. */
    @Override
    public String toString() {
        return "DeclineContact[" + channel + " " + on + "]";
    }
}
