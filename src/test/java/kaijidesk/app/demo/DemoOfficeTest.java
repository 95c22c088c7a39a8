package kaijidesk.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Stage;
import kaijidesk.desk.Desk;
import kaijidesk.desk.DueCase;
import kaijidesk.ledgers.LedgerKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoOfficeTest {
    @TempDir Path folder;

    @Test
    @DisplayName(
            "R6.06 the demo's story can be told by the rules: each case stands where it should")
    void story() throws Exception {
        try (Desk desk = DemoOffice.make(folder, new DemoClock())) {
            assertThat(desk.cases())
                    .extracting(CaseRow::stage)
                    .contains(
                            Stage.CLOSED,
                            Stage.PAPERS,
                            Stage.REFUSED,
                            Stage.CONTACT_RELEASE_PENDING,
                            Stage.RIGHTS_REVIEW);
            assertThat(desk.cases()).filteredOn(CaseRow::purged).hasSize(1);
            assertThat(desk.retention().due(LocalDate.of(2019, 5, 13)))
                    .extracting(DueCase::free)
                    .containsExactly(true, false);
            assertThat(
                            desk.open(DemoOffice.walked(), DemoPeople.REVIEWER.person())
                                    .file()
                                    .expenses()
                                    .unpaid())
                    .isZero();
            assertThat(desk.papers().ledger(LedgerKind.PROVISIONS, null, null).rows()).hasSize(5);
            assertThat(desk.papers().ledger(LedgerKind.EXPENSES, null, null).rows()).hasSize(2);
        }
    }
}
