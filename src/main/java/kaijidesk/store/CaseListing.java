package kaijidesk.store;

import static kaijidesk.store.gen.Tables.CASE_FILE;
import static kaijidesk.store.gen.Tables.CASE_SUBJECT;
import static kaijidesk.store.gen.Tables.DECISION;
import static kaijidesk.store.gen.Tables.MEMBER;
import static kaijidesk.store.gen.Tables.PURGED_CASE;
import static kaijidesk.store.gen.Tables.RIGHTS_CLAIM;
import static kaijidesk.store.gen.Tables.RIGHTS_HOLDER;
import static kaijidesk.store.gen.Tables.TRADE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Person;
import kaijidesk.cases.Stage;
import kaijidesk.regime.Rule;
import kaijidesk.store.gen.tables.records.CaseFileRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The list of all cases, so many at once that the database keeps each answer in memory, where a
 * hundred thousand would go through a file.
 */
final class CaseListing {
    private static final int AT_ONCE = 1_000;

    private static final List<String> WAITING =
            Arrays.stream(Stage.values())
                    .filter(stage -> !preparing(stage).isEmpty())
                    .map(Stage::name)
                    .toList();

    private final DSLContext sql;

    CaseListing(DSLContext sql) {
        this.sql = sql;
    }

    /** Every case in the order of their numbers. */
    List<CaseRow> all() {
        Map<String, Map<String, String>> decided = decided();
        Map<String, Claim> claims = claims();
        Set<String> purged =
                sql.select(PURGED_CASE.CASE_NUMBER)
                        .from(PURGED_CASE)
                        .fetchSet(PURGED_CASE.CASE_NUMBER);
        List<CaseRow> all = new ArrayList<>();
        List<CaseFileRecord> some = after("");
        while (!some.isEmpty()) {
            String last = some.getLast().getCaseNumber();
            for (CaseFileRecord row : some) {
                String number = row.getCaseNumber();
                all.add(
                        listed(
                                row,
                                claims.get(number),
                                decided.getOrDefault(number, Map.of()),
                                purged.contains(number)));
            }
            some = some.size() < AT_ONCE ? List.of() : after(last);
        }
        return all;
    }

    private List<CaseFileRecord> after(String number) {
        return sql.selectFrom(CASE_FILE)
                .where(CASE_FILE.CASE_NUMBER.gt(number))
                .orderBy(CASE_FILE.CASE_NUMBER)
                .limit(AT_ONCE)
                .fetch();
    }

    /**
     * A rights holder gives a trade number only: the name comes from the operator's list, the rest
     * from the records of the trade (R4.04).
     */
    private Map<String, Claim> claims() {
        Map<String, Claim> claims = new HashMap<>();
        sql.select(
                        RIGHTS_CLAIM.CASE_NUMBER,
                        DSL.coalesce(RIGHTS_HOLDER.NAME, RIGHTS_CLAIM.HOLDER_ID),
                        DSL.coalesce(TRADE.ITEM_NAME, ""),
                        DSL.coalesce(MEMBER.NICKNAME, ""))
                .from(RIGHTS_CLAIM)
                .leftJoin(RIGHTS_HOLDER)
                .on(RIGHTS_HOLDER.HOLDER_ID.eq(RIGHTS_CLAIM.HOLDER_ID))
                .leftJoin(CASE_SUBJECT)
                .on(CASE_SUBJECT.CASE_NUMBER.eq(RIGHTS_CLAIM.CASE_NUMBER))
                .leftJoin(TRADE)
                .on(TRADE.TRADE_NO.eq(CASE_SUBJECT.TRADE_NO))
                .leftJoin(MEMBER)
                .on(MEMBER.MEMBER_ID.eq(CASE_SUBJECT.COUNTERPARTY_ID))
                .forEach(row ->
                        claims.put(
                                row.value1(), new Claim(row.value2(), row.value3(), row.value4())));
        return claims;
    }

    private record Claim(String holder, String itemName, String counterparty) {}

    /** Who decided what, of the cases in which something waits for its release. */
    private Map<String, Map<String, String>> decided() {
        Map<String, Map<String, String>> decided = new HashMap<>();
        for (Record row :
                sql.select(DECISION.CASE_NUMBER, DECISION.KIND, DECISION.PERSON)
                        .from(DECISION)
                        .join(CASE_FILE)
                        .on(CASE_FILE.CASE_NUMBER.eq(DECISION.CASE_NUMBER))
                        .where(CASE_FILE.SHOWN_STAGE.in(WAITING))
                        .fetch()) {
            decided.computeIfAbsent(row.get(DECISION.CASE_NUMBER), any -> new HashMap<>())
                    .put(row.get(DECISION.KIND), row.get(DECISION.PERSON));
        }
        return decided;
    }

    /** What makes somebody unable to release in that stage, as {@code CaseFile.notBy} has it. */
    private static List<DecisionTable.Kind> preparing(Stage stage) {
        return switch (stage) {
            case CONTACT_RELEASE_PENDING ->
                    List.of(DecisionTable.Kind.ELIGIBLE, DecisionTable.Kind.DANGER_REVIEW);
            case DISCLOSURE_RELEASE_PENDING ->
                    List.of(DecisionTable.Kind.PREPARED, DecisionTable.Kind.DANGER_REVIEW);
            case REFUSAL_RELEASE_PENDING -> List.of(DecisionTable.Kind.REFUSAL_PREPARED);
            default -> List.of();
        };
    }

    private static CaseRow listed(
            CaseFileRecord row,
            @Nullable Claim claim,
            Map<String, String> decided,
            boolean purged) {
        Stage stage = Stage.valueOf(row.getShownStage());
        return new CaseRow(
                new CaseNumber(row.getCaseNumber()),
                stage,
                headline(row),
                row.getSaidTradeNo(),
                said(row.getSaidItemName(), claim, Claim::itemName),
                said(row.getSaidApplicant(), claim, Claim::holder),
                said(row.getSaidCounterparty(), claim, Claim::counterparty),
                row.getReceivedAt().toInstant(),
                row.getDeadline(),
                preparing(stage).stream()
                        .flatMap(kind -> Stream.ofNullable(decided.get(kind.name())))
                        .map(Person::new)
                        .toList(),
                purged);
    }

    /** What an application says itself comes first. */
    private static String said(String said, @Nullable Claim claim, Function<Claim, String> known) {
        return said.isEmpty() && claim != null ? known.apply(claim) : said;
    }

    static Headline headline(CaseFileRecord row) {
        return new Headline(Headline.Word.valueOf(row.getShownWord()), rules(row.getShownRules()));
    }

    private static List<Rule> rules(String ids) {
        return ids.isEmpty() ? List.of() : Arrays.stream(ids.split(" ")).map(Rule::of).toList();
    }
}
