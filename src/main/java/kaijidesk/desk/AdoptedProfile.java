package kaijidesk.desk;

import java.time.Instant;
import kaijidesk.cases.Person;
import kaijidesk.regime.Profile;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a profile that the office works by.
 *
 * @param profile its values
 * @param at when it was adopted
 * @param person who adopted it; null for the program, when the office was begun
 */
public record AdoptedProfile(Profile profile, Instant at, @Nullable Person person) {}
