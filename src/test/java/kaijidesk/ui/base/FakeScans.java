package kaijidesk.ui.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanState;
import kaijidesk.cases.Surroundings;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.NoSuchCase;
import kaijidesk.regime.PaperKind;

/** Scanned paper of a fake office. */
public final class FakeScans implements Scans {
    private final FakeOffice office;
    private final Map<String, ScanPage> pages = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    /** What was masked, by pages, as the history would tell it. */
    public final List<String> masked = new ArrayList<>();

    FakeScans(FakeOffice office) {
        this.office = office;
    }

    /** Puts a page where it says it is. */
    public void put(ScanPage page, byte[] picture) {
        pages.put(page.id(), page);
        pictures.put(page.id(), picture);
    }

    /** What is known besides, with the pages that are filed to a case's papers (R2.11). */
    Surroundings around(CaseNumber number, Surroundings known) {
        Map<PaperKind, List<String>> scans = new EnumMap<>(PaperKind.class);
        for (ScanPage page : of(number)) {
            if (page.paper() != null) {
                scans.computeIfAbsent(page.paper(), any -> new ArrayList<>()).add(page.id());
            }
        }
        return new Surroundings(
                known.role(),
                known.related(),
                known.misusers(),
                known.rightsHolder(),
                known.mails(),
                scans);
    }

    /** A page's picture as it is kept now. */
    public byte[] kept(String id) {
        return pictures.get(id);
    }

    @Override
    public List<ScanPage> of(CaseNumber number) {
        return pages.values().stream().filter(page -> number.equals(page.number())).toList();
    }

    @Override
    public List<ScanPage> tray() {
        return pages.values().stream().filter(page -> page.state() == ScanState.TRAY).toList();
    }

    @Override
    public byte[] picture(String id, Person person) throws CannotDo {
        ScanPage page = find(id);
        office.looked(new Look(Look.Kind.PREVIEW, page.number(), id), person);
        return pictures.get(id);
    }

    @Override
    public void replace(String id, byte[] newPng, String kindsMasked, Person person)
            throws CannotDo {
        find(id);
        pictures.put(id, newPng);
        masked.add(id + " " + kindsMasked);
    }

    private ScanPage find(String id) throws NoSuchCase {
        ScanPage page = pages.get(id);
        if (page == null) {
            throw new NoSuchCase(id);
        }
        return page;
    }
}
