package kaijidesk.ui.mailroom;

import java.util.List;
import java.util.Optional;
import kaijidesk.mailroom.MailService;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.TrackingNumber;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.regime.Step;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;

/** How a letter is handed over: only services that fit it, and the number by which it is traced. */
final class HandOverForm extends FormFrame {
    private final Ui ui;
    private final MailroomModel model;
    private final Posting posting;
    private final EntryRow service;
    private final EntryRow tracking;

    /** The odd number that was asked about; committed unchanged, it stands. */
    private String askedAbout = "";

    HandOverForm(MailroomModel model, Posting posting, Ui ui) {
        super(
                ui.text("ui.mailroom.step.hand-over"),
                ui.text("ui.mailroom.hand-over.help", posting.kind(), posting.number()),
                ui);
        this.ui = ui;
        this.model = model;
        this.posting = posting;
        List<Choice> services =
                MailService.of(posting.kind()).stream()
                        .map(each -> new Choice(each.name(), ui.texts().of(each)))
                        .toList();
        service =
                new EntryRow(
                        "service",
                        ui.text("ui.mailroom.hand-over.service"),
                        Editors.choice(services, ui.texts()));
        tracking =
                new EntryRow("tracking", ui.text("ui.mailroom.hand-over.tracking"), Editors.line());
        entries(List.of(service, tracking));
    }

    @Override
    protected void commit() {
        if (service.value().isEmpty()) {
            service.problem(ui.text("ui.mailroom.hand-over.no-service"));
            return;
        }
        Service chosen = Service.valueOf(service.value());
        TrackingNumber number = TrackingNumber.typed(tracking.value());
        Optional<Step> wrong = number.wrong(chosen);
        if (wrong.isPresent()) {
            tracking.problem(Steps.text(wrong.get(), ui.texts()));
            return;
        }
        boolean sure = askedAbout.equals(number.digits());
        Optional<Step> odd = number.odd();
        if (odd.isPresent() && !sure) {
            askedAbout = number.digits();
            tracking.problem(
                    ui.text("ui.mailroom.hand-over.sure", Steps.text(odd.get(), ui.texts())));
            return;
        }
        busy();
        model.handOver(posting, chosen, tracking.value(), sure, this::answered);
    }
}
