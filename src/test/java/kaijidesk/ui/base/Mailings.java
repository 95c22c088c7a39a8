package kaijidesk.ui.base;

import java.nio.file.Files;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.Stage;
import kaijidesk.desk.Desk;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.SampleFiles;

/** Letters that wait in the mail room. */
public final class Mailings {
    private Mailings() {}

    /**
     * Takes a case to that stage in the desk behind an office; disclosed, two letters go by post.
     */
    public static void issue(FakeOffice office, Stage until) throws Exception {
        Desk desk = office.behind();
        desk.importRecords(SampleFiles.records(), MainPath.REVIEWER);
        CaseNumber number =
                desk.receive(
                                Files.readAllBytes(SampleFiles.mail(SampleFiles.COMPLETE)),
                                null,
                                MainPath.REVIEWER)
                        .number();
        for (MainPath.Step step : MainPath.of(number)) {
            Person person = step.person();
            if (desk.open(number, person).stage() != until) {
                desk.perform(number, desk.open(number, person).version(), step.act(), person);
            }
        }
    }
}
