package kaijidesk.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;

/**
 * What was provided to whom in a case, as its provision records say (R6.01).
 *
 * @param at when
 * @param to who learned the other side's data
 * @param items which items
 * @param basis the rule on which it rests
 */
public record Provision(Instant at, Side to, Set<RegisteredItem> items, Rule basis) {
    public Provision {
        items = Set.copyOf(items);
    }

    /** Every provision of a case, oldest first; none before a disclosure. */
    public static List<Provision> of(CaseFile file) {
        List<Provision> provisions = new ArrayList<>();
        ContactDisclosure contact = file.contact();
        if (contact != null) {
            Instant at = contact.released().at();
            Set<RegisteredItem> mail = Set.of(RegisteredItem.EMAIL);
            provisions.add(new Provision(at, Side.APPLICANT, mail, Rule.R2_01));
            provisions.add(new Provision(at, Side.COUNTERPARTY, mail, Rule.R2_04));
        }
        Decision disclosed = file.disclosed();
        PreparedDisclosure prepared = file.prepared();
        if (disclosed != null && prepared != null) {
            provisions.add(
                    new Provision(
                            disclosed.at(),
                            Side.APPLICANT,
                            prepared.items(),
                            file.claim() == null ? Rule.R2_05 : Rule.R4_04));
        }
        return provisions;
    }
}
