package kaijidesk.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaijidesk.regime.Admission;
import kaijidesk.regime.Status;
import kaijidesk.regime.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a mail, beside the address that was registered when it was received (R5.01). It advises
 * the person who takes the mail in; what follows for the case, {@link Admission} says alone.
 *
 * @param match how sender and registered address compare
 * @param authentication what the own mail server found out
 * @param suspicions what speaks for a forged sender
 */
public record SenderCheck(
        Match match, AuthenticationResults authentication, Set<Suspicion> suspicions) {
    /** How the sender's address and the registered one compare. */
    public enum Match {
        EQUAL,
        DIFFERS,
        /** The records know no such member, or no address at that moment. */
        UNKNOWN_MEMBER,
        /** The mail names no one sender. */
        NO_SENDER
    }

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\"(),;:＜＞「」]{1,64}[@＠][^\\s@<>\"(),;:＜＞「」]{1,255}");

    public SenderCheck {
        suspicions = Set.copyOf(suspicions);
    }

    /**
     * Compares.
     *
     * @param registered the address registered at that moment, null when the member isn't known
     * @param ownServer the name by which the office's mail server signs its results
     */
    public static SenderCheck of(MailOrigin origin, @Nullable String registered, String ownServer) {
        AuthenticationResults results =
                AuthenticationResults.of(origin.authentication(), ownServer);
        return new SenderCheck(
                match(origin.addresses(), registered),
                results,
                suspicions(origin, registered, results));
    }

    private static Match match(List<String> senders, @Nullable String registered) {
        if (senders.size() != 1) {
            return Match.NO_SENDER;
        }
        Verdict verdict = Admission.sender(senders.getFirst(), registered);
        if (verdict.status() == Status.UNKNOWN) {
            return Match.UNKNOWN_MEMBER;
        }
        return verdict.status() == Status.BARRED ? Match.DIFFERS : Match.EQUAL;
    }

    private static Set<Suspicion> suspicions(
            MailOrigin origin, @Nullable String registered, AuthenticationResults results) {
        Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
        List<String> senders = origin.addresses();
        if (senders.size() > 1 || origin.repeated().contains("from")) {
            found.add(Suspicion.SEVERAL_SENDERS);
        }
        if (origin.names().stream().anyMatch(name -> namesAnother(name, senders))) {
            found.add(Suspicion.NAME_IS_ANOTHER_ADDRESS);
        }
        if (origin.replyTo().stream().anyMatch(to -> !among(to, senders))) {
            found.add(Suspicion.ANSWERS_ELSEWHERE);
        }
        if (registered != null
                && senders.stream()
                        .anyMatch(sender -> LookAlike.alike(sender, registered.strip()))) {
            found.add(Suspicion.LOOKS_LIKE_REGISTERED);
        }
        if (senders.stream().anyMatch(LookAlike::odd)) {
            found.add(Suspicion.ODD_LETTERS);
        }
        if (origin.injected()) {
            found.add(Suspicion.HIDDEN_LINES);
        }
        if (origin.repeated().stream().anyMatch(name -> !name.equals("from"))) {
            found.add(Suspicion.REPEATED_HEADERS);
        }
        failures(results, found);
        return found;
    }

    private static void failures(AuthenticationResults results, Set<Suspicion> found) {
        if (results.failed(AuthenticationResults.Method.DMARC)) {
            found.add(Suspicion.DMARC_FAILED);
        }
        if (results.failed(AuthenticationResults.Method.SPF)) {
            found.add(Suspicion.SPF_FAILED);
        }
        if (results.failed(AuthenticationResults.Method.DKIM)) {
            found.add(Suspicion.DKIM_FAILED);
        }
    }

    private static boolean namesAnother(String name, List<String> senders) {
        if (name.length() > 1000) {
            return true;
        }
        Matcher address = ADDRESS.matcher(name);
        while (address.find()) {
            if (!among(address.group(), senders)) {
                return true;
            }
        }
        return false;
    }

    private static boolean among(String address, List<String> senders) {
        return senders.stream().anyMatch(sender -> sender.equalsIgnoreCase(address.strip()));
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "SenderCheck[" + match + ", " + suspicions + "]";
    }
}
