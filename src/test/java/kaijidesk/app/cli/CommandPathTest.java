package kaijidesk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.SampleFiles;
import kaijidesk.printing.StubPrinter;
import kaijidesk.store.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole path by {@code do} alone, walked once; the tests look at what commands then say. */
class CommandPathTest {
    @TempDir static Path folder;

    private static Cli cli;
    private static String number;
    private static final List<String> stages = new ArrayList<>();

    @BeforeAll
    static void walk() {
        cli = Cli.withRecords(folder.resolve("office"));
        number = cli.receive(SampleFiles.COMPLETE);
        for (MainPath.Step step : MainPath.of(new CaseNumber(number))) {
            Cli.Result result = cli.perform(number, step);
            assertThat(result.err()).isEmpty();
            assertThat(result.status()).isZero();
            stages.add(result.lines().getFirst());
        }
    }

    @Test
    @DisplayName("each act says the case and where it now stands")
    void stages() {
        assertThat(stages.stream().distinct())
                .containsExactly(
                        number + "\tunder-review",
                        number + "\tcontact-release-pending",
                        number + "\tcontact-disclosed",
                        number + "\tpapers",
                        number + "\tdisclosure-release-pending",
                        number + "\tdisclosed",
                        number + "\tclosed");
    }

    @Test
    @DisplayName("letters CASE: id, kind, number, sha256, in both forms")
    void letters() {
        JsonNode letters = cli.done("letters", number, "--json").json();
        List<String> lines = cli.done("letters", number).lines();

        assertThat(letters.valueStream().map(letter -> letter.get("kind").asString()))
                .containsExactly("counterparty-notice", "guidance", "disclosure");
        assertThat(lines).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonNode letter = letters.get(i);
            assertThat(letter.propertyNames())
                    .containsExactly(
                            "id",
                            "kind",
                            "number",
                            "issuedOn",
                            "pages",
                            "sha256",
                            "wording",
                            "void");
            assertThat(letter.get("wording").asString()).isEqualTo("anonymous-delivery-2016/1");
            assertThat(lines.get(i))
                    .isEqualTo(
                            String.join(
                                    "\t",
                                    letter.get("id").asString(),
                                    letter.get("kind").asString(),
                                    letter.get("number").asString(),
                                    letter.get("sha256").asString()));
        }
    }

    @Test
    @DisplayName("print ID puts the stored bytes onto paper once; printer check prints nothing")
    void print() throws Exception {
        String id = cli.done("letters", number).lines().getFirst().split("\t")[0];
        Path file = folder.resolve("stored.pdf");
        cli.done("letter", id, "--out", file.toString());
        try (StubPrinter stub = new StubPrinter()) {
            String uri = stub.address().toString();
            assertThat(cli.done("printer", "check", uri).out())
                    .contains("name\t総務課プリンター", "pdf\ttrue", "trays\tmanual,tray-1");
            assertThat(stub.documents).isEmpty();
            String[] print = {"print", id, "--printer", uri, "--tray", "manual", "--duplex"};
            assertThat(cli.done(print).out().strip()).isEqualTo("printed");
            assertThat(stub.documents).singleElement().isEqualTo(Files.readAllBytes(file));

            stub.says(new StubPrinter.Said(8));
            Cli.Result aborted = cli.run(print);
            assertThat(aborted.status()).isEqualTo(KaijiDesk.REFUSED);
            assertThat(aborted.err()).contains(id);
            stub.remembers = false;
            assertThat(cli.run(print).status()).isEqualTo(KaijiDesk.UNSURE);
        }
    }

    @Test
    @DisplayName("letter ID --out writes the very bytes whose hash is listed, again and again")
    void letterBytes() throws Exception {
        for (JsonNode letter : cli.done("letters", number, "--json").json()) {
            Path pdf = folder.resolve("letter.pdf");
            cli.done("letter", letter.get("id").asString(), "--out", pdf.toString());

            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(pdf));
            assertThat(HexFormat.of().formatHex(sha256)).isEqualTo(letter.get("sha256").asString());
        }
    }

    @Test
    @DisplayName("show CASE --json: the case with lamps, papers, letters, provisions and history")
    void show() {
        JsonNode shown = cli.done("show", number, "--json").json();

        assertThat(shown.propertyNames())
                .containsExactly(
                        "number",
                        "version",
                        "profile",
                        "stage",
                        "verdict",
                        "rules",
                        "sender",
                        "receivedAt",
                        "mailSha256",
                        "application",
                        "missing",
                        "admission",
                        "lamps",
                        "period",
                        "pledge",
                        "papers",
                        "rightsHolder",
                        "overrules",
                        "correction",
                        "documents",
                        "originals",
                        "expenses",
                        "danger",
                        "misuses",
                        "notices",
                        "related",
                        "keptUntil",
                        "destroyedOn",
                        "letters",
                        "provisions",
                        "history");
        assertThat(shown.get("stage").asString()).isEqualTo("closed");
        assertThat(shown.get("pledge").asString()).isEqualTo(number + "-P1");
        assertThat(shown.get("papers").valueStream())
                .hasSize(4)
                .allMatch(paper -> paper.get("accepted").asBoolean());
        assertThat(shown.get("lamps").valueStream())
                .hasSize(6)
                .allMatch(lamp -> lamp.get("lamp").asString().equals("green"));
        assertThat(shown.get("provisions").valueStream().map(JsonNode::propertyNames))
                .hasSize(3)
                .allSatisfy(names ->
                        assertThat(names)
                                .containsExactly("at", "recipient", "subject", "items", "basis"));
        assertThat(shown.get("history").valueStream().map(entry -> entry.get("act").asString()))
                .startsWith("receive-application", "record-finding", "find-eligible")
                .endsWith("release-litigation-disclosure", "close-case");
    }

    @Test
    @DisplayName("R6.03 an act out of order exits 1, names the rule and writes nothing")
    void outOfOrder() {
        List<String> rows = Tables.all(cli.office());

        Cli.Result result = cli.run("do", number, "find-eligible", "legitimate=true", "note=x");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines().map(line -> line.split("\t")[0])).contains("R6.03");
        assertThat(Tables.all(cli.office())).isEqualTo(rows);
    }

    @Test
    @DisplayName("R3.06 the refusal path: prepared, refused to its preparer, released by another")
    void refusal() {
        String other = cli.receive(SampleFiles.TOO_LATE);
        cli.done(
                "do",
                other,
                "prepare-refusal",
                "ground=trade-outside-regime",
                "note=期間を過ぎた",
                "--user",
                "yamada");

        Cli.Result same = cli.run("do", other, "release-refusal", "--user", "yamada");
        assertThat(same.status()).isEqualTo(1);
        assertThat(same.err()).startsWith("R6.04\t");

        Cli.Result released = cli.done("do", other, "release-refusal", "--user", "sato");
        assertThat(released.lines().getFirst()).isEqualTo(other + "\trefused");
        assertThat(released.lines().get(1)).endsWith("\trefusal-notice");
        assertThat(cli.done("letters", other).out()).doesNotContain("R3.", "ground", "期間");
    }
}
