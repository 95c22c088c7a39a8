package kaijidesk.ui.intake;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.acts.DateEditor;

/**
 * What was typed about a rights holder, and what is wrong with it, without a window.
 *
 * @param typed by field
 * @param taken numbers that other rights holders have
 */
record HolderEntry(Map<Field, String> typed, Set<String> taken) {
    /** The entries, as long as the operator's list can keep them. */
    enum Field {
        ID(40),
        NAME(200),
        BASIS(40),
        REFERENCE(200),
        FROM(20),
        UNTIL(20),
        POSTAL_CODE(20),
        ADDRESS(400);

        private final int longest;

        Field(int longest) {
            this.longest = longest;
        }

        boolean optional() {
            return this == UNTIL;
        }
    }

    /** What can be wrong with an entry. */
    enum Wrong {
        MISSING,
        TOO_LONG,
        TAKEN,
        NO_DAY,
        ENDS_BEFORE_BEGINNING,
        NO_POSTAL_CODE
    }

    HolderEntry {
        typed = Map.copyOf(typed);
        taken = Set.copyOf(taken);
    }

    /** What is wrong, by field; empty when nothing is. */
    Map<Field, Wrong> problems() {
        Map<Field, Wrong> problems = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String text = text(field);
            if (text.isEmpty() && !field.optional()) {
                problems.put(field, Wrong.MISSING);
            } else if (text.length() > field.longest) {
                problems.put(field, Wrong.TOO_LONG);
            }
        }
        if (taken.contains(text(Field.ID))) {
            problems.put(Field.ID, Wrong.TAKEN);
        }
        if (!postalCode().matches("\\d{3}-\\d{4}")) {
            problems.putIfAbsent(Field.POSTAL_CODE, Wrong.NO_POSTAL_CODE);
        }
        LocalDate from = DateEditor.read(text(Field.FROM));
        LocalDate until = DateEditor.read(text(Field.UNTIL));
        if (from == null) {
            problems.putIfAbsent(Field.FROM, Wrong.NO_DAY);
        }
        if (until == null && !text(Field.UNTIL).isEmpty()) {
            problems.putIfAbsent(Field.UNTIL, Wrong.NO_DAY);
        }
        if (from != null && until != null && until.isBefore(from)) {
            problems.put(Field.UNTIL, Wrong.ENDS_BEFORE_BEGINNING);
        }
        return problems;
    }

    /** The rights holder; call when nothing is wrong. */
    RightsHolder holder() {
        return new RightsHolder(
                text(Field.ID),
                text(Field.NAME),
                RightsHolder.Basis.valueOf(text(Field.BASIS)),
                text(Field.REFERENCE),
                Objects.requireNonNull(DateEditor.read(text(Field.FROM))),
                DateEditor.read(text(Field.UNTIL)),
                postalCode(),
                text(Field.ADDRESS));
    }

    /** The entries that say what the list says of a rights holder now. */
    static Map<Field, String> of(RightsHolder holder) {
        LocalDate until = holder.validUntil();
        Map<Field, String> typed = new EnumMap<>(Field.class);
        typed.put(Field.ID, holder.id());
        typed.put(Field.NAME, holder.name());
        typed.put(Field.BASIS, holder.basis().name());
        typed.put(Field.REFERENCE, holder.reference());
        typed.put(Field.FROM, holder.validFrom().toString());
        typed.put(Field.UNTIL, until == null ? "" : until.toString());
        typed.put(Field.POSTAL_CODE, holder.postalCode());
        typed.put(Field.ADDRESS, holder.address());
        return typed;
    }

    /** Keeps what was typed out of logs and exception texts. */
    @Override
    public String toString() {
        return "HolderEntry[" + typed.size() + " of " + Field.values().length + "]";
    }

    private String text(Field field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** Seven digits however they were typed: ０６０－０００１, 0600001. */
    private String postalCode() {
        String narrow = Normalizer.normalize(text(Field.POSTAL_CODE), Normalizer.Form.NFKC);
        String digits = narrow.replaceAll("[-‐−–ー\\s]", "");
        return digits.matches("\\d{7}")
                ? digits.substring(0, 3) + "-" + digits.substring(3)
                : narrow;
    }
}
