package kaijidesk.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.PasswordCost;
import kaijidesk.access.RecoveryCode;
import kaijidesk.cases.Person;
import kaijidesk.desk.Desk;
import kaijidesk.desk.OfficeDoor;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.Progress;
import kaijidesk.text.Texts;
import kaijidesk.ui.DeskOffice;
import kaijidesk.ui.base.CannotOpen;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.start.Entrance;

/** The window's way into the user's own office. */
record OfficeEntrance(Path folder, Settings settings) implements Entrance {
    @Override
    public boolean begun() {
        return door().state() == OfficeDoor.State.BEGUN;
    }

    @Override
    public Recovery begin(Person person, char[] password) throws Exception {
        return reached(() -> {
            RecoveryCode code = door().begin(person, password, Progress.UNSEEN);
            return sheet(code, person, password);
        });
    }

    @Override
    public Office enter(Person person, char[] password) throws Exception {
        return reached(() -> {
            Desk desk = door().enter(person, password);
            DailyBackup.begin(desk);
            Postman.begin(desk, person);
            return new DeskOffice(desk);
        });
    }

    @Override
    public Recovery recover(String code, Person person, char[] password) throws Exception {
        Optional<RecoveryCode> typed = RecoveryCode.typed(code);
        if (typed.isEmpty()) {
            throw new CannotOpen("cli.bad-recovery");
        }
        return reached(() -> {
            RecoveryCode next = door().recover(typed.get(), person, password);
            return sheet(next, person, password);
        });
    }

    @Override
    public void changeKey(Person person, char[] password, DoubleConsumer share) throws Exception {
        reached(() -> {
            door().changeKey(
                            person,
                            password,
                            done -> {
                                share.accept(done);
                                return true;
                            });
            return Boolean.TRUE;
        });
    }

    @Override
    public Optional<Instant> lastBackup() {
        return door().lastBackup();
    }

    @Override
    public void restore(Path backup, Person person, char[] password, DoubleConsumer share)
            throws Exception {
        reached(() ->
                door().restore(
                                backup,
                                person,
                                password,
                                done -> {
                                    share.accept(done);
                                    return true;
                                }));
    }

    private Recovery sheet(RecoveryCode code, Person person, char[] password)
            throws CannotEnter, OfficeUnavailable {
        try (Desk desk = door().enter(person, password)) {
            byte[] pdf = desk.people().sheet(code, person, new Texts(settings.language()));
            return new Recovery(code.grouped(), pdf);
        }
    }

    private OfficeDoor door() {
        return Offices.door(folder, PasswordCost.USUAL);
    }

    /** What is done at the door. */
    interface Entry<T> {
        /** Does it. */
        T go() throws Exception;
    }

    private <T> T reached(Entry<T> entry) throws Exception {
        return reached(folder, entry);
    }

    static <T> T reached(Path folder, Entry<T> entry) throws Exception {
        try {
            return entry.go();
        } catch (OfficeUnavailable e) {
            throw new CannotOpen("cli.office." + e.reason().name(), folder);
        }
    }
}
