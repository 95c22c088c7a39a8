package kaijidesk.ui.mailroom;

import java.util.List;

/** How paper around letters is named at the printer: by letters' numbers, never by a person. */
final class Papers {
    private Papers() {}

    static String job(String what, List<String> letters) {
        String first = letters.getFirst();
        return what + "-" + (letters.size() == 1 ? first : first + "+" + (letters.size() - 1));
    }
}
