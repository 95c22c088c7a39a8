package kaijidesk.store;

import static kaijidesk.store.gen.Tables.MEMBER;
import static kaijidesk.store.gen.Tables.MEMBER_SNAPSHOT;
import static kaijidesk.store.gen.Tables.TRADE;
import static kaijidesk.store.gen.Tables.TRADE_MESSAGE;

import java.util.List;
import java.util.Optional;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.Parties;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;
import kaijidesk.store.gen.tables.records.MemberSnapshotRecord;
import kaijidesk.store.gen.tables.records.TradeRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The operator's own records: members with their snapshots, trades, messages. */
public final class RecordsTable {
    private final DSLContext sql;

    RecordsTable(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Members' snapshots to be taken in. A point in time is never overwritten (R2.19): one that is
     * known already stays.
     */
    public MemberBlock members(List<SnapshotRow> rows) {
        return new MemberBlock(sql, rows);
    }

    /**
     * Takes in trades, or what has become known of them since.
     *
     * @param seen the trades of the same import before these; they are added
     * @return what became of each, in their order
     */
    public List<RowOutcome> addTrades(List<Trade> trades, SeenTrades seen) {
        return new TradeBlock(sql, seen).write(trades);
    }

    /** Takes in messages of trades, each once; what became of them, in their order. */
    public List<RowOutcome> addMessages(List<MessageRow> rows) {
        return new MessageBlock(sql).write(rows);
    }

    /** Whom and what each open case is about, so that what new records change can be told. */
    public List<WatchedCase> openCases() {
        return WatchedCase.open(sql);
    }

    static MemberSnapshotRecord row(String memberId, MemberSnapshot snapshot) {
        return new MemberSnapshotRecord(
                memberId,
                snapshot.point().name(),
                snapshot.tradeNo(),
                snapshot.asOf(),
                snapshot.name(),
                snapshot.nameKana(),
                snapshot.postalCode(),
                snapshot.address(),
                snapshot.phone(),
                snapshot.email());
    }

    /**
     * What the records say about an application: the trade, the applicant among its parties (or
     * else by nickname alone), the other party, and their messages.
     */
    public CaseRecords find(String tradeNo, String applicantNickname) {
        Trade trade = trade(tradeNo).orElse(null);
        Member applicant =
                trade == null
                        ? member(applicantNickname).orElse(null)
                        : party(trade, applicantNickname)
                                .or(() -> member(applicantNickname))
                                .orElse(null);
        Member counterparty =
                trade == null || applicant == null || !trade.hasParty(applicant.id())
                        ? null
                        : memberById(trade.otherParty(applicant.id())).orElse(null);
        return new CaseRecords(trade, applicant, counterparty, messages(trade));
    }

    /**
     * What the records say about a case whose parties are pinned, whatever nicknames they bear by
     * now.
     */
    public CaseRecords find(Parties parties) {
        Trade trade = trade(parties.tradeNo()).orElse(null);
        return new CaseRecords(
                trade,
                memberById(parties.applicantId()).orElse(null),
                memberById(parties.counterpartyId()).orElse(null),
                messages(trade));
    }

    /**
     * What the records say about a trade that a rights holder names: the other side is its seller.
     */
    public CaseRecords findSeller(String tradeNo) {
        Trade trade = trade(tradeNo).orElse(null);
        Member seller = trade == null ? null : memberById(trade.sellerId()).orElse(null);
        return new CaseRecords(trade, null, seller, messages(trade));
    }

    private Optional<Trade> trade(String tradeNo) {
        return sql.selectFrom(TRADE)
                .where(TRADE.TRADE_NO.eq(tradeNo))
                .fetchOptional(RecordsTable::trade);
    }

    static Trade trade(TradeRecord row) {
        return new Trade(
                row.getTradeNo(),
                row.getItemNo(),
                row.getItemName(),
                row.getSellerId(),
                row.getBuyerId(),
                row.getWonOn(),
                row.getCompletedOn(),
                Trade.Delivery.valueOf(row.getDelivery()),
                Trade.Payment.valueOf(row.getPayment()),
                row.getMessagingClosesOn());
    }

    private List<TradeMessage> messages(@Nullable Trade trade) {
        return trade == null
                ? List.of()
                : sql.selectFrom(TRADE_MESSAGE)
                        .where(TRADE_MESSAGE.TRADE_NO.eq(trade.tradeNo()))
                        .orderBy(TRADE_MESSAGE.SENT_AT)
                        .fetch(row ->
                                new TradeMessage(
                                        row.getSentAt().toInstant(),
                                        row.getFromMemberId(),
                                        row.getBody()));
    }

    private Optional<Member> party(Trade trade, String nickname) {
        return List.of(trade.buyerId(), trade.sellerId()).stream()
                .flatMap(id -> memberById(id).stream())
                .filter(member -> member.nickname().equals(nickname))
                .findFirst();
    }

    private Optional<Member> member(String nickname) {
        List<String> ids =
                sql.select(MEMBER.MEMBER_ID)
                        .from(MEMBER)
                        .where(MEMBER.NICKNAME.eq(nickname))
                        .fetch(MEMBER.MEMBER_ID);
        return ids.size() == 1 ? memberById(ids.getFirst()) : Optional.empty();
    }

    private Optional<Member> memberById(String memberId) {
        return sql.selectFrom(MEMBER)
                .where(MEMBER.MEMBER_ID.eq(memberId))
                .fetchOptional(row ->
                        new Member(
                                memberId,
                                row.getNickname(),
                                Member.Kind.valueOf(row.getKind()),
                                snapshots(memberId)));
    }

    private List<MemberSnapshot> snapshots(String memberId) {
        return sql.selectFrom(MEMBER_SNAPSHOT)
                .where(MEMBER_SNAPSHOT.MEMBER_ID.eq(memberId))
                .orderBy(MEMBER_SNAPSHOT.AS_OF, MEMBER_SNAPSHOT.POINT)
                .fetch(RecordsTable::snapshot);
    }

    static MemberSnapshot snapshot(MemberSnapshotRecord row) {
        return new MemberSnapshot(
                PointInTime.valueOf(row.getPoint()),
                row.getTradeNo(),
                row.getAsOf(),
                row.getName(),
                row.getNameKana(),
                row.getPostalCode(),
                row.getAddress(),
                row.getPhone(),
                row.getEmail());
    }
}
