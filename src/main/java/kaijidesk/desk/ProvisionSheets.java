package kaijidesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Person;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.cases.RetentionClock;
import kaijidesk.letters.RecordSheet;
import kaijidesk.letters.ReviewSheet.Fact;
import kaijidesk.mailroom.PostingState;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.Tokyo;
import kaijidesk.regime.Trade;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Puts the third-party provision records (第三者提供記録, R6.01) of a case into words: when, to whom,
 * whose data, which items, on what basis. Names are those that were registered on the day.
 */
record ProvisionSheets(Texts texts) {
    RecordSheet of(CaseView view, List<ProvisionRow> provisions, Person person, Instant now) {
        List<RecordSheet.Part> parts = new ArrayList<>();
        for (ProvisionRow each : provisions) {
            String heading = texts.get("record.provision", Integer.toString(parts.size() + 1));
            parts.add(new RecordSheet.Part(heading, facts(view, each)));
        }
        return new RecordSheet(
                texts.get("record.provisions.title", view.file().number().value()),
                true,
                texts.get("record.provisions.lead"),
                List.of(texts.get("record.head.what"), texts.get("record.head.words")),
                parts,
                List.of(),
                List.of(),
                texts.get("sheet.printed", now, person.name()));
    }

    private List<Fact> facts(CaseView view, ProvisionRow row) {
        LocalDate day = Tokyo.dayOf(row.at());
        List<Fact> facts = new ArrayList<>();
        add(facts, "record.at", texts.moment(row.at()));
        add(facts, "record.recipient", who(view, row.recipientId(), day));
        add(facts, "record.subject", who(view, row.subjectId(), day));
        add(
                facts,
                "record.items",
                row.items().stream().sorted().map(texts::of).collect(Collectors.joining(comma())));
        add(facts, "record.basis", row.basis().id() + "　" + texts.get("rule." + row.basis().id()));
        Trade trade = view.records().trade();
        if (trade != null) {
            add(facts, "record.trade", trade.tradeNo());
        }
        add(facts, "record.by", how(view, row, day));
        add(facts, "record.kept-until", texts.day(RetentionClock.lastDay(row, view.profile())));
        return facts;
    }

    /** One that was voided told nothing to anybody. */
    private String letter(LetterRow letter) {
        return letter.voided()
                ? letter.number() + " " + texts.of(PostingState.VOID)
                : letter.number();
    }

    private String comma() {
        return texts.japanese() ? "、" : ", ";
    }

    private void add(List<Fact> facts, String label, String words) {
        facts.add(new Fact(texts.get(label), words));
    }

    /** Number and name; the number alone where the records know no more. */
    private String who(CaseView view, String id, LocalDate day) {
        RightsHolder holder = view.surroundings().rightsHolder();
        if (holder != null && holder.id().equals(id)) {
            return id + "　" + holder.name();
        }
        return Stream.of(view.records().applicant(), view.records().counterparty())
                .filter(member -> member != null && member.id().equals(id))
                .findFirst()
                .map(member -> id + "　" + name(member, day))
                .orElse(id);
    }

    private static String name(@Nullable Member member, LocalDate day) {
        return member == null
                ? ""
                : member.registeredOn(day).map(MemberSnapshot::name).orElse(member.nickname());
    }

    /** The letters that told it, by their numbers; stage 1 is told by e-mail. */
    private String how(CaseView view, ProvisionRow row, LocalDate day) {
        String letters =
                view.letters().stream()
                        .filter(letter ->
                                letter.kind() == LetterKind.DISCLOSURE
                                        || letter.kind() == LetterKind.RIGHTS_DISCLOSURE)
                        .filter(letter -> letter.issuedOn().equals(day))
                        .map(this::letter)
                        .collect(Collectors.joining(comma()));
        boolean contact =
                view.file().contact() != null
                        && view.file().contact().released().at().equals(row.at());
        return contact || letters.isEmpty()
                ? texts.get("record.by.mail")
                : texts.get("record.by.letter", letters);
    }
}
