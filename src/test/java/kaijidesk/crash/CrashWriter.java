package kaijidesk.crash;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.CaseView;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.desk.SampleFiles;
import kaijidesk.store.StoreFailure;

/**
 * The program that is killed: four people at one desk take in mails, act and issue letters. What
 * the desk said was done is noted in a file beside, forced to the disk.
 */
final class CrashWriter {
    static final int WRITERS = 4;

    private final OfficeFixture office;
    private final FileChannel done;

    private final boolean ends;

    private CrashWriter(OfficeFixture office, FileChannel done, boolean ends) {
        this.office = office;
        this.done = done;
        this.ends = ends;
    }

    /** With the office's folder and the file beside; one named "end" ends it after some acts. */
    public static void main(String[] arguments) throws Exception {
        FileChannel done =
                FileChannel.open(
                        Path.of(arguments[1]),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
        OfficeFixture office = OfficeFixture.empty(Path.of(arguments[0]));
        List<CaseNumber> begun = office.desk().cases().stream().map(row -> row.number()).toList();
        boolean ends = arguments[1].endsWith("end");
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            Thread.ofPlatform()
                    .start(() -> new CrashWriter(office, done, ends).work(writer, begun));
        }
    }

    private void work(int writer, List<CaseNumber> begun) {
        try {
            for (int i = writer; i < begun.size(); i += WRITERS) {
                goOn(begun.get(i), 3);
            }
            while (true) {
                CaseNumber number = office.receive(SampleFiles.COMPLETE);
                note(number, 1);
                goOn(number, Integer.MAX_VALUE);
            }
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(9);
        }
    }

    private void goOn(CaseNumber number, int most) throws Exception {
        CaseView view = office.open(number);
        List<MainPath.Step> steps = MainPath.of(number);
        for (int i = 0; i < most && view.history().size() - 1 < steps.size(); i++) {
            MainPath.Step next = steps.get(view.history().size() - 1);
            try {
                view = office.perform(number, next.act(), next.person());
                note(number, view.version());
            } catch (StoreFailure e) {
                // frozen for too long while another one waited: nothing was done
                view = office.open(number);
            }
        }
    }

    private void note(CaseNumber number, long version) throws Exception {
        String line = number.value() + " " + version + "\n";
        done.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
        done.force(false);
        if (ends && done.size() > 200) {
            System.exit(0);
        }
    }
}
