package kaijidesk.store;

import static kaijidesk.store.gen.Tables.APPLICATION_ITEM;
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
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Person;
import kaijidesk.cases.Stage;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Rule;
import kaijidesk.store.gen.tables.records.CaseFileRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * The list of all cases, read in few queries for many cases: so many at once that the database
 * keeps each answer in memory, where a hundred thousand would go through a file.
 */
final class CaseListing {
    private static final int AT_ONCE = 1_000;

    /** What the list shows of an application; the rest is long and stays where it is. */
    private static final List<String> ITEMS =
            Stream.of(
                            ApplicationItem.TRADE_NUMBER,
                            ApplicationItem.ITEM_NAME,
                            ApplicationItem.NICKNAME,
                            ApplicationItem.COUNTERPARTY_NICKNAME)
                    .map(ApplicationItem::name)
                    .toList();

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
        Set<String> purged =
                sql.select(PURGED_CASE.CASE_NUMBER)
                        .from(PURGED_CASE)
                        .fetchSet(PURGED_CASE.CASE_NUMBER);
        List<CaseRow> all = new ArrayList<>();
        List<CaseFileRecord> some = after("");
        while (!some.isEmpty()) {
            String last = some.getLast().getCaseNumber();
            Map<String, Map<String, String>> items = items(some.getFirst().getCaseNumber(), last);
            for (CaseFileRecord row : some) {
                String number = row.getCaseNumber();
                all.add(
                        listed(
                                row,
                                items.getOrDefault(number, Map.of()),
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

    /** By case, of the cases from one to another. */
    private Map<String, Map<String, String>> items(String first, String last) {
        Map<String, Map<String, String>> items = new HashMap<>();
        sql.select(APPLICATION_ITEM.CASE_NUMBER, APPLICATION_ITEM.ITEM, APPLICATION_ITEM.CONTENT)
                .from(APPLICATION_ITEM)
                .where(
                        APPLICATION_ITEM.CASE_NUMBER.between(first, last),
                        APPLICATION_ITEM.ITEM.in(ITEMS))
                .forEach(row -> put(items, row.value1(), row.value2(), row.value3()));
        claims(items, first, last);
        return items;
    }

    /**
     * A rights holder gives a trade number only: the name comes from the operator's list, the rest
     * from the records of the trade (R4.04).
     */
    private void claims(Map<String, Map<String, String>> items, String first, String last) {
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
                .where(RIGHTS_CLAIM.CASE_NUMBER.between(first, last))
                .forEach(row -> {
                    put(items, row.value1(), ApplicationItem.NICKNAME.name(), row.value2());
                    put(items, row.value1(), ApplicationItem.ITEM_NAME.name(), row.value3());
                    put(
                            items,
                            row.value1(),
                            ApplicationItem.COUNTERPARTY_NICKNAME.name(),
                            row.value4());
                });
    }

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
            put(
                    decided,
                    row.get(DECISION.CASE_NUMBER),
                    row.get(DECISION.KIND),
                    row.get(DECISION.PERSON));
        }
        return decided;
    }

    /** What an application says itself is there already and stays. */
    private static void put(
            Map<String, Map<String, String>> cases, String number, String key, String value) {
        cases.computeIfAbsent(number, any -> new HashMap<>()).putIfAbsent(key, value);
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
            Map<String, String> items,
            Map<String, String> decided,
            boolean purged) {
        Stage stage = Stage.valueOf(row.getShownStage());
        return new CaseRow(
                new CaseNumber(row.getCaseNumber()),
                stage,
                headline(row),
                items.getOrDefault(ApplicationItem.TRADE_NUMBER.name(), ""),
                items.getOrDefault(ApplicationItem.ITEM_NAME.name(), ""),
                items.getOrDefault(ApplicationItem.NICKNAME.name(), ""),
                items.getOrDefault(ApplicationItem.COUNTERPARTY_NICKNAME.name(), ""),
                row.getReceivedAt().toInstant(),
                row.getDeadline(),
                preparing(stage).stream()
                        .flatMap(kind -> Stream.ofNullable(decided.get(kind.name())))
                        .map(Person::new)
                        .toList(),
                purged);
    }

    static Headline headline(CaseFileRecord row) {
        return new Headline(Headline.Word.valueOf(row.getShownWord()), rules(row.getShownRules()));
    }

    private static List<Rule> rules(String ids) {
        return ids.isEmpty() ? List.of() : Arrays.stream(ids.split(" ")).map(Rule::of).toList();
    }
}
