package kaijidesk.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import kaijidesk.app.demo.DemoClock;
import kaijidesk.app.demo.DemoOffice;
import kaijidesk.app.demo.DemoPeople;
import kaijidesk.app.demo.DemoRun;
import kaijidesk.cases.Person;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.start.Entrance;

/** The window's way into a demo office: made on first use, it goes on where it was left. */
record DemoEntrance(OfficeEntrance office) implements Entrance {
    DemoEntrance(Path folder, Settings settings) {
        this(new OfficeEntrance(folder, settings));
    }

    @Override
    public boolean begun() {
        return office.begun();
    }

    @Override
    public Recovery begin(Person person, char[] password) throws Exception {
        return office.begin(person, password);
    }

    @Override
    public Office enter(Person person, char[] password) throws Exception {
        if (!begun()) {
            OfficeEntrance.reached(
                    office.folder(),
                    () -> {
                        Path empty = DemoRun.emptied(office.folder());
                        DemoOffice.make(empty, new DemoClock()).close();
                        return Boolean.TRUE;
                    });
        }
        return office.enter(person, password);
    }

    @Override
    public Recovery recover(String code, Person person, char[] password) throws Exception {
        return office.recover(code, person, password);
    }

    @Override
    public void changeKey(Person person, char[] password, DoubleConsumer share) throws Exception {
        office.changeKey(person, password, share);
    }

    @Override
    public List<Guest> guests() {
        return Arrays.stream(DemoPeople.values())
                .map(each -> new Guest(each.person(), each.role(), each.password()))
                .toList();
    }
}
