package kaijidesk.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import kaijidesk.cases.Person;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.TaskRunner;
import org.jspecify.annotations.Nullable;

/** Hides an open office when nobody touched it for a while, or when somebody says so. */
final class Locking {
    private final Overlay overlay;
    private final TaskRunner tasks;
    private final Settings settings;
    private final Supplier<Texts> texts;
    private final Runnable hide;
    private final Runnable leave;
    private final IdleLock idle;
    private @Nullable Office office;

    /**
     * Watches a window.
     *
     * @param hide masks what shows of personal data
     * @param leave closes the office for good
     */
    Locking(
            Scene scene,
            Overlay overlay,
            TaskRunner tasks,
            Settings settings,
            Supplier<Texts> texts,
            Runnable hide,
            Runnable leave) {
        this.overlay = overlay;
        this.tasks = tasks;
        this.settings = settings;
        this.texts = texts;
        this.hide = hide;
        this.leave = leave;
        this.idle = new IdleLock(scene, this::lock);
    }

    /** Somebody is in, and the waiting begins anew. */
    void watch(Office opened) {
        office = opened;
        idle.after(settings.lockAfter());
    }

    /** Nobody is in. */
    void stop() {
        office = null;
        idle.stop();
    }

    /** Hides everything until the password is typed again; what was being typed stays. */
    void lock() {
        Office opened = office;
        if (opened == null || overlay.locked()) {
            return;
        }
        idle.stop();
        hide.run();
        Person person = new Person(settings.person());
        LockPane pane =
                new LockPane(
                        person.name(),
                        texts.get(),
                        (password, stays) ->
                                tasks.run(
                                        () -> {
                                            opened.people().confirm(person, password);
                                            return Boolean.TRUE;
                                        },
                                        right -> {
                                            overlay.unlock();
                                            watch(opened);
                                        },
                                        failure ->
                                                stays.accept(Failures.text(failure, texts.get()))),
                        leave);
        popups();
        overlay.lock(pane);
        pane.begin();
    }

    /** Lists that are open and tooltips lie over everything, the lock too. */
    private static void popups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }
}
