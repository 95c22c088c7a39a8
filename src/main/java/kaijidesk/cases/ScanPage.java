package kaijidesk.cases;

import java.time.Instant;
import java.util.Optional;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Step;
import org.jspecify.annotations.Nullable;

/**
 * One scanned side of paper, without its picture.
 *
 * @param id how the desk names it, such as {@code S2016-000001}
 * @param number the case it is filed to, null in the tray
 * @param paper which of the four papers it is a page of (R2.09); null for any other
 * @param document which further document of the case it is a page of (R2.07), null for any other
 * @param code what our code on it says, {@link SheetCode#NONE} without one
 * @param state where it is
 * @param batch what it was scanned with
 * @param place where it lay there, from 1
 * @param takenInAt when it was taken in
 * @param sha256 hash of the stored picture, lower-case hex; empty once it is destroyed
 * @param width dots across
 * @param height dots down
 * @param dpi dots per inch as it was scanned; the true scale of seals hangs on it (R2.13)
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
public record ScanPage(
        String id,
        @Nullable CaseNumber number,
        @Nullable PaperKind paper,
        @Nullable Integer document,
        SheetCode code,
        ScanState state,
        String batch,
        int place,
        Instant takenInAt,
        String sha256,
        int width,
        int height,
        int dpi,
        String mediaType) {
    /** Why a page can't be destroyed for that reason; empty when it can. */
    public static Optional<Step> wrongReason(String reason) {
        return reason.isBlank() ? Optional.of(Step.of("scan.reason-needed")) : Optional.empty();
    }

    /** The same, filed to a case. */
    public ScanPage filed(
            CaseNumber to, @Nullable PaperKind as, @Nullable Integer furtherDocument) {
        return new ScanPage(
                id,
                to,
                as,
                furtherDocument,
                code,
                ScanState.FILED,
                batch,
                place,
                takenInAt,
                sha256,
                width,
                height,
                dpi,
                mediaType);
    }

    /** Why a picture can't take the place of this page's own; empty when it can. */
    public Optional<Step> wrong(ScanPicture other) {
        return other.width() == width && other.height() == height
                ? other.wrong()
                : Optional.of(Step.of("scan.other-size"));
    }
}
