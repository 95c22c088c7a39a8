package kaijidesk.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.ActField;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.CivilPeriod;
import kaijidesk.regime.Eligibility;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Trade;
import org.jspecify.annotations.Nullable;

/** A whole case in JSON. */
record CaseShape(Json json, CaseView view, List<ProvisionRow> provisions) {

    Map<String, @Nullable Object> all() {
        CaseFile file = view.file();
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("number", file.number().value());
        shape.put("version", view.version());
        shape.put("profile", file.profile());
        shape.put("stage", ActField.written(view.stage()));
        shape.put("verdict", ActField.written(view.headline().word()));
        shape.put("rules", Json.ids(view.headline().rules()));
        shape.put("sender", showing().name(file.application().sender()));
        shape.put("receivedAt", file.application().receivedAt().toString());
        shape.put("mailSha256", file.application().mailSha256());
        shape.put("application", application());
        shape.put("missing", missing());
        shape.put("admission", view.assessment().admission().stream().map(json::of).toList());
        shape.put("lamps", view.assessment().lamps().stream().map(json::of).toList());
        shape.put("period", period());
        shape.put("pledge", file.litigation() == null ? null : file.litigation().pledge().number());
        shape.put("papers", papers());
        new FactsShape(view, showing()).into(shape);
        shape.put("letters", view.letters().stream().map(Json::of).toList());
        shape.put("provisions", provisions.stream().map(json::of).toList());
        shape.put("history", view.history().stream().map(json::of).toList());
        return shape;
    }

    private Showing showing() {
        return json.showing();
    }

    private Map<String, String> application() {
        Map<String, String> shape = new LinkedHashMap<>();
        for (ApplicationItem item : ApplicationItem.values()) {
            shape.put(
                    ActField.written(item),
                    showing().item(item, view.file().application().item(item)));
        }
        return shape;
    }

    private List<Map<String, String>> missing() {
        return Admission.missing(view.file().application().items()).stream()
                .map(item -> Map.of("item", ActField.written(item), "name", json.texts().of(item)))
                .toList();
    }

    /** R1.03's period in dates; null when the records know no day of completion. */
    private @Nullable Map<String, Object> period() {
        Trade trade = view.records().trade();
        if (trade == null || trade.completedOn() == null) {
            return null;
        }
        CivilPeriod period =
                CivilPeriod.of(trade.completedOn(), view.profile().applicationMonths());
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("event", period.event().toString());
        shape.put("firstDay", period.firstDay().toString());
        shape.put("months", period.months());
        shape.put("lastDay", Eligibility.lastDay(period, view.profile()).toString());
        return shape;
    }

    private List<Map<String, @Nullable Object>> papers() {
        List<Map<String, @Nullable Object>> shapes = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            List<PaperVerdict> verdicts = view.papers().getOrDefault(kind, List.of());
            if (!verdicts.isEmpty()) {
                shapes.add(paper(kind, verdicts));
            }
        }
        return shapes;
    }

    private Map<String, @Nullable Object> paper(PaperKind kind, List<PaperVerdict> verdicts) {
        Paper paper = view.file().papers().get(kind);
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("paper", ActField.written(kind));
        shape.put("arrivedOn", paper == null ? null : paper.arrivedOn().toString());
        shape.put("accepted", verdicts.stream().allMatch(each -> each.verdict().status().passes()));
        shape.put("checks", verdicts.stream().map(this::check).toList());
        return shape;
    }

    private Map<String, Object> check(PaperVerdict each) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("check", ActField.written(each.check()));
        shape.put("by", ActField.written(each.check().by()));
        shape.putAll(json.of(each.verdict()));
        return shape;
    }
}
