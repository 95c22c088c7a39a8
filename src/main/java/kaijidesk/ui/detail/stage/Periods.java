package kaijidesk.ui.detail.stage;

import java.util.Optional;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.regime.Eligibility;
import kaijidesk.regime.Tokyo;
import kaijidesk.regime.Trade;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.PeriodStrip;

/** The period of R1.03 on a line. */
public final class Periods {
    private Periods() {}

    /** The period for applying; empty where the records don't know when the trade was completed. */
    public static Optional<PeriodStrip> applying(CaseView view, Ui ui) {
        Trade trade = view.records().trade();
        if (trade == null || trade.completedOn() == null) {
            return Optional.empty();
        }
        CivilPeriod period =
                CivilPeriod.of(trade.completedOn(), view.profile().applicationMonths());
        return Optional.of(
                new PeriodStrip(
                        period,
                        Eligibility.lastDay(period, view.profile()),
                        Tokyo.dayOf(view.file().application().receivedAt()),
                        ui.today(),
                        ui.texts()));
    }
}
