package kaijidesk.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kaijidesk.cases.Person;
import org.jspecify.annotations.Nullable;

/**
 * A key ring that somebody opened. Each change gives another one, to be written.
 *
 * @param ring the ring as it lies in its file
 * @param person who opened it
 * @param secrets what holds now
 * @param next what will hold once the file was encrypted anew; null unless that is under way
 */
public record Unlocked(
        KeyRing ring, Person person, OfficeSecrets secrets, @Nullable OfficeSecrets next) {
    /** Lets another person in, or the same one by a new password. */
    public Unlocked with(Person added, char[] password, PasswordCost cost) {
        List<Holder> holders = new ArrayList<>(others(added));
        holders.add(carrying(Holder.of(added.name(), password, cost, secrets)));
        return changed(holders);
    }

    /** Takes a person's seal away. */
    public Unlocked without(Person removed) {
        return changed(others(removed));
    }

    /** A new recovery code; the old one opens nothing any more. */
    public Unlocked withRecovery(RecoveryCode code, PasswordCost cost) {
        List<Holder> holders = new ArrayList<>(ring.holders());
        holders.removeIf(holder -> holder.name().equals(KeyRing.RECOVERY));
        holders.add(carrying(Holder.of(KeyRing.RECOVERY, code.characters(), cost, secrets)));
        return changed(holders);
    }

    /**
     * The same person's password sealed by a new one, or at a higher cost.
     *
     * @throws CannotEnter when the old password is another
     */
    public Unlocked withPassword(char[] old, char[] password, PasswordCost cost)
            throws CannotEnter {
        Holder holder =
                ring.holder(person).orElseThrow(() -> new CannotEnter(CannotEnter.Reason.WRONG));
        try {
            Holder changed = holder.by(holder.open(old), password, cost);
            return changed(each(other -> other == holder ? changed : other));
        } catch (WrongKey e) {
            throw new CannotEnter(CannotEnter.Reason.WRONG);
        }
    }

    /** Whether the person's password is sealed at less than that cost. */
    public boolean below(PasswordCost cost) {
        return ring.holder(person).map(holder -> holder.cost().below(cost)).orElse(false);
    }

    /** Everybody gets the secrets that will hold once the file was encrypted anew. */
    public Unlocked withNext(OfficeSecrets coming) {
        return new Unlocked(
                ring.with(each(holder -> holder.withNext(coming)), secrets),
                person,
                secrets,
                coming);
    }

    /** One set of secrets again: the next ones when the file bears them, else the old ones. */
    public Unlocked settled(boolean onNext) {
        OfficeSecrets kept = onNext && next != null ? next : secrets;
        return new Unlocked(
                ring.with(each(holder -> holder.settled(onNext)), kept), person, kept, null);
    }

    private List<Holder> others(Person person) {
        return ring.holders().stream()
                .filter(holder ->
                        holder.name().equals(KeyRing.RECOVERY)
                                || !new Person(holder.name()).sameAs(person))
                .toList();
    }

    private List<Holder> each(UnaryOperator<Holder> change) {
        return ring.holders().stream().map(change).toList();
    }

    private Holder carrying(Holder holder) {
        return next == null ? holder : holder.withNext(next);
    }

    private Unlocked changed(List<Holder> holders) {
        return new Unlocked(ring.with(holders, secrets), person, secrets, next);
    }
}
