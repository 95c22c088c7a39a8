package kaijidesk.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import kaijidesk.cases.Look;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.RevealButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Personal data on demand")
class RevealTest {
    private static final Look LOOK = new Look(Look.Kind.REVEAL, Samples.PAPERS, "test");

    private final FxScreen screen = new FxScreen(Locale.JAPAN);
    private final Reveal reveal = screen.ui.reveal(LOOK.number(), LOOK.about());
    private final MaskedText text =
            screen.show(ui -> {
                MaskedText made = new MaskedText("髙﨑 花子", reveal);
                made.getChildren().add(RevealButton.worded(reveal, ui.texts()));
                return made;
            });

    @Test
    @DisplayName("R6.02: a reveal is logged, and ends by itself; nothing waits after it")
    void ends() {
        screen.on(reveal::toggle);
        assertThat(screen.office.looks).containsExactly(LOOK);
        assertThat(text.shown()).isEqualTo("髙﨑 花子");
        screen.on(() -> screen.seconds.pass(59));
        assertThat(text.shown()).isEqualTo("髙﨑 花子");
        assertThat(screen.words()).contains(screen.text("ui.mask.left", 1));
        screen.on(() -> screen.seconds.pass(1));
        assertThat(text.shown()).isEqualTo("髙●●");
        assertThat(screen.words()).contains(screen.text("ui.mask.show"));
        assertThat(screen.seconds.awaited()).isFalse();
    }

    @Test
    @DisplayName("R6.02: when the look can't be logged, nothing shows, and the reason is said")
    void notLogged() {
        screen.office.noLog = new IllegalStateException("no log");
        screen.on(reveal::toggle);
        assertThat(text.shown()).isEqualTo("髙●●");
        assertThat(reveal.shown().get()).isFalse();
        assertThat(screen.notices).hasSize(1);
        screen.office.noLog = null;
        screen.on(reveal::toggle);
        assertThat(text.shown()).isEqualTo("髙﨑 花子");
    }

    @Test
    @DisplayName("R6.02: who leaves before it was logged sees nothing; each press is logged anew")
    void leaves() {
        HeldTasks held = new HeldTasks();
        Reveal slow = held.in(screen.ui).reveal(LOOK);
        screen.on(slow::toggle);
        assertThat(slow.shown().get()).as("before it is logged").isFalse();
        screen.on(screen.ui.discretion()::hideAll);
        screen.on(held::next);
        assertThat(slow.shown().get()).isFalse();
        screen.on(reveal::toggle);
        screen.on(reveal::toggle);
        screen.on(reveal::toggle);
        assertThat(screen.office.looks).hasSize(3);
    }

    @Test
    @DisplayName("R6.02: leaving the case or the screen masks everything at once")
    void hidesAll() {
        Reveal other = screen.ui.reveal(null, "other");
        screen.on(reveal::toggle);
        screen.on(other::toggle);
        screen.on(screen.ui.discretion()::hideAll);
        assertThat(reveal.shown().get()).isFalse();
        assertThat(other.shown().get()).isFalse();
        assertThat(screen.seconds.awaited()).isFalse();
    }

    @Test
    @DisplayName("R6.02: the clipboard forgets after a minute, and when the program closes")
    void clipboard() {
        screen.on(() -> screen.ui.discretion().clipboard().put("髙﨑 花子\n様"));
        screen.on(() -> screen.seconds.pass(59));
        assertThat(clip()).isEqualTo("髙﨑 花子\n様");
        screen.on(() -> screen.seconds.pass(1));
        assertThat(clip()).isNull();
        screen.on(() -> screen.ui.discretion().clipboard().put("髙﨑 花子"));
        screen.on(screen.ui.discretion()::end);
        assertThat(clip()).isNull();
        assertThat(screen.seconds.awaited()).isFalse();
    }

    @Test
    @DisplayName("R6.02: what somebody else put on the clipboard since stays there")
    void foreign() {
        screen.on(() -> screen.ui.discretion().clipboard().put("髙﨑 花子"));
        screen.on(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("別の文");
            Clipboard.getSystemClipboard().setContent(content);
        });
        screen.on(() -> screen.seconds.pass(120));
        assertThat(clip()).isEqualTo("別の文");
    }

    @Test
    @DisplayName("R6.02: a second copy begins its own minute")
    void again() {
        screen.on(() -> screen.ui.discretion().clipboard().put("一"));
        screen.on(() -> screen.seconds.pass(40));
        screen.on(() -> screen.ui.discretion().clipboard().put("二"));
        screen.on(() -> screen.seconds.pass(40));
        assertThat(clip()).isEqualTo("二");
        screen.on(() -> screen.seconds.pass(20));
        assertThat(clip()).isNull();
    }

    private String clip() {
        AtomicReference<String> found = new AtomicReference<>();
        screen.on(() -> found.set(Clipboard.getSystemClipboard().getString()));
        return found.get();
    }
}
