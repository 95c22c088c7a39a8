package kaijidesk.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Bar;
import kaijidesk.cases.Declined;
import kaijidesk.cases.Seen;
import kaijidesk.cases.SentNotice;
import kaijidesk.cases.Side;
import kaijidesk.cases.Sight;
import kaijidesk.cases.SiteMessage;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.DisclosedItem;
import org.jspecify.annotations.Nullable;

/** What {@code sees --json} tells; disclosed values are masked unless asked for (R6.02). */
record SeenShape(CaseView view, Showing showing) {
    Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("number", view.file().number().value());
        shape.put("sellerIsToldNothing", view.seen().withoutNotice());
        for (Side side : Side.values()) {
            shape.put(ActField.written(side), of(side, view.seen()));
        }
        shape.put("messages", SiteMessage.of(view.records()).stream().map(this::of).toList());
        shape.put("declined", Declined.of(view.history()).stream().map(this::of).toList());
        return shape;
    }

    private Map<String, Object> of(Side side, Seen seen) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("knows", seen.knows(side).stream().map(ActField::written).toList());
        shape.put("received", seen.received(side).stream().map(this::of).toList());
        shape.put("coming", seen.coming(side).stream().map(this::of).toList());
        return shape;
    }

    private Map<String, @Nullable Object> of(Sight sight) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("what", ActField.written(sight.what()));
        shape.put("rule", sight.what().rule().id());
        switch (sight.dispatch()) {
            case Sight.Sent sent -> {
                SentNotice mail = sent.mail();
                shape.put("on", sent.on().toString());
                shape.put("sentAt", mail == null ? null : mail.sentAt().toString());
                shape.put(
                        "deemedArrivedAt", mail == null ? null : mail.deemedArrivedAt().toString());
                shape.put(
                        "bouncedOn",
                        mail == null || mail.bounce() == null
                                ? null
                                : mail.bounce().on().toString());
                shape.put("subject", sent.text() == null ? null : sent.text().subject());
                shape.put("text", sent.text() == null ? null : showing.prose(sent.text().body()));
            }
            case Sight.Coming coming -> {
                shape.put("act", coming.act().id());
                shape.put("prepared", coming.prepared());
                shape.put("barredBy", Json.ids(coming.bars().stream().map(Bar::rule).toList()));
            }
        }
        shape.put("tells", sight.tells().stream().map(this::of).toList());
        return shape;
    }

    private Map<String, Object> of(DisclosedItem told) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("item", ActField.written(told.item()));
        shape.put("masked", showing.name(told.value()));
        shape.put(
                "points",
                told.points().stream()
                        .map(at ->
                                Map.of(
                                        "point", ActField.written(at.point()),
                                        "asOf", at.asOf().toString()))
                        .toList());
        return shape;
    }

    private Map<String, @Nullable Object> of(SiteMessage message) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("sentAt", message.message().sentAt().toString());
        shape.put("from", message.from() == null ? null : ActField.written(message.from()));
        shape.put("outside", message.outside());
        shape.put("text", showing.prose(message.message().body()));
        return shape;
    }

    private Map<String, Object> of(Declined declined) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("on", declined.contact().on().toString());
        shape.put("channel", ActField.written(declined.contact().channel()));
        shape.put("note", showing.text(declined.contact().note()));
        shape.put("person", declined.by().name());
        return shape;
    }
}
