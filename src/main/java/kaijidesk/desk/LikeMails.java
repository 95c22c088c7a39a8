package kaijidesk.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.Subject;
import kaijidesk.desk.LikeMail.How;
import kaijidesk.mail.ApplicationMail;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Member;
import kaijidesk.regime.Trade;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Finds what a mail looks like once more. Texts are compared by a key that is kept nowhere. */
record LikeMails(Transaction transaction) {
    /** Shorter texts are alike by chance. */
    private static final int SAYS_SOMETHING = 12;

    /** Earlier cases and mails, each once by the surest likeness. */
    List<LikeMail> of(InboxEntry entry, @Nullable ApplicationMail mail, CaseRecords records) {
        List<LikeMail> all = new ArrayList<>();
        mails(How.SAME_MAIL, transaction.inbox().same(entry.sha256()), entry, all);
        cases(How.SAME_MAIL, transaction.likeCases().same(entry.sha256()), all);
        mails(How.SAME_ID, transaction.inbox().named(entry.messageId()), entry, all);
        cases(How.SAME_ID, transaction.likeCases().named(entry.messageId()), all);
        if (mail != null) {
            cases(How.SAME_TRADE, transaction.likeCases().about(subject(records)), all);
            cases(How.SAME_TRADE, sameWriting(mail.items()), all);
            cases(How.SAME_TEXT, sameText(mail.items()), all);
        }
        return once(all);
    }

    private static Subject subject(CaseRecords records) {
        Trade trade = records.trade();
        Member applicant = records.applicant();
        return new Subject(
                trade == null ? "" : trade.tradeNo(), applicant == null ? "" : applicant.id(), "");
    }

    /** Where the records know neither, the same number and nickname as written. */
    private List<CaseNumber> sameWriting(Map<ApplicationItem, String> items) {
        String trade = key(items.getOrDefault(ApplicationItem.TRADE_NUMBER, ""));
        String nickname = key(items.getOrDefault(ApplicationItem.NICKNAME, ""));
        return trade.isEmpty() || nickname.isEmpty()
                ? List.of()
                : both(
                        transaction
                                .likeCases()
                                .saying(
                                        ApplicationItem.TRADE_NUMBER,
                                        said -> key(said).equals(trade)),
                        ApplicationItem.NICKNAME,
                        nickname);
    }

    private List<CaseNumber> sameText(Map<ApplicationItem, String> items) {
        String reason = key(items.getOrDefault(ApplicationItem.REASON, ""));
        String state = key(items.getOrDefault(ApplicationItem.STATE_OF_TRADE, ""));
        if (reason.length() + state.length() < SAYS_SOMETHING || state.isEmpty()) {
            return List.of();
        }
        return both(
                transaction
                        .likeCases()
                        .saying(
                                ApplicationItem.STATE_OF_TRADE,
                                said ->
                                        Math.abs(said.length() - state.length()) <= said.length()
                                                && key(said).equals(state)),
                ApplicationItem.REASON,
                reason);
    }

    private List<CaseNumber> both(List<CaseNumber> some, ApplicationItem item, String key) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<CaseNumber> also =
                new HashSet<>(transaction.likeCases().saying(item, said -> key(said).equals(key)));
        return some.stream().filter(also::contains).toList();
    }

    /** Width, case and white space make no difference. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static void mails(
            How how, List<InboxEntry> found, InboxEntry entry, List<LikeMail> all) {
        found.stream()
                .filter(each -> each.number() != entry.number())
                .forEach(each -> all.add(new LikeMail(how, each.caseNumber(), each.number())));
    }

    private static void cases(How how, List<CaseNumber> found, List<LikeMail> all) {
        found.forEach(each -> all.add(new LikeMail(how, each, 0)));
    }

    /** A case is named once, whether it is found by its mail or by itself. */
    private static List<LikeMail> once(List<LikeMail> all) {
        Set<Object> named = new HashSet<>();
        return all.stream()
                .sorted(Comparator.comparing(LikeMail::how))
                .filter(each ->
                        named.add(each.caseNumber() == null ? each.mail() : each.caseNumber()))
                .toList();
    }
}
