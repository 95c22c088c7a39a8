package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.Stationery;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Envelopes and label sheets as an office keeps them: a short JSON document each. */
final class StationeryFile {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();

    /** One document: either of them. */
    private record Kept(@Nullable Envelope envelope, @Nullable LabelSheet labels) {}

    private StationeryFile() {}

    static List<String> write(Stationery stationery) {
        return Stream.concat(
                        stationery.envelopes().stream().map(each -> new Kept(each, null)),
                        stationery.labels().stream().map(each -> new Kept(null, each)))
                .map(JSON::writeValueAsString)
                .toList();
    }

    /**
     * What was written.
     *
     * @throws CannotPost naming the first document that can't be read
     */
    static Stationery read(List<String> documents) throws CannotPost {
        List<Envelope> envelopes = new ArrayList<>();
        List<LabelSheet> labels = new ArrayList<>();
        for (String document : documents) {
            int number = 1 + envelopes.size() + labels.size();
            Kept kept = read(document, number);
            if (kept.envelope() != null) {
                envelopes.add(kept.envelope());
            }
            if (kept.labels() != null) {
                labels.add(kept.labels());
            }
            if (envelopes.size() + labels.size() != number) {
                throw new CannotPost(Stationery.unreadable(number));
            }
        }
        Stationery read = new Stationery(envelopes, labels);
        if (!read.wrong().isEmpty()) {
            throw new CannotPost(read.wrong().getFirst());
        }
        return read;
    }

    private static Kept read(String document, int number) throws CannotPost {
        try {
            return JSON.readValue(document, Kept.class);
        } catch (JacksonException | NullPointerException e) {
            throw new CannotPost(Stationery.unreadable(number));
        }
    }
}
