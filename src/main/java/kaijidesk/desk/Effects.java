package kaijidesk.desk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.ContactMessage;
import kaijidesk.cases.Effect;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.MailText;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.cases.Refusal;
import kaijidesk.cases.Substitutes;
import kaijidesk.letters.DocumentNumber;
import kaijidesk.letters.LeakGuard;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.PrintedLetter;
import kaijidesk.mailroom.Posting;
import kaijidesk.regime.Profile;
import kaijidesk.store.Transaction;

/** Carries out what an act brings about, inside the act's own transaction. */
final class Effects {
    private final LetterPress press;

    Effects(LetterPress press) {
        this.press = press;
    }

    void carryOut(
            Transaction transaction,
            CaseFile file,
            List<Effect> effects,
            Circumstances circumstances,
            Substitutes substitutes)
            throws CannotPrint, LetterWouldTell {
        for (Effect effect : effects) {
            switch (effect) {
                case Effect.IssueLetter issue ->
                        issue(transaction, file, issue.letter(), circumstances, substitutes);
                case Effect.TellBoth both -> tell(transaction, file, both, circumstances);
                case Effect.Acknowledge mail ->
                        new Outgoing(press, transaction, file, circumstances)
                                .acknowledgement(mail.trade());
                case Effect.RecordProvision provision ->
                        record(transaction, file.number(), provision, circumstances);
            }
        }
    }

    /**
     * Document numbers are gapless per fiscal year: a letter that fails gives its number back with
     * the transaction.
     */
    private void issue(
            Transaction transaction,
            CaseFile file,
            Letter letter,
            Circumstances circumstances,
            Substitutes substitutes)
            throws CannotPrint, LetterWouldTell {
        Profile profile = circumstances.profile();
        StandIns standIns = new StandIns(press, transaction, substitutes);
        Map<String, String> used = standIns.of(letter);
        int year = DocumentNumber.fiscalYear(circumstances.today());
        DocumentNumber document =
                new DocumentNumber(year, transaction.counters().next("letter-" + year));
        PrintedLetter printed =
                press.worded(profile.wording())
                        .print(
                                letter,
                                document,
                                circumstances.today(),
                                profile.operator(),
                                new Substitutes(used));
        Refusal refusal = file.refusal();
        String names = document.id() + "\n" + document.text();
        if (refusal != null && LeakGuard.leaks(printed.pdf(), names, letter, refusal)) {
            throw new LetterWouldTell(LetterKind.of(letter));
        }
        LetterRow row =
                new LetterRow(
                        document.id(),
                        file.number(),
                        LetterKind.of(letter),
                        document.text(),
                        circumstances.today(),
                        printed.pages(),
                        sha256(printed.pdf()),
                        profile.edition());
        transaction.letters().add(row, printed.pdf());
        standIns.keep(row, used, circumstances);
        if (row.kind().byPost()) {
            transaction.postings().add(Posting.issued(row, letter.to()));
        }
        new Outgoing(press, transaction, file, circumstances).letter(row, letter);
    }

    private void tell(
            Transaction transaction,
            CaseFile file,
            Effect.TellBoth both,
            Circumstances circumstances)
            throws LetterWouldTell {
        MailPair texts =
                press.worded(circumstances.profile().wording())
                        .mails(
                                both.toApplicant(),
                                both.toCounterparty(),
                                circumstances.profile().operator());
        for (ContactMessage each : List.of(both.toApplicant(), both.toCounterparty())) {
            MailText text = texts.to(each.notice().to());
            String known = each.address() + each.trade();
            Refusal refusal = file.refusal();
            if (refusal != null
                    && LeakGuard.leaks(text.subject() + "\n" + text.body(), known, refusal)) {
                throw new LetterWouldTell(each.notice());
            }
        }
        transaction.mailTexts().add(file.number(), texts);
        new Outgoing(press, transaction, file, circumstances)
                .pair(texts, Objects.requireNonNull(file.contact()));
    }

    private static void record(
            Transaction transaction,
            CaseNumber number,
            Effect.RecordProvision provision,
            Circumstances circumstances) {
        transaction
                .provisions()
                .add(
                        new ProvisionRow(
                                number,
                                circumstances.now(),
                                provision.recipientId(),
                                provision.subjectId(),
                                provision.items(),
                                provision.basis()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
