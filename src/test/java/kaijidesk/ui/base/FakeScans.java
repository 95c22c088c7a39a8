package kaijidesk.ui.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.Look;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanState;
import kaijidesk.cases.Surroundings;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.NoSuchCase;
import kaijidesk.desk.TakenScans;
import kaijidesk.desk.TrayPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.CannotRead;
import kaijidesk.scans.StoredPicture;
import org.jspecify.annotations.Nullable;

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
                known.role(), known.related(), known.misusers(), known.rightsHolder(), scans);
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

    /** What its code says, by the pages' ids; pages without an entry have no code. */
    public final Map<String, FilingVerdict> verdicts = new LinkedHashMap<>();

    /** What each file holds that will be taken in. */
    public final List<ScanPage> coming = new ArrayList<>();

    /** Why no file can be read; null while it can. */
    public @Nullable CannotRead unreadable;

    @Override
    public List<TrayPage> sorted() {
        return tray().stream()
                .map(page ->
                        new TrayPage(
                                page,
                                verdicts.getOrDefault(page.id(), new FilingVerdict.Uncoded()),
                                List.of(CaseNumber.of(2016, 1)),
                                List.of(CaseNumber.of(2016, 2))))
                .toList();
    }

    @Override
    public Optional<TakenScans> take(byte[] file, IntPredicate goOn, Person person)
            throws CannotRead {
        if (unreadable != null) {
            throw unreadable;
        }
        for (int i = 0; i < coming.size(); i++) {
            if (!goOn.test(i + 1)) {
                return Optional.empty();
            }
        }
        coming.forEach(page -> put(page, file));
        return Optional.of(new TakenScans(coming, Map.of()));
    }

    @Override
    public ScanPage file(
            String id,
            CaseNumber number,
            @Nullable PaperKind paper,
            @Nullable Integer document,
            Person person)
            throws CannotDo {
        office.open(number, person);
        ScanPage filed = find(id).filed(number, paper, document);
        pages.put(id, filed);
        return filed;
    }

    @Override
    public void turn(String id, int quarters, Person person) throws CannotDo {
        pictures.put(
                id,
                StoredPicture.turned(pictures.get(find(id).id()), find(id).dpi(), quarters)
                        .bytes());
    }

    @Override
    public void destroy(String id, String reason, Person person) throws CannotDo {
        pages.remove(find(id).id());
        pictures.remove(id);
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
