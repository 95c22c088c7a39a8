package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.SampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code sees}: what each side has received and would receive, in both forms. */
class SeesCommandTest {
    @TempDir static Path folder;

    private static Cli cli;
    private static String walked;
    private static String pending;

    @BeforeAll
    static void walk() {
        cli = Cli.withRecords(folder.resolve("office"));
        walked = cli.receive(SampleFiles.COMPLETE);
        for (MainPath.Step step : MainPath.of(new CaseNumber(walked))) {
            assertThat(cli.perform(walked, step).status()).isZero();
        }
        pending = cli.receive(SampleFiles.COMPLETE);
        for (MainPath.Step step : MainPath.of(new CaseNumber(pending)).subList(0, 2)) {
            assertThat(cli.perform(pending, step).status()).isZero();
        }
    }

    @Test
    @DisplayName("R2.14, R2.19, R4.03 sees --json: each side's letters and notices, in order")
    void received() {
        JsonNode seen = cli.done("sees", walked, "--json").json();

        assertThat(seen.propertyNames())
                .containsExactly(
                        "number",
                        "sellerIsToldNothing",
                        "applicant",
                        "counterparty",
                        "messages",
                        "declined");
        assertThat(whats(seen, "applicant", "received"))
                .containsExactly("contact-to-applicant", "guidance", "disclosure");
        assertThat(whats(seen, "counterparty", "received"))
                .containsExactly("contact-to-counterparty", "counterparty-notice");
        assertThat(whats(seen, "applicant", "coming")).isEmpty();
        assertThat(seen.get("applicant").get("knows").toString())
                .isEqualTo("[\"name\",\"address\",\"email\"]");
        assertThat(seen.get("counterparty").get("knows").toString()).isEqualTo("[\"email\"]");
        assertThat(seen.get("applicant").get("received").get(0).propertyNames())
                .containsExactly(
                        "what",
                        "rule",
                        "on",
                        "sentAt",
                        "deemedArrivedAt",
                        "bouncedOn",
                        "subject",
                        "text",
                        "tells");
        assertThat(seen.get("applicant").get("received").get(0).get("text").asString())
                .isEqualTo("●●●●●●●●");
        assertThat(cli.done("sees", walked, "--json", "--unmasked").out())
                .contains("お話し合い", "@mail.example");
        JsonNode disclosure = seen.get("applicant").get("received").get(2);
        assertThat(disclosure.get("tells").get(0).toString())
                .startsWith("{\"item\":\"name\",\"masked\":\"山●●\",\"points\":[{\"")
                .contains("\"registration\"", "\"2009-12-11\"");
        assertThat(seen.get("messages").get(0).propertyNames())
                .containsExactly("sentAt", "from", "outside", "text");
    }

    @Test
    @DisplayName("R2.04, R6.04 sees --json: what a prepared release would send to both at once")
    void coming() {
        JsonNode seen = cli.done("sees", pending, "--json").json();

        for (String side : new String[] {"applicant", "counterparty"}) {
            JsonNode coming = seen.get(side).get("coming");
            assertThat(coming.size()).isEqualTo(1);
            assertThat(coming.get(0).propertyNames())
                    .containsExactly("what", "rule", "act", "prepared", "barredBy", "tells");
            assertThat(coming.get(0).get("act").asString()).isEqualTo("release-contact-disclosure");
            assertThat(coming.get(0).get("prepared").asBoolean()).isTrue();
            assertThat(coming.get(0).get("barredBy").isEmpty()).isTrue();
        }
    }

    @Test
    @DisplayName(
            "R6.02 sees: no disclosed value stands there in clear, in neither form nor language")
    void masked() {
        for (String[] line :
                new String[][] {
                    {"sees", walked},
                    {"sees", walked, "--json"},
                    {"sees", pending, "--lang", "en"},
                    {"sees", walked, "--lang", "en"}
                }) {
            assertThat(cli.done(line).out())
                    .contains("●●")
                    .doesNotContain("山﨑", "髙橋", "大阪府", "東京都", "@mail.example");
        }
    }

    @Test
    @DisplayName(
            "R6.02 sees CASE: a line a thing, with its day and rule; messages and declined calls below")
    void text() {
        cli.done(
                "do",
                walked,
                "decline-contact",
                "channel=visit",
                "on=2016-08-22",
                "note=窓口では受け付けない 控え hanako@mail.example");

        assertThat(cli.done("sees", walked).lines())
                .anyMatch(line -> line.startsWith("  * ") && line.endsWith("情報開示通知書  R2.06"))
                .anyMatch(line -> line.startsWith("      氏名  山●●  会員登録時 2009-12-11"))
                .contains("サイトのメッセージ", "お断りした電話・来訪")
                .anyMatch(line -> line.contains("来訪") && line.endsWith("窓口では受け付けない 控え h●●"));
        assertThat(cli.done("--lang", "en", "sees", pending).out())
                .contains("> prepared, by release-contact-disclosure of another person")
                .doesNotContain("申請者", "準備済み");
        JsonNode declined = cli.done("sees", walked, "--json").json().get("declined");
        assertThat(declined.get(0).propertyNames())
                .containsExactly("on", "channel", "note", "person");
        assertThat(declined.get(0).get("note").asString()).isEqualTo("窓口では受け付けない 控え h●●");
    }

    @Test
    @DisplayName("R3.06 sees: a refused case shows the result only")
    void refused() {
        String other = cli.receive(SampleFiles.TOO_LATE);
        cli.done(
                "do",
                other,
                "prepare-refusal",
                "ground=trade-outside-regime",
                "note=期間を過ぎた",
                "--user",
                "yamada");
        cli.done("do", other, "release-refusal", "--user", "sato");

        JsonNode seen = cli.done("sees", other, "--json").json();
        assertThat(whats(seen, "applicant", "received")).containsExactly("refusal-notice");
        assertThat(whats(seen, "counterparty", "received")).isEmpty();
        assertThat(cli.done("sees", other).out()).doesNotContain("R3.02", "期間を過ぎた", "対象外");
    }

    @Test
    @DisplayName("R4.04 sees: the seller of a rights holder's case is told nothing")
    void seller() {
        cli.done(
                "rights-holder",
                "add",
                "RH-001",
                "--name",
                "見本ブランド",
                "--basis",
                "contract",
                "--reference",
                "C-1",
                "--from",
                "2015-04-01",
                "--postal",
                "104-0061",
                "--address",
                "東京都中央区銀座");
        String claim =
                cli.done(
                                "receive-claim",
                                "--holder",
                                "RH-001",
                                "--trade",
                                "T-2016-000101",
                                "--reason",
                                "偽物")
                        .out()
                        .split("\\s")[0];

        assertThat(cli.done("sees", claim).out()).contains("R4.04", "何も送りません");
        JsonNode seen = cli.done("sees", claim, "--json").json();
        assertThat(seen.get("sellerIsToldNothing").asBoolean()).isTrue();
        assertThat(whats(seen, "counterparty", "received")).isEmpty();
    }

    private static java.util.List<String> whats(JsonNode seen, String side, String which) {
        return seen.get(side)
                .get(which)
                .valueStream()
                .map(sight -> sight.get("what").asString())
                .toList();
    }
}
