package kaijidesk.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.ScansDesk;
import kaijidesk.desk.TakenScans;
import kaijidesk.desk.TrayPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.CannotRead;
import kaijidesk.scans.ChildDecoder;
import kaijidesk.scans.Decoder;
import kaijidesk.scans.Limits;
import kaijidesk.ui.base.Scans;
import org.jspecify.annotations.Nullable;

/** The real desk's scanned paper. */
record DeskScans(ScansDesk desk) implements Scans {
    @Override
    public List<ScanPage> of(CaseNumber number) {
        return desk.of(number);
    }

    @Override
    public List<ScanPage> tray() {
        return desk.tray();
    }

    @Override
    public List<TrayPage> sorted() {
        return desk.sorted();
    }

    @Override
    public Optional<TakenScans> take(byte[] file, IntPredicate goOn, Person person)
            throws CannotDo, CannotRead {
        try (Decoder decoder = new ChildDecoder(Limits.USUAL)) {
            return desk.take(file, decoder, goOn, person);
        }
    }

    @Override
    public ScanPage file(
            String id,
            CaseNumber number,
            @Nullable PaperKind paper,
            @Nullable Integer document,
            Person person)
            throws CannotDo {
        return desk.file(id, number, paper, document, person);
    }

    @Override
    public void turn(String id, int quarters, Person person) throws CannotDo {
        desk.turn(id, quarters, person);
    }

    @Override
    public void destroy(String id, String reason, Person person) throws CannotDo {
        desk.destroy(id, reason, person);
    }

    @Override
    public byte[] picture(String id, Person person) throws CannotDo {
        return desk.picture(id, person);
    }

    @Override
    public void replace(String id, byte[] newPng, String kindsMasked, Person person)
            throws CannotDo {
        desk.replace(id, newPng, kindsMasked, person);
    }
}
