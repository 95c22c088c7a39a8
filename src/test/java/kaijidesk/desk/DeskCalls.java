package kaijidesk.desk;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.access.RecoveryCode;
import kaijidesk.cases.AddNote;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.cases.Substitutes;
import kaijidesk.envelopes.Stationery;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PrintState;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.database.OperatorDatabase;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.regime.RightsHolder;
import kaijidesk.text.Texts;

/** Each of the desk's methods that changes something or takes a name, as one would call it. */
final class DeskCalls {
    private static final Texts TEXTS = new Texts(Locale.JAPAN);
    private static final RegimeDesk.Progress ON = (done, all) -> true;
    private static final LocalDate DAY = LocalDate.of(2016, 8, 25);

    /** One call. */
    interface Call {
        /** In that person's name. */
        void of(Desk desk, Person person) throws Exception;
    }

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final CaseNumber number;
    private final Path folder;
    private final List<Posting> waiting;

    /** The calls on an office; letters and values are read by the desk that is open. */
    DeskCalls(Desk desk, CaseNumber number, Path folder) throws Exception {
        this.number = number;
        this.folder = folder;
        this.waiting = desk.mailroom().in(PostingState.TO_PRINT);
        cases(desk);
        post();
        outbox(desk);
        paper();
        scans();
        people();
        ends();
    }

    Map<String, Call> all() {
        return calls;
    }

    private void cases(Desk open) throws Exception {
        byte[] mail = Files.readAllBytes(SampleFiles.mail(SampleFiles.COMPLETE));
        long version = open.open(number, me(open)).version();
        RightsHolder holder =
                new RightsHolder(
                        "RH-9",
                        "見本",
                        RightsHolder.Basis.CONTRACT,
                        "C-1",
                        LocalDate.of(2015, 4, 1),
                        null,
                        "104-0061",
                        "東京都");
        put("Desk.open", (desk, by) -> desk.open(number, by));
        put("Desk.receive", (desk, by) -> desk.receive(mail, null, by));
        put("Desk.perform/4", (desk, by) -> desk.perform(number, version, new AddNote("x"), by));
        put(
                "Desk.perform/5",
                (desk, by) ->
                        desk.perform(number, version, new AddNote("x"), Substitutes.NONE, by));
        put("Desk.importRecords", (desk, by) -> desk.importRecords(SampleFiles.records(), by));
        records();
        put(
                "RightsHolderDesk.receive",
                (desk, by) -> desk.rightsHolders().receive("RH-9", "T-1", "x", null, by));
        put("Desk.looked", (desk, by) -> desk.looked(new Look(Look.Kind.REVEAL, number, "x"), by));
        put("RightsHolderDesk.keep", (desk, by) -> desk.rightsHolders().keep(holder, by));
        put(
                "RegimeDesk.adopt",
                (desk, by) -> desk.regime().adopt(Profiles.shipped(Profiles.TODAY), by));
        put(
                "RegimeDesk.effects",
                (desk, by) -> desk.regime().effects(Profiles.shipped(Profiles.TODAY), by, ON));
        put("RegimeDesk.takeCalendar", (desk, by) -> desk.regime().takeCalendar(holidays(), by));
    }

    private void records() {
        OperatorDatabase database =
                new OperatorDatabase(
                        "jdbc:h2:mem:nowhere", "x", "", "select 1", "select 1", "select 1");
        ImportChoice choice = ImportChoice.ALL_OR_NOTHING;
        ReadProgress unseen = ReadProgress.UNSEEN;
        put(
                "RecordsDesk.take",
                (desk, by) -> desk.records().take(SampleFiles.records(), choice, unseen, by));
        put(
                "RecordsDesk.takeDatabase",
                (desk, by) -> desk.records().takeDatabase(choice, unseen, by));
        put("RecordsDesk.database", (desk, by) -> desk.records().database(by));
        put("RecordsDesk.keep", (desk, by) -> desk.records().keep(database, by));
        put("RecordsDesk.probe", (desk, by) -> desk.records().probe(database, unseen, by));
    }

    private void post() {
        String code = "x";
        put("MailroomDesk.printed", (desk, by) -> desk.mailroom().printed(waiting, by));
        put("MailroomDesk.enclosed", (desk, by) -> desk.mailroom().enclosed(one(), code, code, by));
        put(
                "MailroomDesk.handedOver",
                (desk, by) ->
                        desk.mailroom().handedOver(enclosed(), Service.ORDINARY, "", true, by));
        put("MailroomDesk.delivered", (desk, by) -> desk.mailroom().delivered(one(), by));
        put("MailroomDesk.returned", (desk, by) -> desk.mailroom().returned(one(), "", by));
        put("MailroomDesk.settled", (desk, by) -> desk.mailroom().settled(one(), "x", by));
        put("MailroomDesk.voided", (desk, by) -> desk.mailroom().voided(one(), "x", by));
        PrintJob job = new PrintJob("P-000001", List.of(one().letterId()));
        put("PrintDesk.begin", (desk, by) -> prints(desk).begin(waiting, by));
        put("PrintDesk.copy", (desk, by) -> prints(desk).copy(List.of(one().letterId()), by));
        put("PrintDesk.pages", (desk, by) -> prints(desk).pages(job, false, ON));
        put("PrintDesk.sending", (desk, by) -> prints(desk).sending(job));
        put("PrintDesk.ended", (desk, by) -> prints(desk).ended(job, PrintState.PRINTED, by));
        put(
                "PrintDesk.decided",
                (desk, by) -> prints(desk).decided(List.of(one().letterId()), true, by));
    }

    private void outbox(Desk open) {
        MailUnit unit = open.outbox().of(number).getFirst();
        MailServer server =
                new MailServer(
                        "localhost", 1, MailServer.Protection.NONE, "", "", "a@b.example", "");
        put("OutboxDesk.send", (desk, by) -> desk.outbox().send(by, ON));
        put(
                "OutboxDesk.decide",
                (desk, by) -> desk.outbox().decide(unit, MailDecision.BY_HAND, "x", by));
        put("OutboxDesk.bounced", (desk, by) -> desk.outbox().bounced(new byte[0], by));
        put("OutboxDesk.keepServer", (desk, by) -> desk.outbox().keepServer(server, null, by));
        put("OutboxDesk.tryServer", (desk, by) -> desk.outbox().tryServer(server, null, by));
        put("OutboxDesk.forgetServer", (desk, by) -> desk.outbox().forgetServer(by));
    }

    private void paper() {
        List<String> letters = List.of(one().letterId());
        String envelope = Stationery.SHIPPED.envelopes().getFirst().name();
        String labels = Stationery.SHIPPED.labels().getFirst().name();
        put("StationeryDesk.keep", (desk, by) -> desk.stationery().keep(Stationery.SHIPPED, by));
        put(
                "StationeryDesk.envelopes",
                (desk, by) -> desk.stationery().envelopes(letters, envelope));
        put("StationeryDesk.labels", (desk, by) -> desk.stationery().labels(letters, labels, 0));
        put(
                "StationeryDesk.taken",
                (desk, by) -> desk.stationery().taken(letters, StationeryDesk.Paper.LABEL, by));
        put("StationeryDesk.slip", (desk, by) -> desk.stationery().slip(DAY, by));
        put(
                "PaperDesk.print",
                (desk, by) ->
                        desk.papers()
                                .print(
                                        desk.papers().ledger(LedgerKind.values()[0], null, null),
                                        TEXTS,
                                        by));
        put(
                "PaperDesk.sheet",
                (desk, by) -> desk.papers().sheet(CaseSheet.REVIEW, number, by, TEXTS));
    }

    private void scans() {
        byte[] none = new byte[0];
        put("ScansDesk.picture", (desk, by) -> desk.scans().picture("S2016-000001", by));
        put("ScansDesk.take/2", (desk, by) -> desk.scans().take(List.of(), by));
        put(
                "ScansDesk.file",
                (desk, by) -> desk.scans().file("S2016-000001", number, null, null, by));
        put("ScansDesk.take/4", (desk, by) -> desk.scans().take(none, nothing(), any -> true, by));
        put("ScansDesk.sort", (desk, by) -> desk.scans().sort(by));
        put("ScansDesk.turn", (desk, by) -> desk.scans().turn("S2016-000001", 1, by));
        put("ScansDesk.destroy", (desk, by) -> desk.scans().destroy("S2016-000001", "x", by));
        put("ScansDesk.replace", (desk, by) -> desk.scans().replace("S2016-000001", none, "x", by));
    }

    private static kaijidesk.scans.Decoder nothing() {
        return new kaijidesk.scans.Decoder() {
            @Override
            public void decode(byte[] file, Pages pages) {}

            @Override
            public void close() {}
        };
    }

    private void people() {
        char[] password = RolesOffice.PASSWORD.toCharArray();
        Person spare = RolesOffice.SPARE;
        put(
                "PeopleDesk.add",
                (desk, by) -> desk.people().add(new Person("新"), Role.AUDITOR, password));
        put("PeopleDesk.change", (desk, by) -> desk.people().change(spare, Role.APPROVER));
        put("PeopleDesk.remove", (desk, by) -> desk.people().remove(spare));
        put("PeopleDesk.password", (desk, by) -> desk.people().password(by, password, password));
        put("PeopleDesk.confirm", (desk, by) -> desk.people().confirm(by, password));
        put("PeopleDesk.duties", (desk, by) -> desk.people().duties(by));
        put("PeopleDesk.newRecovery", (desk, by) -> desk.people().newRecovery(by));
        put(
                "PeopleDesk.sheet",
                (desk, by) -> desk.people().sheet(RecoveryCode.random(), by, TEXTS));
    }

    private void ends() {
        List<CaseNumber> cases = List.of(number);
        inbox();
        put("BackupDesk.check", (desk, by) -> desk.backups().check());
        put("BackupDesk.drill", (desk, by) -> desk.backups().drill(null, share -> true));
        put("BackupDesk.make/1", (desk, by) -> desk.backups().make(share -> true));
        put(
                "BackupDesk.make/2",
                (desk, by) -> desk.backups().make(folder.resolve("a.zip"), share -> true));
        put(
                "BackupDesk.everything",
                (desk, by) ->
                        desk.backups().everything(folder.resolve("e.zip"), by, share -> true));
        put("RetentionDesk.propose", (desk, by) -> desk.retention().propose(cases, by));
        put("RetentionDesk.withdraw", (desk, by) -> desk.retention().withdraw(cases, by));
        put("RetentionDesk.purge", (desk, by) -> desk.retention().purge(cases, by, ON));
        put("RetentionDesk.compact", (desk, by) -> desk.retention().compact(share -> true));
        put(
                "TrailDesk.entries",
                (desk, by) -> desk.trail().entries(everything(), Long.MAX_VALUE, 9));
        put(
                "TrailDesk.export",
                (desk, by) ->
                        desk.trail()
                                .export(
                                        everything(),
                                        TrailFormat.CSV,
                                        OutputStream.nullOutputStream(),
                                        by));
        put("TrailDesk.anchor", (desk, by) -> desk.trail().anchor(by));
    }

    private void inbox() {
        byte[] mail = {1};
        put(
                "InboxDesk.takeIn",
                (desk, by) -> desk.inbox().takeIn(mail, kaijidesk.cases.MailSource.DROPPED, by));
        put("InboxDesk.open", (desk, by) -> desk.inbox().open(1, by));
        put("InboxDesk.accept", (desk, by) -> desk.inbox().accept(1, null, "", by));
        put("InboxDesk.add", (desk, by) -> desk.inbox().add(1, number, java.util.Set.of(), "", by));
        put("InboxDesk.setAside", (desk, by) -> desk.inbox().setAside(1, "x", by));
        put("InboxDesk.putBack", (desk, by) -> desk.inbox().putBack(1, "x", by));
        put("InboxDesk.purge", (desk, by) -> desk.inbox().purge(by));
        put(
                "FetchDesk.keep",
                (desk, by) -> desk.fetching().keep(kaijidesk.fetch.FetchSettings.NONE, by));
        put(
                "FetchDesk.test",
                (desk, by) -> desk.fetching().test(kaijidesk.fetch.FetchSettings.NONE, by));
        put("FetchDesk.run", (desk, by) -> desk.fetching().run(by, () -> true));
    }

    private void put(String method, Call call) {
        calls.put(method, call);
    }

    private Posting one() {
        return waiting.getFirst();
    }

    /** As if it lay in its envelope: what is asked before the door is open. */
    private Posting enclosed() {
        var decision = new kaijidesk.cases.Decision(RolesOffice.SPARE, java.time.Instant.EPOCH, "");
        return one().after(kaijidesk.mailroom.PostingStep.PRINT, decision)
                .after(kaijidesk.mailroom.PostingStep.ENCLOSE, decision);
    }

    private static kaijidesk.trail.TrailFilter everything() {
        return TrailDesk.filter(null, null, null, null, null);
    }

    private static PrintDesk prints(Desk desk) {
        return desk.mailroom().prints();
    }

    private static Person me(Desk desk) {
        return desk.people().all().stream()
                .map(kaijidesk.cases.Account::person)
                .filter(each -> desk.signIns().role(each).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Path holidays() throws java.io.IOException {
        StringBuilder days = new StringBuilder("国民の祝日・休日月日,国民の祝日・休日名称\n");
        for (int year = 2000; year <= 2028; year++) {
            for (int month = 1; month <= 12; month++) {
                days.append(year).append('/').append(month).append("/1,休日\n");
            }
        }
        return Files.writeString(folder.resolve("holidays.csv"), days);
    }
}
