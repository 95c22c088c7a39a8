package kaijidesk.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.cases.Declined;
import kaijidesk.cases.Side;
import kaijidesk.cases.Sight;
import kaijidesk.cases.SiteMessage;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.Rule;
import kaijidesk.text.Texts;
import kaijidesk.ui.masks.Steps;
import org.jspecify.annotations.Nullable;

/**
 * What both sides of a case see, as text for people; disclosed values are masked unless asked for
 * (R6.02). {@code *} stands before what was received, {@code >} before what would be.
 */
record SeenPrint(Texts texts, Showing showing, PrintWriter out) {

    void print(CaseView view) {
        for (Side side : Side.values()) {
            out.println(texts.of(side));
            List<Sight> received = view.seen().received(side);
            List<Sight> coming = view.seen().coming(side);
            if (side == Side.COUNTERPARTY && view.seen().withoutNotice()) {
                out.println("  " + Rule.R4_04.id() + "  " + texts.get("ui.sees.seller"));
            } else if (received.isEmpty() && coming.isEmpty()) {
                out.println("  " + texts.get("cli.sees-nothing"));
            }
            received.forEach(this::print);
            coming.forEach(this::print);
        }
        section("ui.messages.title", SiteMessage.of(view.records()).stream().map(this::line));
        section("ui.declined.title", Declined.of(view.history()).stream().map(this::line));
    }

    private void section(String titleKey, Stream<String> lines) {
        List<String> all = lines.toList();
        out.println(texts.get(titleKey));
        if (all.isEmpty()) {
            out.println("  " + texts.get("cli.sees-none"));
        }
        all.forEach(line -> out.println("  " + Visible.line(line)));
    }

    private void print(Sight sight) {
        String what = texts.of((Enum<?>) sight.what()) + "  " + sight.what().rule().id();
        switch (sight.dispatch()) {
            case Sight.Sent sent -> {
                out.println("  * " + texts.day(sent.on()) + "  " + what);
                arrival(sent);
            }
            case Sight.Coming coming -> {
                out.println(
                        "  > "
                                + texts.get(
                                        coming.prepared() ? "cli.sees-prepared" : "cli.sees-by",
                                        coming.act().id())
                                + "  "
                                + what);
                coming.bars()
                        .forEach(bar ->
                                detail(
                                        bar.rule().id()
                                                + "  "
                                                + Steps.plain(showing.step(bar.reason()), texts)));
            }
        }
        detail(texts.get("says." + sight.what().name()));
        sight.tells().forEach(told -> detail(line(told)));
        if (sight.dispatch() instanceof Sight.Sent sent && sent.text() != null) {
            detail(texts.get("cli.mails-subject", sent.text().subject()));
            showing.prose(sent.text().body()).lines().forEach(line -> detail("  " + line));
        }
    }

    private void arrival(Sight.Sent sent) {
        if (sent.mail() != null) {
            detail(texts.get("ui.sees.sent", sent.mail().sentAt(), sent.mail().deemedArrivedAt()));
            if (sent.mail().bounce() != null) {
                detail(texts.get("ui.sees.bounced", sent.mail().bounce().on()));
            }
        }
    }

    private String line(DisclosedItem told) {
        String points =
                told.points().stream()
                        .map(at -> texts.of(at.point()) + " " + at.asOf())
                        .collect(Collectors.joining(", "));
        return texts.of(told.item()) + "  " + showing.name(told.value()) + "  " + points;
    }

    private String line(SiteMessage message) {
        String outside = message.outside() ? "[" + texts.get("ui.messages.outside") + "]  " : "";
        return texts.moment(message.message().sentAt())
                + "  "
                + from(message.from())
                + "  "
                + outside
                + showing.prose(message.message().body());
    }

    private String from(@Nullable Side side) {
        return side == null ? texts.get("ui.messages.other") : texts.of(side);
    }

    private String line(Declined declined) {
        return texts.day(declined.contact().on())
                + "  "
                + texts.of(declined.contact().channel())
                + "  "
                + declined.by().name()
                + "  "
                + showing.text(declined.contact().note());
    }

    private void detail(String text) {
        out.println("      " + Visible.line(text));
    }
}
