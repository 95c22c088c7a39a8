package kaijidesk.mail;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;

/** Addresses that a reader takes for another: by look-alike letters, or a slip of the domain. */
final class LookAlike {
    private static final SpoofChecker SIGNS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final int LONGEST = 320;

    private LookAlike() {}

    /** Whether one address could be taken for the other, which it is not. */
    static boolean alike(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return false;
        }
        String a = folded(one);
        String b = folded(other);
        if (one.equalsIgnoreCase(other)) {
            return !one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
        }
        return a.equals(b) || skeleton(a).equals(skeleton(b)) || slip(a, b);
    }

    /** Whether an address has letters that no mail server of ours gives out. */
    static boolean odd(String address) {
        return address.chars().anyMatch(c -> c > 0x7e || c < 0x21);
    }

    private static String folded(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}", "");
    }

    private static synchronized String skeleton(String folded) {
        return SIGNS.getSkeleton(folded.replace("rn", "m").replace("vv", "w"))
                .replace('1', 'l')
                .replace('0', 'o');
    }

    /**
     * The same name at a domain that differs by one sign or two swapped ones, or at a longer one.
     */
    private static boolean slip(String one, String other) {
        int a = one.lastIndexOf('@');
        int b = other.lastIndexOf('@');
        if (a < 1 || b < 1 || !one.substring(0, a).equals(other.substring(0, b))) {
            return false;
        }
        String left = one.substring(a + 1);
        String right = other.substring(b + 1);
        return near(left, right)
                || left.startsWith(right + ".")
                || left.endsWith("-" + right)
                || left.replace("-", "").equals(right.replace("-", ""));
    }

    private static boolean near(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < Math.min(one.length(), other.length())
                && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String a = one.substring(from);
        String b = other.substring(from);
        boolean swapped =
                a.length() > 1
                        && a.length() == b.length()
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0)
                        && a.substring(2).equals(b.substring(2));
        return swapped
                || tail(a, 1).equals(tail(b, 1))
                || tail(a, 1).equals(b)
                || a.equals(tail(b, 1));
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }
}
