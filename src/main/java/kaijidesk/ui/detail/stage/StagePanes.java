package kaijidesk.ui.detail.stage;

import javafx.scene.layout.Region;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;

/** Chooses the pane of a stage, in this one place. */
public final class StagePanes {
    private StagePanes() {}

    /** The pane of the stage at which the case stands. */
    public static Region of(CaseView view, Ui ui) {
        return switch (view.stage()) {
            case INCOMPLETE -> new IncompletePane(view, ui);
            case UNDER_REVIEW -> new ReviewPane(view, ui);
            case RIGHTS_REVIEW -> new RightsReviewPane(view, ui);
            case CONTACT_RELEASE_PENDING -> new ContactReleasePane(view, ui);
            case CONTACT_DISCLOSED -> new TalksPane(view, ui);
            case PAPERS -> new PapersProgressPane(view, ui);
            case DISCLOSURE_RELEASE_PENDING -> new DisclosureReleasePane(view, ui);
            case DISCLOSED -> new DisclosedPane(view, ui);
            case REFUSAL_RELEASE_PENDING -> new RefusalReleasePane(view, ui);
            case REFUSED -> new RefusedPane(view, ui);
            case NOT_ACCEPTED, SERVICE_ENDED -> new NotAcceptedPane(view, ui);
            case CLOSED ->
                    view.file().destroyed() == null
                            ? new ClosedPane(view, ui)
                            : new DestroyedPane(view, ui);
        };
    }
}
