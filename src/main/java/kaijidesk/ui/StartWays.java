package kaijidesk.ui;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.stage.Stage;
import kaijidesk.cases.Person;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.TaskRunner;
import kaijidesk.ui.start.Entrance;
import kaijidesk.ui.start.RecoverForm;
import kaijidesk.ui.start.RestoreForm;
import kaijidesk.ui.start.StartPane;

/** What the start screen leads to. */
record StartWays(
        Overlay overlay,
        TaskRunner tasks,
        Settings settings,
        Stage stage,
        DeskWindow.Offices offices,
        DeskWindow.Ways ways)
        implements StartPane.Ways {
    private static final String MINE = "ui.office.mine";

    @Override
    public void mine(String name, char[] password) {
        Entrance mine = offices.mine();
        Person person = new Person(name);
        if (mine.begun()) {
            ways.enter(MINE, mine, person, password);
        } else {
            ways.newly(mine, person, password, () -> mine.begin(person, password));
        }
    }

    @Override
    public void demo() {
        Entrance demo = offices.demo();
        Entrance.Guest first = demo.guests().getFirst();
        ways.enter("ui.office.demo", demo, first.person(), first.password().toCharArray());
    }

    @Override
    public void recover() {
        RecoverForm form =
                new RecoverForm(
                        settings.person(),
                        texts(),
                        (code, name, password) -> {
                            overlay.hide();
                            Entrance mine = offices.mine();
                            Person person = new Person(name);
                            ways.newly(
                                    mine,
                                    person,
                                    password,
                                    () -> mine.recover(code, person, password));
                        },
                        overlay::hide);
        overlay.show(form);
        form.begin();
    }

    @Override
    public void restore() {
        RestoreForm form =
                new RestoreForm(
                        settings.person(),
                        new NativeFiles(stage, texts()),
                        texts(),
                        this::restore,
                        overlay::hide);
        overlay.show(form);
        form.begin();
    }

    private void restore(Path backup, String name, char[] password) {
        overlay.hide();
        StartPane start = (StartPane) overlay.current();
        start.busy();
        Entrance mine = offices.mine();
        Person person = new Person(name);
        tasks.run(
                () -> {
                    mine.restore(
                            backup,
                            person,
                            password,
                            share -> Platform.runLater(() -> start.share(share)));
                    return Boolean.TRUE;
                },
                restored -> ways.enter(MINE, mine, person, password),
                ways::refused);
    }

    private Texts texts() {
        return new Texts(settings.language());
    }
}
