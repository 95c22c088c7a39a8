package kaijidesk.store;

import static kaijidesk.store.gen.Tables.APPLICATION_ITEM;
import static kaijidesk.store.gen.Tables.CASE_PARTIES;
import static kaijidesk.store.gen.Tables.CASE_SUBJECT;
import static kaijidesk.store.gen.Tables.MEMBER;
import static kaijidesk.store.gen.Tables.MEMBER_SNAPSHOT;
import static kaijidesk.store.gen.Tables.TRADE;
import static kaijidesk.store.gen.Tables.TRADE_MESSAGE;

import java.util.HashSet;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.regime.ApplicationItem;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The operator's records that only one case needs: its trade with the messages, and its members
 * where no other case that is kept is about them or about a trade of theirs (R6.03).
 */
final class CaseRecordsGone {
    private final DSLContext sql;
    private final Set<String> trades = new HashSet<>();
    private final Set<String> members = new HashSet<>();

    CaseRecordsGone(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        String of = number.value();
        sql.selectFrom(CASE_SUBJECT)
                .where(CASE_SUBJECT.CASE_NUMBER.eq(of))
                .forEach(row ->
                        add(row.getTradeNo(), row.getApplicantId(), row.getCounterpartyId()));
        sql.selectFrom(CASE_PARTIES)
                .where(CASE_PARTIES.CASE_NUMBER.eq(of))
                .forEach(row ->
                        add(row.getTradeNo(), row.getApplicantId(), row.getCounterpartyId()));
        sql.selectFrom(TRADE)
                .where(TRADE.TRADE_NO.in(Set.copyOf(trades)))
                .forEach(row -> add(row.getTradeNo(), row.getSellerId(), row.getBuyerId()));
        trades.removeIf(trade -> trade.isEmpty() || tradeNeeded(trade, of));
        members.removeIf(member -> member.isEmpty() || memberNeeded(member, of));
    }

    private void add(String trade, String one, String other) {
        trades.add(trade);
        members.add(one);
        members.add(other);
    }

    private boolean tradeNeeded(String trade, String except) {
        return sql.fetchExists(
                        CASE_SUBJECT,
                        CASE_SUBJECT.TRADE_NO.eq(trade),
                        CASE_SUBJECT.CASE_NUMBER.ne(except))
                || sql.fetchExists(
                        CASE_PARTIES,
                        CASE_PARTIES.TRADE_NO.eq(trade),
                        CASE_PARTIES.CASE_NUMBER.ne(except))
                || sql.fetchExists(
                        APPLICATION_ITEM,
                        APPLICATION_ITEM.ITEM.eq(ApplicationItem.TRADE_NUMBER.name()),
                        APPLICATION_ITEM.CONTENT.eq(trade),
                        APPLICATION_ITEM.CASE_NUMBER.ne(except));
    }

    private boolean memberNeeded(String member, String except) {
        return sql.fetchExists(
                        CASE_SUBJECT,
                        CASE_SUBJECT
                                .APPLICANT_ID
                                .eq(member)
                                .or(CASE_SUBJECT.COUNTERPARTY_ID.eq(member)),
                        CASE_SUBJECT.CASE_NUMBER.ne(except))
                || sql.fetchExists(
                        CASE_PARTIES,
                        CASE_PARTIES
                                .APPLICANT_ID
                                .eq(member)
                                .or(CASE_PARTIES.COUNTERPARTY_ID.eq(member)),
                        CASE_PARTIES.CASE_NUMBER.ne(except))
                || sql
                        .select(TRADE.TRADE_NO)
                        .from(TRADE)
                        .where(TRADE.SELLER_ID.eq(member).or(TRADE.BUYER_ID.eq(member)))
                        .fetch(TRADE.TRADE_NO)
                        .stream()
                        .anyMatch(trade -> tradeNeeded(trade, except));
    }

    int messages() {
        return sql.fetchCount(TRADE_MESSAGE, TRADE_MESSAGE.TRADE_NO.in(trades));
    }

    int snapshots() {
        return sql.fetchCount(MEMBER_SNAPSHOT, snapshot());
    }

    /** A member who stays keeps what was registered then, but not for a trade that goes. */
    private Condition snapshot() {
        return MEMBER_SNAPSHOT.MEMBER_ID.in(members).or(MEMBER_SNAPSHOT.TRADE_NO.in(trades));
    }

    void delete() {
        sql.deleteFrom(TRADE_MESSAGE).where(TRADE_MESSAGE.TRADE_NO.in(trades)).execute();
        sql.deleteFrom(MEMBER_SNAPSHOT).where(snapshot()).execute();
        sql.deleteFrom(MEMBER).where(MEMBER.MEMBER_ID.in(members)).execute();
        sql.deleteFrom(TRADE).where(TRADE.TRADE_NO.in(trades)).execute();
    }
}
