package kaijidesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kaijidesk.cases.Act;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.Stage;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.Store;
import kaijidesk.store.Tables;

/** An office in a temporary folder, with a clock that stands at August 2016. */
public final class OfficeFixture implements AutoCloseable {
    private static final LetterPress PRESS = new LetterPress(FontBook.ofClassPath());

    public final SteppingClock clock = new SteppingClock(Instant.parse("2016-08-25T03:00:00Z"));

    private final Path folder;
    private Desk desk;

    private OfficeFixture(Path folder) throws OfficeUnavailable {
        this.folder = folder;
        this.desk = begin();
    }

    /** A new office that knows nothing. */
    public static OfficeFixture empty(Path folder) throws OfficeUnavailable {
        return new OfficeFixture(folder);
    }

    /** A new office with the samples' records. */
    public static OfficeFixture begin(Path folder) throws Exception {
        return begin(folder, SampleFiles.records());
    }

    /** A new office with such records. */
    public static OfficeFixture begin(Path folder, Path records) throws Exception {
        OfficeFixture office = empty(folder);
        if (!office.desk.importRecords(records, MainPath.REVIEWER).done()) {
            throw new IllegalStateException("the records can't be read");
        }
        return office;
    }

    public Desk desk() {
        return desk;
    }

    /** Ends the desk and starts it again on the same folder. */
    public void reopen() throws OfficeUnavailable {
        desk.close();
        desk = begin();
    }

    /** Takes in a sample mail as of its own date. */
    public CaseNumber receive(String sample) throws Exception {
        return receipt(sample).number();
    }

    public Receipt receipt(String sample) throws Exception {
        return desk.receive(bytes(sample), null, MainPath.REVIEWER);
    }

    private static byte[] bytes(String sample) throws IOException {
        return Files.readAllBytes(SampleFiles.mail(sample));
    }

    public CaseView open(CaseNumber number) throws CannotDo {
        return desk.open(number, MainPath.REVIEWER);
    }

    /** Performs an act on the case as it stands. */
    public CaseView perform(CaseNumber number, Act act, Person person) throws CannotDo {
        return desk.perform(number, open(number).version(), act, person);
    }

    /** Goes on along the main path until the case reaches a stage. */
    public CaseView walk(CaseNumber number, Stage until) throws CannotDo {
        CaseView view = open(number);
        int done = view.history().size() - 1;
        List<MainPath.Step> steps = MainPath.of(number);
        while (view.stage() != until) {
            MainPath.Step next = steps.get(done++);
            view = perform(number, next.act(), next.person());
        }
        return view;
    }

    /** Every row of the office, to be compared before and after. */
    public List<String> rows() {
        return Tables.all(folder);
    }

    @Override
    public void close() {
        desk.close();
    }

    private Desk begin() throws OfficeUnavailable {
        return Desk.unguarded(
                Store.open(folder, Tables.SECRETS),
                Profiles.shipped(Profiles.SOURCE),
                PRESS,
                clock);
    }
}
