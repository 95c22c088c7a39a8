package kaijidesk.store;

import kaijidesk.cases.CaseFile;

/**
 * A case as it lies in the store.
 *
 * @param file the case
 * @param version counts its changes, from 1
 */
public record StoredCase(CaseFile file, long version) {}
