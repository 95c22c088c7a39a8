package kaijidesk.ui.preview;

import java.util.concurrent.Callable;
import kaijidesk.cases.Look;
import org.jspecify.annotations.Nullable;

/**
 * A PDF to be looked at.
 *
 * @param name what the user calls it
 * @param count how many pages it has
 * @param look what is logged before a page shows; null when no person is on them (R6.02)
 * @param pdf fetches or makes it; slow: called off the FX thread
 */
public record Pages(String name, int count, @Nullable Look look, Callable<byte[]> pdf) {}
