package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.fetch.FetchSettings;
import kaijidesk.fetch.Mailbox;
import kaijidesk.fetch.WatchedFolder;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where mails are fetched, as the office keeps it: a short JSON document for each part. */
record FetchSettingsKept(FetchSettings all) {
    /** Under a name that is left out when everything is exported in clear. */
    static final String MAILBOX = "secret-mailbox";

    private static final String REST = "mail-in";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All but the mailbox. */
    private record Rest(@Nullable WatchedFolder folder, String mailHost, String authServer) {}

    /** As kept; what can't be read counts as nothing. */
    static FetchSettingsKept of(Transaction transaction) {
        try {
            List<String> mailboxes = transaction.settings().all(MAILBOX);
            Mailbox mailbox =
                    mailboxes.isEmpty()
                            ? null
                            : JSON.readValue(mailboxes.getFirst(), Mailbox.class);
            List<String> rests = transaction.settings().all(REST);
            Rest rest =
                    rests.isEmpty()
                            ? new Rest(null, "", "")
                            : JSON.readValue(rests.getFirst(), Rest.class);
            return new FetchSettingsKept(
                    new FetchSettings(mailbox, rest.folder(), rest.mailHost(), rest.authServer()));
        } catch (JacksonException unreadable) {
            return new FetchSettingsKept(FetchSettings.NONE);
        }
    }

    /** Keeps it in the place of what was before. */
    void keep(Transaction transaction) {
        List<String> mailbox = new ArrayList<>();
        if (all.mailbox() != null) {
            mailbox.add(JSON.writeValueAsString(all.mailbox()));
        }
        transaction.settings().replace(MAILBOX, mailbox);
        transaction
                .settings()
                .replace(
                        REST,
                        List.of(
                                JSON.writeValueAsString(
                                        new Rest(all.folder(), all.mailHost(), all.authServer()))));
    }

    String mailHost() {
        return all.mailHost();
    }

    String authServer() {
        return all.authServer();
    }
}
