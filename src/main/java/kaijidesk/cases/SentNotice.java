package kaijidesk.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.regime.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A notice with its two times (R4.03).
 *
 * @param notice what was told to whom
 * @param sentAt when it was sent
 * @param deemedArrivedAt when it counts as arrived; a bounce doesn't move it
 * @param bounce that it came back, null when nothing is known of that
 */
public record SentNotice(
        Notice notice, Instant sentAt, Instant deemedArrivedAt, @Nullable Bounce bounce) {
    /** Every notice of a case, in the order of sending, where nothing is known of its mails. */
    public static List<SentNotice> of(CaseFile file, Profile profile) {
        return of(file, profile, CaseMails.NONE);
    }

    /** Every notice of a case that was sent, in the order of sending. */
    public static List<SentNotice> of(CaseFile file, Profile profile, CaseMails mails) {
        List<SentNotice> sent = new ArrayList<>();
        for (Notice notice : Notice.values()) {
            Instant at = sentAt(notice, file, mails);
            if (at != null) {
                Instant arrived = at.plus(Duration.ofHours(profile.arrivalHours()));
                sent.add(new SentNotice(notice, at, arrived, file.bounces().get(notice)));
            }
        }
        return sent;
    }

    static @Nullable Instant sentAt(Notice notice, CaseFile file, CaseMails mails) {
        Instant act = toldAt(notice, file);
        return act == null ? null : mails.sentAt(notice, act);
    }

    /** When the act was done that tells it. */
    private static @Nullable Instant toldAt(Notice notice, CaseFile file) {
        return switch (notice) {
            case CONTACT_TO_APPLICANT, CONTACT_TO_COUNTERPARTY ->
                    file.contact() == null ? null : file.contact().released().at();
            case ACCEPTANCE_TO_COUNTERPARTY ->
                    file.litigation() == null ? null : file.litigation().accepted().at();
            case GUIDANCE_TO_COUNTERPARTY -> file.guided() == null ? null : file.guided().at();
        };
    }
}
