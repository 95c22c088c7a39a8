package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthTest {
    private static final int LETTERS = 40;
    private static final int BYTES = 90_000;

    @TempDir Path folder;

    @Test
    @DisplayName("a stored letter makes the office's file grow by no more than half as much again")
    void letters() throws Exception {
        CaseNumber number = CaseNumber.of(2016, 1);
        Random chance = new Random(1);
        try (Store store = Store.open(folder, Tables.SECRETS)) {
            store.<Void, RuntimeException>transaction(office -> {
                office.profiles().keep(CaseFiles.PROFILE, "{}");
                office.cases().add(CaseFiles.full(number), CaseFiles.SHOWN, new byte[] {1});
                return null;
            });
            long before = size();
            for (int n = 0; n < LETTERS; n++) {
                LetterRow letter = letter(number, n);
                byte[] pdf = new byte[BYTES];
                chance.nextBytes(pdf);
                store.<Void, RuntimeException>transaction(office -> {
                    office.letters().add(letter, pdf);
                    return null;
                });
            }
            long grown = size() - before;

            assertThat(grown).isBetween(1L * LETTERS * BYTES, 3L * LETTERS * BYTES / 2);
        }
    }

    private long size() throws Exception {
        return Files.size(folder.resolve(OfficeFile.NAME));
    }

    static LetterRow letter(CaseNumber number, int n) {
        return new LetterRow(
                "L2016-%06d".formatted(n),
                number,
                LetterKind.DISCLOSURE,
                "情開2016第%06d号".formatted(n),
                LocalDate.of(2016, 8, 25),
                1,
                "cd".repeat(32),
                "anonymous-delivery-2016/3");
    }
}
