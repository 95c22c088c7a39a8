package kaijidesk.ui.preview;

import java.util.concurrent.Callable;

/**
 * A PDF to be looked at.
 *
 * @param name what the user calls it
 * @param count how many pages it has
 * @param pdf fetches or makes it; slow: called off the FX thread
 */
public record Pages(String name, int count, Callable<byte[]> pdf) {}
