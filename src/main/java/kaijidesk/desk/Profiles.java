package kaijidesk.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kaijidesk.regime.Profile;
import kaijidesk.store.Transaction;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The profiles that ship with the program, and the editions an office keeps (R6.06). */
public final class Profiles {
    /** The profile of the regime's source. */
    public static final String SOURCE = "anonymous-delivery-2016";

    /** The demo office's profile: the same rules without a service end, in 2019. */
    public static final String DEMO = "demo";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConcurrentHashMap<String, Profile> read = new ConcurrentHashMap<>();

    /** A profile that ships with the program. */
    public static Profile shipped(String id) {
        return JSON.readValue(resource(id), Profile.class);
    }

    private static String resource(String id) {
        try (InputStream in =
                Objects.requireNonNull(
                        Profiles.class.getResourceAsStream(
                                "/kaijidesk/profiles/" + id + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a profile of the program can't be read", e);
        }
    }

    /** The office's current profile; an office that has none begins with the given one. */
    Profile begin(Transaction transaction, Profile profile) {
        if (transaction.profiles().current().isEmpty()) {
            transaction.profiles().keep(profile.edition(), JSON.writeValueAsString(profile));
            transaction.profiles().makeCurrent(profile.edition());
        }
        return current(transaction);
    }

    /** The profile that new cases are received under. */
    Profile current(Transaction transaction) {
        return edition(transaction, transaction.profiles().current().orElseThrow());
    }

    /** The profile of an edition that a case was received under; editions never change. */
    Profile edition(Transaction transaction, String edition) {
        return read.computeIfAbsent(
                edition, any -> read(transaction.profiles().find(edition).orElseThrow()));
    }

    /**
     * An edition kept by an earlier version of the program lacks the values that came later; they
     * are those of the source's profile.
     */
    private static Profile read(String document) {
        ObjectNode values = (ObjectNode) JSON.readTree(resource(SOURCE));
        JSON.readTree(document).properties().stream()
                .filter(value -> values.has(value.getKey()))
                .forEach(value -> values.set(value.getKey(), value.getValue()));
        return JSON.treeToValue(values, Profile.class);
    }
}
