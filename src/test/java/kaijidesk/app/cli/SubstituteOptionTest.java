package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Substitutes;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.desk.SampleFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Substitutes on the command line")
class SubstituteOptionTest {
    private static final String OWN = "\uE0A2";

    @TempDir Path folder;

    @Test
    @DisplayName(
            "an act whose letter can't be printed names the characters and the way out, which leads out")
    void wayOut() throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.replace(records.resolve("members.csv"), "髙橋", "髙" + OWN + "橋");
        Path place = folder.resolve("office");
        CaseNumber number;
        try (OfficeFixture office = OfficeFixture.begin(place, records)) {
            number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.CONTACT_DISCLOSED);
        }
        String[] accept = {
            "do", number.value(), "accept-litigation-request", "account=返答がない", "evidence=写し"
        };
        Cli cli = new Cli(place);

        Cli.Result refused = cli.run(accept);
        assertThat(refused.status()).isEqualTo(KaijiDesk.REFUSED);
        assertThat(refused.err()).contains("U+E0A2\t", "--substitute");

        Cli.Result done = cli.done(with(accept, "--substitute", "U+E0A2=﨑"));
        assertThat(done.out()).contains("-000001\tcounterparty-notice");
        assertThat(cli.done("show", number.value(), "--json").out()).contains("U+E0A2");
    }

    @Test
    @DisplayName(
            "a character is written as it is or by its code points; what doesn't fit is wrong usage")
    void reads() {
        assertThat(ChosenSubstitutes.read(List.of("U+304B U+309A=か", OWN + "=吉口", "==＝")))
                .contains(new Substitutes(Map.of("か\u309A", "か", OWN, "吉口", "=", "＝")));
        assertThat(ChosenSubstitutes.read(List.of())).contains(Substitutes.NONE);
        for (String wrong : List.of("吉", "=吉", "U+E0A2=", "U+E0A2=山田花子殿", "U+FFFFFF=吉")) {
            assertThat(ChosenSubstitutes.read(List.of(wrong))).as(wrong).isEmpty();
        }
    }

    private static String[] with(String[] first, String... rest) {
        String[] all = java.util.Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }
}
