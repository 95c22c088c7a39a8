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
     * Takes in a member's snapshot. A point in time is never overwritten (R2.19): one that is known
     * already stays.
     *
     * @return false when the snapshot contradicts what is known of that very point in time
     */
    public boolean add(
            String memberId, String nickname, Member.Kind kind, MemberSnapshot snapshot) {
        sql.insertInto(MEMBER, MEMBER.MEMBER_ID, MEMBER.NICKNAME, MEMBER.KIND)
                .values(memberId, nickname, kind.name())
                .onConflict(MEMBER.MEMBER_ID)
                .doUpdate()
                .set(MEMBER.NICKNAME, nickname)
                .set(MEMBER.KIND, kind.name())
                .execute();
        int added =
                sql.insertInto(MEMBER_SNAPSHOT)
                        .set(row(memberId, snapshot))
                        .onConflictDoNothing()
                        .execute();
        return added == 1 || snapshots(memberId).contains(snapshot);
    }

    private static MemberSnapshotRecord row(String memberId, MemberSnapshot snapshot) {
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

    /** Takes in a trade, or what has become known of it since. */
    public void add(Trade trade) {
        TradeRecord row =
                new TradeRecord(
                        trade.tradeNo(),
                        trade.itemNo(),
                        trade.itemName(),
                        trade.sellerId(),
                        trade.buyerId(),
                        trade.wonOn(),
                        trade.completedOn(),
                        trade.delivery().name(),
                        trade.payment().name(),
                        trade.messagingClosesOn());
        sql.insertInto(TRADE).set(row).onConflict(TRADE.TRADE_NO).doUpdate().set(row).execute();
    }

    /** Takes in a message of a trade once. */
    public void add(String tradeNo, TradeMessage message) {
        sql.insertInto(TRADE_MESSAGE)
                .set(TRADE_MESSAGE.TRADE_NO, tradeNo)
                .set(TRADE_MESSAGE.SENT_AT, Moments.stored(message.sentAt()))
                .set(TRADE_MESSAGE.FROM_MEMBER_ID, message.fromMemberId())
                .set(TRADE_MESSAGE.BODY_SHA256, Migrations.sha256(message.body()))
                .set(TRADE_MESSAGE.BODY, message.body())
                .onConflictDoNothing()
                .execute();
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
                .fetchOptional(row ->
                        new Trade(
                                row.getTradeNo(),
                                row.getItemNo(),
                                row.getItemName(),
                                row.getSellerId(),
                                row.getBuyerId(),
                                row.getWonOn(),
                                row.getCompletedOn(),
                                Trade.Delivery.valueOf(row.getDelivery()),
                                Trade.Payment.valueOf(row.getPayment()),
                                row.getMessagingClosesOn()));
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

    private static MemberSnapshot snapshot(MemberSnapshotRecord row) {
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
