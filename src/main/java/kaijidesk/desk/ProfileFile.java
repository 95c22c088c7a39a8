package kaijidesk.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kaijidesk.regime.HolidayTable;
import kaijidesk.regime.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Profiles as JSON documents: as they ship, as an office keeps them, and as they travel (R6.06).
 */
final class ProfileFile {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();
    private static final String DAYS_OFF = "daysOff";

    /** What may be said to have no value; everything else has one. */
    private static final Set<String> WITHOUT =
            Set.of("serviceEnd", "acceptedUntil", "issuedUntil", "addressUntil");

    /** The calendar belongs to the office, not to a profile. */
    private static final String NATIONAL = "national";

    private ProfileFile() {}

    /** The document of a profile that ships with the program. */
    static String shipped(String id) {
        try (InputStream in =
                Objects.requireNonNull(
                        ProfileFile.class.getResourceAsStream(
                                "/kaijidesk/profiles/" + id + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a profile of the program can't be read", e);
        }
    }

    /** A profile's document, without the calendar. */
    static String write(Profile profile) {
        ObjectNode values = JSON.valueToTree(profile);
        ((ObjectNode) values.get(DAYS_OFF)).remove(NATIONAL);
        return JSON.writeValueAsString(values);
    }

    /**
     * A document that the program or an earlier version of it wrote. What came later than the
     * document is as in the source's profile.
     */
    static Profile read(String document) {
        ObjectNode values = template();
        fill(values, (ObjectNode) JSON.readTree(document));
        return profile(values);
    }

    /**
     * A document from elsewhere: every value must be there and none beside them.
     *
     * @throws UnreadableProfile naming what can't be read
     */
    static Profile readStrictly(byte[] document) throws UnreadableProfile {
        JsonNode read;
        try {
            read = JSON.readTree(document);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : at.getLineNr();
            throw new UnreadableProfile(UnreadableProfile.Why.NOT_JSON, line + "");
        }
        if (!(read instanceof ObjectNode values)) {
            throw new UnreadableProfile(UnreadableProfile.Why.NOT_JSON, "1");
        }
        compare(template(), values, "");
        noneIsNull(values, "");
        try {
            return profile(values);
        } catch (JacksonException e) {
            String where =
                    e.getPath().stream()
                            .map(JacksonException.Reference::getPropertyName)
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("."));
            throw new UnreadableProfile(UnreadableProfile.Why.BAD_VALUE, where);
        }
    }

    private static ObjectNode template() {
        return (ObjectNode) JSON.readTree(shipped(Profiles.SOURCE));
    }

    private static Profile profile(ObjectNode values) {
        ((ObjectNode) values.get(DAYS_OFF)).set(NATIONAL, JSON.valueToTree(HolidayTable.NONE));
        return JSON.treeToValue(values, Profile.class);
    }

    private static void fill(ObjectNode values, ObjectNode document) {
        document.properties().stream()
                .filter(value -> values.has(value.getKey()))
                .forEach(value -> {
                    if (value.getKey().equals(DAYS_OFF)) {
                        fill((ObjectNode) values.get(DAYS_OFF), (ObjectNode) value.getValue());
                    } else {
                        values.set(value.getKey(), value.getValue());
                    }
                });
    }

    private static void compare(ObjectNode wanted, ObjectNode found, String path)
            throws UnreadableProfile {
        List<String> missing = without(wanted, found, path);
        if (!missing.isEmpty()) {
            throw new UnreadableProfile(UnreadableProfile.Why.MISSING, String.join(", ", missing));
        }
        List<String> unknown = without(found, wanted, path);
        if (!unknown.isEmpty()) {
            throw new UnreadableProfile(UnreadableProfile.Why.UNKNOWN, String.join(", ", unknown));
        }
        for (String group : List.of("operator", "retention", DAYS_OFF)) {
            if (wanted.has(group)) {
                if (!(found.get(group) instanceof ObjectNode inner)) {
                    throw new UnreadableProfile(UnreadableProfile.Why.BAD_VALUE, group);
                }
                compare((ObjectNode) wanted.get(group), inner, group + ".");
            }
        }
    }

    private static void noneIsNull(JsonNode node, String path) throws UnreadableProfile {
        for (var value : node.properties()) {
            if (value.getValue().isNull() && !WITHOUT.contains(value.getKey())) {
                throw new UnreadableProfile(UnreadableProfile.Why.BAD_VALUE, path + value.getKey());
            }
            noneIsNull(value.getValue(), path + value.getKey() + ".");
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                if (element.isNull()) {
                    throw new UnreadableProfile(
                            UnreadableProfile.Why.BAD_VALUE, path.substring(0, path.length() - 1));
                }
                noneIsNull(element, path);
            }
        }
    }

    private static List<String> without(ObjectNode names, ObjectNode others, String path) {
        List<String> missing = new ArrayList<>(names.propertyNames());
        missing.removeAll(others.propertyNames());
        return missing.stream().map(name -> path + name).toList();
    }
}
