package kaijidesk.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kaijidesk.cases.Person;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Failures to sign in, by name, beside the ring: the delay holds for the next process too. Whoever
 * can write the folder can delete it; against them the cost of a password stands.
 */
public final class Attempts {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Failures>> SHAPE = new TypeReference<>() {};
    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /**
     * Failures in a row.
     *
     * @param count how many
     * @param last when the last one was, as milliseconds since 1970
     */
    record Failures(int count, long last) {
        /**
         * How long to wait yet; a clock that was set back lengthens nothing beyond the full wait.
         */
        Duration waiting(Instant now) {
            if (count < FREE) {
                return Duration.ZERO;
            }
            Duration full = Duration.ofSeconds(1L << Math.min(count - FREE + 1, 20));
            Duration capped = full.compareTo(LONGEST) > 0 ? LONGEST : full;
            Duration passed = Duration.between(Instant.ofEpochMilli(last), now);
            Duration rest = passed.isNegative() ? capped : capped.minus(passed);
            return rest.isNegative() ? Duration.ZERO : rest;
        }
    }

    private final Path file;

    /** In an office's folder. */
    public Attempts(Path folder) {
        this.file = folder.resolve("office.attempts");
    }

    /**
     * @throws CannotEnter when too many failures came before
     */
    public void check(Person person, Instant now) throws CannotEnter {
        Failures failures = all().get(person.name());
        Duration rest = failures == null ? Duration.ZERO : failures.waiting(now);
        if (!rest.isZero()) {
            throw CannotEnter.before(rest);
        }
    }

    /** How many failures in a row there were. */
    public int count(Person person) {
        Failures failures = all().get(person.name());
        return failures == null ? 0 : failures.count();
    }

    /** One more. */
    public void failed(Person person, Instant now) {
        Map<String, Failures> all = all();
        Failures before = all.getOrDefault(person.name(), new Failures(0, 0));
        all.put(person.name(), new Failures(before.count() + 1, now.toEpochMilli()));
        write(all);
    }

    /** Forgets a person's failures, and tells how many there were. */
    public int entered(Person person) {
        Map<String, Failures> all = all();
        Failures before = all.remove(person.name());
        if (before != null) {
            write(all);
        }
        return before == null ? 0 : before.count();
    }

    private Map<String, Failures> all() {
        try {
            return new HashMap<>(JSON.readValue(Files.readAllBytes(file), SHAPE));
        } catch (IOException | tools.jackson.core.JacksonException e) {
            return new HashMap<>();
        }
    }

    private void write(Map<String, Failures> all) {
        try {
            DurableFile.write(file, JSON.writeValueAsBytes(all));
        } catch (IOException e) {
            // a folder that can't be written is told of when the office is opened
            return;
        }
    }
}
