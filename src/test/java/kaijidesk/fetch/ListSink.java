package kaijidesk.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what is fetched in a list. */
final class ListSink implements FetchSink {
    final List<Fetched> mails = new ArrayList<>();
    final Map<String, Position> positions = new HashMap<>();

    /** How many mails it takes before it dies; -1 for all. */
    int dies = -1;

    List<String> texts() {
        return mails.stream().map(mail -> new String(mail.raw(), StandardCharsets.UTF_8)).toList();
    }

    @Override
    public Optional<Position> position(String mailbox) {
        return Optional.ofNullable(positions.get(mailbox));
    }

    @Override
    public void take(Fetched mail, @Nullable String mailbox, @Nullable Position now) {
        mails.add(mail);
        if (mailbox != null) {
            positions.put(mailbox, now);
        }
        if (mails.size() == dies) {
            throw new IllegalStateException("dies after it was kept");
        }
    }

    @Override
    public boolean goesOn() {
        return true;
    }
}
