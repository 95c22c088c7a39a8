package kaijidesk.store;

import static kaijidesk.store.gen.Tables.APPLICATION_ITEM;
import static kaijidesk.store.gen.Tables.CASE_FILE;
import static kaijidesk.store.gen.Tables.CASE_SUBJECT;
import static kaijidesk.store.gen.Tables.PURGED_CASE;
import static kaijidesk.store.gen.Tables.TRADE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Stage;
import kaijidesk.regime.ApplicationItem;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * An open case, with everything by which new records can concern it.
 *
 * @param number the case
 * @param trades trade numbers: the application's and the one it is about
 * @param members the parties, and buyer and seller of the trade
 * @param nickname the applicant's as the application says; empty when it says none
 */
public record WatchedCase(
        CaseNumber number, List<String> trades, List<String> members, String nickname) {
    private static final List<String> ENDED =
            Arrays.stream(Stage.values()).filter(Stage::ended).map(Stage::name).toList();

    /** Lists without a value twice. */
    public WatchedCase {
        trades = List.copyOf(trades);
        members = List.copyOf(members);
    }

    static List<WatchedCase> open(DSLContext sql) {
        kaijidesk.store.gen.tables.ApplicationItem trade = APPLICATION_ITEM.as("trade_item");
        kaijidesk.store.gen.tables.ApplicationItem nickname = APPLICATION_ITEM.as("nickname_item");
        return sql.select(
                        CASE_FILE.CASE_NUMBER,
                        trade.CONTENT,
                        CASE_SUBJECT.TRADE_NO,
                        CASE_SUBJECT.APPLICANT_ID,
                        CASE_SUBJECT.COUNTERPARTY_ID,
                        TRADE.SELLER_ID,
                        TRADE.BUYER_ID,
                        nickname.CONTENT)
                .from(CASE_FILE)
                .leftJoin(trade)
                .on(
                        trade.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER),
                        trade.ITEM.eq(ApplicationItem.TRADE_NUMBER.name()))
                .leftJoin(nickname)
                .on(
                        nickname.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER),
                        nickname.ITEM.eq(ApplicationItem.NICKNAME.name()))
                .leftJoin(CASE_SUBJECT)
                .on(CASE_SUBJECT.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .leftJoin(TRADE)
                .on(TRADE.TRADE_NO.eq(trade.CONTENT))
                .where(CASE_FILE.SHOWN_STAGE.notIn(ENDED))
                .andNotExists(
                        sql.selectOne()
                                .from(PURGED_CASE)
                                .where(PURGED_CASE.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER)))
                .orderBy(CASE_FILE.CASE_NUMBER)
                .fetch(row ->
                        new WatchedCase(
                                new CaseNumber(row.value1()),
                                known(row.value2(), row.value3()),
                                known(row.value4(), row.value5(), row.value6(), row.value7()),
                                Objects.requireNonNullElse(row.value8(), "")));
    }

    private static List<String> known(@Nullable String... values) {
        return Stream.of(values)
                .map(value -> Objects.requireNonNullElse(value, ""))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
