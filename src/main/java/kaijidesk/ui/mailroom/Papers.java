package kaijidesk.ui.mailroom;

import java.util.List;
import kaijidesk.cases.Look;

/** How paper around letters is named at the printer: by letters' numbers, never by a person. */
final class Papers {
    private Papers() {}

    /** What is logged when somebody looks at the addressees of these letters (R6.02). */
    static Look look(String job) {
        return new Look(Look.Kind.PREVIEW, null, job);
    }

    static String job(String what, List<String> letters) {
        String first = letters.getFirst();
        return what + "-" + (letters.size() == 1 ? first : first + "+" + (letters.size() - 1));
    }
}
