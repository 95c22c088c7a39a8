package kaijidesk.ui.profiles;

import java.time.DateTimeException;
import java.util.function.Function;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileDraft;
import kaijidesk.regime.ProfileField;
import kaijidesk.ui.acts.EntryRow;

/**
 * A value of a profile in the form.
 *
 * @param field which value it is, or is part of
 * @param row its label and input
 * @param read what the profile says, as written
 * @param write puts what is written into the draft
 */
record ProfileEntry(
        ProfileField field, EntryRow row, Function<Profile, String> read, Writer write) {
    /** Puts a written value into a draft. */
    interface Writer {
        /** Throws {@link IllegalArgumentException} or {@link DateTimeException} when it can't. */
        void write(ProfileDraft draft, String written);
    }

    void show(Profile profile) {
        row.editor().value(read.apply(profile));
    }

    /** Whether what was typed is a value at all; if so, it is in the draft. */
    boolean into(ProfileDraft draft) {
        try {
            write.write(draft, row.editor().value());
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
