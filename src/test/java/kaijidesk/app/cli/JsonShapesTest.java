package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import kaijidesk.cases.ActKind;
import kaijidesk.desk.SampleFiles;
import kaijidesk.store.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What {@code --json} prints: English keys, values as stored, persons masked (R6.02). */
class JsonShapesTest {
    @TempDir static Path folder;

    private static Cli cli;
    private static String number;

    @BeforeAll
    static void begin() {
        cli = Cli.withRecords(folder);
        number = cli.receive(SampleFiles.COMPLETE);
        cli.receive(SampleFiles.MISSING_ITEMS);
        cli.receive(SampleFiles.TOO_LATE);
    }

    @Test
    @DisplayName("cases --json: one object a case")
    void cases() {
        JsonNode cases = cli.done("cases", "--json").json();

        assertThat(cases.isArray()).isTrue();
        assertThat(cases.valueStream())
                .hasSize(3)
                .allSatisfy(row ->
                        assertThat(row.propertyNames())
                                .containsExactly(
                                        "number",
                                        "stage",
                                        "verdict",
                                        "rules",
                                        "tradeNo",
                                        "itemName",
                                        "applicant",
                                        "counterparty",
                                        "receivedAt",
                                        "deadline"));
        assertThat(cases.get(0).get("rules").toString()).isEqualTo("[\"R1.04\"]");
        assertThat(cases.get(0).get("applicant").asString()).isEqualTo("さ●●");
        assertThat(
                        cli.done("cases", "--json", "--unmasked")
                                .json()
                                .get(0)
                                .get("applicant")
                                .asString())
                .isEqualTo("さくら堂");
        assertThat(cases.get(0).get("deadline").isNull()).isTrue();
        assertThat(cases.get(1).get("deadline").asString()).isEqualTo("2016-08-09");
        assertThat(cases.get(1).get("receivedAt").asString()).isEqualTo("2016-07-26T13:01:00Z");
    }

    @Test
    @DisplayName("acts --json: every act with allowed and barredBy")
    void acts() {
        JsonNode acts = cli.done("acts", number, "--json").json();

        assertThat(acts.valueStream().map(act -> act.get("act").asString()))
                .containsExactlyElementsOf(
                        Arrays.stream(ActKind.values()).map(ActKind::id).toList());
        assertThat(acts.valueStream())
                .allSatisfy(act -> {
                    assertThat(act.propertyNames()).startsWith("act", "allowed", "barredBy");
                    assertThat(act.get("barredBy").isEmpty())
                            .isEqualTo(act.get("allowed").asBoolean());
                });
        assertThat(acts.get(ActKind.FIND_ELIGIBLE.ordinal()).get("barredBy").toString())
                .isEqualTo("[\"R1.04\"]");
        assertThat(
                        acts.get(ActKind.RELEASE_LITIGATION_DISCLOSURE.ordinal())
                                .get("barredBy")
                                .toString())
                .as("an administrator never releases")
                .isEqualTo("[\"R6.04\",\"R2.05\",\"R2.06\"]");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RECORD_FINDING",
                "RECEIVE_PAPER",
                "PREPARE_LITIGATION_DISCLOSURE",
                "ADD_NOTE"
            })
    @DisplayName("acts --help-fields: each field with type, need and choices")
    void helpFields(ActKind kind) {
        Cli.Result text = cli.done("acts", number, "--help-fields", kind.id());
        JsonNode json = cli.done("acts", number, "--help-fields", kind.id(), "--json").json();

        assertThat(text.lines()).hasSize(json.size() + 1);
        assertThat(text.lines().getFirst()).startsWith(kind.id() + "\t");
        for (int i = 0; i < json.size(); i++) {
            JsonNode field = json.get(i);
            assertThat(field.propertyNames())
                    .containsExactly("name", "type", "required", "choices");
            assertThat(field.get("type").asString()).isIn("text", "date", "choice", "choices");
            assertThat(text.lines().get(i + 1))
                    .startsWith(
                            field.get("name").asString()
                                    + "\t"
                                    + field.get("type").asString()
                                    + "\t"
                                    + (field.get("required").asBoolean() ? "必須" : "任意")
                                    + "\t");
        }
    }

    @Test
    @DisplayName(
            "R1.03 show --json: the lamp of the fourth sample has its last day in dates and steps")
    void period() {
        JsonNode shown = cli.done("show", "K2016-000003", "--json").json();

        assertThat(shown.get("period").toString())
                .isEqualTo(
                        "{\"event\":\"2016-03-01\",\"firstDay\":\"2016-03-02\",\"months\":3,\"lastDay\":\"2016-06-01\"}");
        JsonNode lamp =
                shown.get("lamps")
                        .valueStream()
                        .filter(each -> each.get("rule").asString().equals("R1.03"))
                        .findFirst()
                        .orElseThrow();
        assertThat(lamp.propertyNames()).containsExactly("rule", "status", "lamp", "steps");
        assertThat(lamp.get("lamp").asString()).isEqualTo("red");
        assertThat(lamp.get("steps").toString()).contains("\"2016-06-01\"", "平成28年6月1日(水)");
    }

    @Test
    @DisplayName("R6.02 show: persons masked in both forms; --unmasked shows them, and is logged")
    void masked() {
        String[] data = {"髙橋", "さくら", "@mail.example", "返金を求め"};
        JsonNode before = cli.done("show", number, "--json").json();
        assertThat(before.toString()).contains("髙●●").doesNotContain(data);
        assertThat(cli.done("show", number).out()).contains("髙●●").doesNotContain(data);
        assertThat(cli.done("acts", number, "--json").out()).doesNotContain(data);

        JsonNode shown = cli.done("show", number, "--json", "--unmasked").json();
        assertThat(shown.propertyNames()).isEqualTo(before.propertyNames());
        assertThat(shown.get("application").get("name").asString()).isEqualTo("髙橋 さくら");
        assertThat(shown.get("sender").asString()).contains("@mail.example");
        assertThat(Tables.query(cli.office(), "select kind from trail_entry order by entry"))
                .as("R6.02: logged")
                .endsWith("REVEAL");
        assertThat(cli.done("show", number, "--unmasked").out()).contains("髙橋 さくら");
    }

    @Test
    @DisplayName("R5.03 show --json: the second sample's missing items by key and name")
    void missing() {
        JsonNode missing = cli.done("show", "K2016-000002", "--json").json().get("missing");

        assertThat(missing.valueStream().map(item -> item.get("item").asString()))
                .containsExactly("item-name", "winning-date");
        assertThat(missing.valueStream().map(item -> item.get("name").asString()))
                .containsExactly("商品名", "落札日");
    }

    @Test
    @DisplayName("R1.04 show --json: green where data answers, amber where the reviewer must")
    void lamps() {
        JsonNode shown = cli.done("show", number, "--json").json();

        assertThat(shown.get("lamps").valueStream())
                .extracting(lamp -> lamp.get("rule").asString() + " " + lamp.get("lamp").asString())
                .containsExactly(
                        "R1.00 green",
                        "R1.01 green",
                        "R1.02 green",
                        "R1.03 green",
                        "R1.04 amber",
                        "R1.05 green");
        assertThat(shown.get("application").get("name").asString()).isEqualTo("髙●●");
    }
}
