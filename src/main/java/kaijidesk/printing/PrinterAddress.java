package kaijidesk.printing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a printer is reached, such as {@code ipp://printer.example:631/ipp/print}. */
public record PrinterAddress(URI uri) {
    private static final int USUAL_PORT = 631;
    private static final int LONGEST = 1023;

    /**
     * Reads an address; without port or path the usual ones hold. One with a name or password in it
     * is none, since settings keep it in the open.
     */
    public static Optional<PrinterAddress> of(String written) {
        try {
            URI uri = new URI(written.strip());
            String scheme = uri.getScheme();
            boolean usable =
                    written.length() <= LONGEST
                            && ("ipp".equals(scheme) || "ipps".equals(scheme))
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                            && uri.getFragment() == null
                            && uri.getPort() <= 0xFFFF;
            return usable ? Optional.of(new PrinterAddress(whole(uri))) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static URI whole(URI uri) throws URISyntaxException {
        String path = uri.getPath();
        return new URI(
                uri.getScheme(),
                null,
                uri.getHost(),
                uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                path == null || path.isEmpty() || path.equals("/") ? "/ipp/print" : path,
                uri.getQuery(),
                null);
    }

    /** The same place for HTTP. */
    URI http() {
        return URI.create(
                (uri.getScheme().equals("ipps") ? "https" : "http")
                        + uri.toString().substring(uri.getScheme().length()));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
