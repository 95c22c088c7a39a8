package kaijidesk.desk;

import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.MailPair;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.OddCharacters;
import kaijidesk.letters.page.VoidMark;
import kaijidesk.mailroom.PostingState;

/** Letters and e-mails as they were told, and what goes with a letter. */
public final class LettersDesk {
    private final Transactions transactions;
    private final LetterPress press;
    private final Profiles profiles;

    LettersDesk(Transactions transactions, LetterPress press, Profiles profiles) {
        this.transactions = transactions;
        this.press = press;
        this.profiles = profiles;
    }

    /**
     * The characters in what is registered of a case's parties, and in its trade, that letters
     * can't print as they are stored.
     *
     * @throws NoSuchCase when the office has no such case
     */
    public OddCharacters oddCharacters(CaseNumber number) throws NoSuchCase {
        CaseRecords records =
                transactions.<CaseRecords, NoSuchCase>run(transaction ->
                        CaseViews.records(
                                transaction,
                                transaction
                                        .cases()
                                        .find(number)
                                        .orElseThrow(() -> new NoSuchCase(number.value()))
                                        .file()));
        return press.odd(Registry.texts(records));
    }

    /**
     * A letter's PDF as it was issued; one that was voided bears the mark of it on every page.
     *
     * @throws NoSuchCase when the office has no such letter
     */
    public byte[] pdf(String letterId) throws NoSuchCase {
        return transactions.<byte[], NoSuchCase>run(transaction -> {
            byte[] pdf =
                    transaction.letters().pdf(letterId).orElseThrow(() -> new NoSuchCase(letterId));
            return transaction
                    .postings()
                    .find(letterId)
                    .filter(posting -> posting.state() == PostingState.VOID)
                    .map(any -> VoidMark.on(pdf))
                    .orElse(pdf);
        });
    }

    /**
     * The case that a letter belongs to.
     *
     * @throws NoSuchCase when the office has no such letter
     */
    public CaseNumber caseOf(String letterId) throws NoSuchCase {
        return transactions.<CaseNumber, NoSuchCase>run(transaction ->
                transaction.letters().caseOf(letterId).orElseThrow(() -> new NoSuchCase(letterId)));
    }

    /**
     * The English courtesy sheet of a letter to an applicant, as PDF.
     *
     * @throws NoSuchCase when the office has no such letter
     * @throws NoSuchSheet when letters of its kind have none, or it is void
     * @throws LetterWouldTell when it held words of a refusal's ground
     */
    public byte[] courtesySheet(String letterId) throws CannotDo {
        return transactions.<byte[], CannotDo>run(
                transaction -> new CourtesySheets(press, profiles).print(transaction, letterId));
    }

    /** Both e-mails of a case's stage 1 as they were worded; empty before it. */
    public Optional<MailPair> mailTexts(CaseNumber number) {
        return transactions.run(transaction -> transaction.mailTexts().of(number));
    }
}
