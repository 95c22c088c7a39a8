package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ChargeExpense;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.DangerKind;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.FlagDanger;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.Person;
import kaijidesk.cases.ReceiveApplication;
import kaijidesk.cases.RequestDocument;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Surroundings;
import kaijidesk.regime.ApplicationItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFoldTest {
    @TempDir Path folder;

    @Test
    @DisplayName("R6.05 a case rebuilt from its history alone is the case as it is stored")
    void fold() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.PAPERS);
            office.perform(number, new RequestDocument("見積書"), MainPath.REVIEWER);
            office.perform(
                    number, new FlagDanger(Set.of(DangerKind.STALKING), "申告"), MainPath.REVIEWER);
            office.perform(
                    number,
                    new ChargeExpense(ExpenseKind.POSTAGE, 392, LocalDate.of(2016, 8, 25), ""),
                    MainPath.REVIEWER);
            office.reopen();
            CaseView view = office.open(number);

            assertThat(rebuilt(view)).isEqualTo(view.file());
        }
    }

    private static CaseFile rebuilt(CaseView view) throws Exception {
        List<HistoryRow> history = view.history();
        CaseFile file =
                receipt(history.getFirst().fields())
                        .open(view.file().number(), at(view, history.getFirst()));
        for (HistoryRow row : history.subList(1, history.size())) {
            ActKind kind = ActKind.of(row.act()).orElseThrow();
            file = ActFields.read(kind, row.fields()).outcome(file, at(view, row)).file();
        }
        return file;
    }

    private static ReceiveApplication receipt(Map<String, String> fields) {
        Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        for (ApplicationItem item : ApplicationItem.values()) {
            if (fields.containsKey(ActField.written(item))) {
                items.put(item, fields.get(ActField.written(item)));
            }
        }
        return new ReceiveApplication(
                fields.get("sender"),
                Instant.parse(fields.get("receivedAt")),
                fields.get("messageId"),
                fields.get("mailSha256"),
                items,
                Boolean.parseBoolean(fields.get("agreed")));
    }

    private static Circumstances at(CaseView view, HistoryRow row) {
        Person person = row.person();
        return new Circumstances(
                view.records(), view.profile(), row.at(), person, Surroundings.NONE);
    }
}
