package kaijidesk.ui;

import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.ScansDesk;
import kaijidesk.ui.base.Scans;

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
    public byte[] picture(String id, Person person) throws CannotDo {
        return desk.picture(id, person);
    }

    @Override
    public void replace(String id, byte[] newPng, String kindsMasked, Person person)
            throws CannotDo {
        desk.replace(id, newPng, kindsMasked, person);
    }
}
