package kaijidesk.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.store.Tables;

/**
 * What is left of an office after its program was killed.
 *
 * @param said acts that were said to be done
 * @param lost those of them that aren't there
 * @param half cases that don't agree with their history, or their history with what acts bring
 *     about
 * @param gaps 1 when the history's chain is broken anywhere
 * @param failed 1 when it didn't open at all
 */
record Verdict(int said, int lost, int half, int gaps, int failed) {
    private static final List<String> EFFECTS =
            List.of(
                    "application_mail",
                    "letter",
                    "mail_text",
                    "provision_record",
                    "paper",
                    "paper_result",
                    "decision",
                    "finding",
                    "letter join posting using (letter_id)");

    /** Of every case: number, version, entries, and what acts brought about. */
    private static final String CASES =
            "select case_number || ' ' || version || ' '"
                    + " || (select count(*) from trail_entry t"
                    + " where t.case_number = c.case_number) || ' '"
                    + EFFECTS.stream()
                            .map(each ->
                                    " || (select count(*) from "
                                            + each
                                            + " where case_number = c.case_number) || ','")
                            .collect(Collectors.joining())
                    + " from case_file c";

    boolean whole() {
        return lost + half + gaps + failed == 0;
    }

    /**
     * Learns from an office where nothing was killed what stands beside a case, by how long its
     * history is: everybody walks the same path.
     */
    static void learn(Path folder, Map<String, String> effects) {
        for (String found : Tables.query(folder, CASES)) {
            String[] words = found.split(" ");
            effects.put(words[2], words[3]);
        }
    }

    static Verdict of(Path folder, Path done, Map<String, String> effects) throws Exception {
        List<String> said = Files.exists(done) ? Files.readAllLines(done) : List.of();
        Map<String, Long> there = new HashMap<>();
        int half = 0;
        int gaps;
        try (OfficeFixture office = OfficeFixture.empty(folder)) {
            List<String> cases = Tables.query(folder, CASES);
            gaps = office.desk().trail().verify((some, all) -> true).sound() ? 0 : 1;
            if (cases.size() != office.desk().cases().size()) {
                half++;
            }
            for (String found : cases) {
                String[] words = found.split(" ");
                there.put(words[0], Long.parseLong(words[1]));
                boolean agrees =
                        words[1].equals(words[2]) && words[3].equals(effects.get(words[2]));
                half += agrees ? 0 : 1;
            }
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            return new Verdict(said.size(), 0, 0, 0, 1);
        }
        int lost = 0;
        for (String line : said) {
            String[] words = line.split(" ");
            lost += there.getOrDefault(words[0], 0L) >= Long.parseLong(words[1]) ? 0 : 1;
        }
        return new Verdict(said.size(), lost, half, gaps, 0);
    }
}
