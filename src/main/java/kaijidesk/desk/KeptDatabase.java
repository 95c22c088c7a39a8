package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijidesk.records.database.OperatorDatabase;
import kaijidesk.store.SettingTable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the operator's database is asked, as the office keeps it: in its encrypted file only. */
final class KeptDatabase {
    private static final int LONGEST = 1_000;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private KeptDatabase() {}

    static void write(SettingTable settings, OperatorDatabase database) {
        String text = JSON.writeValueAsString(database);
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LONGEST) {
            parts.add(text.substring(from, Math.min(text.length(), from + LONGEST)));
        }
        settings.replace(SettingTable.OPERATOR_DATABASE, parts);
    }

    static Optional<OperatorDatabase> read(SettingTable settings) {
        List<String> parts = settings.all(SettingTable.OPERATOR_DATABASE);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(JSON.readValue(String.join("", parts), OperatorDatabase.class));
    }
}
