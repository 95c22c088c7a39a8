package kaijidesk.desk;

import kaijidesk.cases.InboxEntry;

/**
 * A mail that came in.
 *
 * @param entry the mail in the inbox
 * @param known whether its very bytes lay there before, so that nothing was added
 */
public record TakenIn(InboxEntry entry, boolean known) {}
