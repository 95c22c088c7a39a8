package kaijidesk.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Where mails are fetched, and what the office's own mail server is called.
 *
 * @param mailbox the mailbox, null when none is read
 * @param folder the watched folder, null when none is
 * @param mailHost the name by which the own server stamps a mail ({@code Received: … by}); empty
 *     trusts whichever stands topmost
 * @param authServer the name by which it signs its checks (RFC 8601's authserv-id); empty trusts
 *     none
 */
public record FetchSettings(
        @Nullable Mailbox mailbox,
        @Nullable WatchedFolder folder,
        String mailHost,
        String authServer) {
    /** Nothing is fetched. */
    public static final FetchSettings NONE = new FetchSettings(null, null, "", "");

    /** Whether all of it can be used. */
    public boolean usable() {
        return (mailbox == null || mailbox.usable())
                && (folder == null || folder.usable())
                && mailHost.length() <= 255
                && authServer.length() <= 255;
    }
}
