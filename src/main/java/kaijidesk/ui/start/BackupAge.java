package kaijidesk.ui.start;

import java.time.Duration;
import java.time.Instant;
import kaijidesk.text.Texts;

/** Says how old an office's last backup is. */
public record BackupAge(Texts texts, Instant now) {
    /** In a sentence; empty where there is no office yet. */
    public String of(Entrance entrance) {
        if (!entrance.begun()) {
            return "";
        }
        return entrance.lastBackup().map(this::of).orElse(texts.get("ui.start.no-backup"));
    }

    /** In a sentence. */
    public String of(Instant last) {
        long days = Math.max(0, Duration.between(last, now).toDays());
        return days == 0
                ? texts.get("ui.start.backup-new", texts.moment(last))
                : texts.get("ui.start.backup", texts.moment(last), days);
    }
}
