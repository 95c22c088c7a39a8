package kaijidesk.ui.ledgers;

import java.util.Locale;
import kaijidesk.cases.Person;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerFiles;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Office;

/** As what a ledger leaves the program. */
enum LedgerFormat {
    /** For every program that reads tables. */
    CSV,
    /** A workbook of Excel. */
    XLSX,
    /** The pages as they are printed. */
    PDF;

    byte[] file(Ledger ledger, Office office, Texts texts, Person person) {
        return switch (this) {
            case CSV -> LedgerFiles.csv(ledger, texts);
            case XLSX -> LedgerFiles.excel(ledger, texts);
            case PDF -> office.print(ledger, texts, person);
        };
    }

    /** The file's name without anything that a ledger holds. */
    String named(String name) {
        return name + "." + name().toLowerCase(Locale.ROOT);
    }
}
