package kaijidesk.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The letters whose wording an office may make its own, and what all of them share. */
public enum Template {
    GUIDANCE("guidance", Places.MONTHS, Places.FORM, Places.VERSION, Places.COUNT),
    PLEDGE("pledge", Places.MONTHS, Places.FORM, Places.VERSION, Places.COUNT),
    CORRECTION_REQUEST("correction", Places.DUE),
    CONTACT_DISCLOSURE("contact"),
    COUNTERPARTY_NOTICE("notice"),
    COUNTER_GUIDANCE("counter", Places.MONTHS),
    DISCLOSURE("disclosure", Places.APPLIED_ON),
    RIGHTS_DISCLOSURE("rights", Places.APPLIED_ON),
    REFUSAL_NOTICE("refusal", Places.APPLIED_ON),
    FEE_STATEMENT("statement", Places.UNPAID),
    NOT_ACCEPTABLE("not-acceptable", Places.APPLIED_ON),
    OTHER_ADDRESS("other-address", Places.APPLIED_ON),
    COMMON("");

    /**
     * Words of ledgers, sheets, envelopes and slips, which are the office's own papers, and of
     * mails that only say what is attached, or arrived.
     */
    private static final Set<String> INTERNAL =
            Set.of("ledger", "sheet", "outside", "slip", "mail");

    private final String prefix;
    private final List<String> places;

    Template(String prefix, String... places) {
        this.prefix = prefix;
        this.places = List.of(places);
    }

    /** Its texts in the order in which the letter says them. */
    public List<TemplateText> texts() {
        return TemplateText.all().stream().filter(text -> text.template() == this).toList();
    }

    /** What any of its texts can have filled in, beside what every letter can. */
    List<String> places() {
        return places;
    }

    /** The letter that a text belongs to; null for a text that no letter says. */
    static @Nullable Template of(String key) {
        String first = key.split("\\.")[0];
        if (INTERNAL.contains(first)) {
            return null;
        }
        return Arrays.stream(values())
                .filter(template -> template.prefix.equals(first))
                .findFirst()
                .orElse(COMMON);
    }
}
