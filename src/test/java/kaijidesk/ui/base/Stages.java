package kaijidesk.ui.base;

import static kaijidesk.regime.SampleRecords.SAKURA;
import static kaijidesk.regime.SampleRecords.tokyo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.Act;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.cases.Samples;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Surroundings;
import kaijidesk.desk.CannotDo;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.SampleRecords;

/** An office with one case that stands at a stage, walked there by its acts. */
public final class Stages {
    /** The case. */
    public static final CaseNumber NUMBER = Samples.NUMBER;

    /** When it is looked at. */
    public static final Instant NOW = Samples.NOW;

    private Stages() {}

    /** The office. */
    public static FakeOffice office(Stage stage) {
        FakeOffice office = new FakeOffice(SampleRecords.PROFILE, NOW);
        boolean rights = stage == Stage.RIGHTS_REVIEW;
        office.know(
                SampleRecords.LAPTOP.tradeNo(), rights ? Samples.RIGHTS_RECORDS : Samples.RECORDS);
        if (rights) {
            office.keep(Samples.claimed());
            office.around(
                    NUMBER, new Surroundings(Role.APPROVER, List.of(), Set.of(), Samples.HOLDER));
            return office;
        }
        office.receive(
                Samples.application(
                        stage == Stage.NOT_ACCEPTED
                                ? "other@mail.example"
                                : Samples.address(SAKURA),
                        stage == Stage.SERVICE_ENDED
                                ? tokyo("2016-10-31T00:00:00")
                                : Samples.RECEIVED,
                        stage == Stage.INCOMPLETE
                                ? Map.of(ApplicationItem.ITEM_NAME, "")
                                : Map.of()),
                Samples.REVIEWER);
        for (Samples.Done done : Samples.path(stage)) {
            act(office, done.act(), done.person());
        }
        return office;
    }

    /** One more act on the case. */
    public static void act(FakeOffice office, Act act, Person person) {
        try {
            office.perform(NUMBER, office.open(NUMBER, person).version(), act, person);
        } catch (CannotDo e) {
            throw new IllegalStateException("barred: " + act.kind(), e);
        }
    }
}
