package kaijidesk.cases;

import org.jspecify.annotations.Nullable;

/**
 * A refusal (非開示). Ground and note stay inside: no letter can hold them (R3.06).
 *
 * @param ground why
 * @param prepared who prepared it, when, with the note for the file
 * @param released who released it; null while it waits (R6.04)
 */
public record Refusal(Ground ground, Decision prepared, @Nullable Decision released) {}
