package kaijidesk.access;

/** Secrets that are the same in every process of the tests. */
public final class SampleSecrets {
    /** The ones. */
    public static final OfficeSecrets FIXED = fixed();

    /** What trying a password costs in tests: next to nothing. */
    public static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);

    private SampleSecrets() {}

    private static OfficeSecrets fixed() {
        byte[] all = new byte[3 * OfficeSecrets.LENGTH];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (i * 7 + 1);
        }
        return new OfficeSecrets(all);
    }
}
