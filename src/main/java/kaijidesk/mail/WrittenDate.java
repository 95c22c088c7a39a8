package kaijidesk.mail;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What day somebody meant who wrote 平成28年7月25日, H28.7.25, 令和元年五月一日 or 2016/07/25. The writing
 * itself is never changed; the day understood stands beside it. What could mean two days (07/08/16)
 * is not understood.
 */
public final class WrittenDate {
    /** The years before year 1 of an era, its first day and its last. */
    private record Era(int before, LocalDate first, LocalDate last) {
        static Era of(int year, int month, int day, LocalDate last) {
            return new Era(year - 1, LocalDate.of(year, month, day), last);
        }
    }

    private static final int LONGEST = 60;
    private static final Map<String, Era> ERAS = eras();
    private static final String NUMBER = "(\\d{1,4}|元|[〇零一二三四五六七八九十]{1,4})";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:西暦)?(明治|大正|昭和|平成|令和|[MTSHR](?![A-Z]))?\\.?"
                            + NUMBER
                            + "(?:年|[./-])"
                            + NUMBER
                            + "(?:月|[./-])"
                            + NUMBER
                            + "日?");
    private static final Pattern COMPACT = Pattern.compile("(19|20)(\\d\\d)(\\d\\d)(\\d\\d)");

    /** What people write behind a date: the day of the week, a time, 頃. */
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?:\\(?[月火水木金土日](?:曜日?|・祝)?\\)?|\\((?:MON|TUE|WED|THU|FRI|SAT|SUN)\\))?"
                            + "(?:[ T]?(?:午前|午後)?\\d{1,2}(?::\\d{2}(?::\\d{2})?|時(?:\\d{1,2}分)?)頃?)?(?:頃|ごろ)?[。.]?");

    private WrittenDate() {}

    /**
     * The day that a writing means, or nothing when it means none, several, or one that never was.
     */
    public static Optional<LocalDate> understood(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String key = key(written);
        Matcher compact = COMPACT.matcher(key);
        if (compact.lookingAt() && AFTER.matcher(key.substring(compact.end())).matches()) {
            return day(
                    Integer.parseInt(compact.group(1) + compact.group(2)),
                    Integer.parseInt(compact.group(3)),
                    Integer.parseInt(compact.group(4)));
        }
        Matcher date = DATE.matcher(key);
        if (!date.lookingAt() || !AFTER.matcher(key.substring(date.end())).matches()) {
            return Optional.empty();
        }
        return read(date);
    }

    /** Without white space, but where it keeps two numbers apart. */
    private static String key(String written) {
        StringBuilder key = new StringBuilder();
        boolean blank = false;
        for (int c : Normalizer.normalize(eraSigns(written), Form.NFKC).codePoints().toArray()) {
            if (Blanks.isBlank(c)) {
                blank = true;
                continue;
            }
            boolean numbers =
                    !key.isEmpty()
                            && Character.isDigit(key.charAt(key.length() - 1))
                            && Character.isDigit(c);
            if (blank && numbers) {
                key.append(' ');
            }
            key.appendCodePoint(Character.toUpperCase(c));
            blank = false;
        }
        return key.toString().replaceAll("[‐‑–—−]", "-");
    }

    private static Optional<LocalDate> read(Matcher date) {
        String name = date.group(1);
        int year = number(date.group(2));
        int month = number(date.group(3));
        int day = number(date.group(4));
        if (name == null) {
            // two digits may be a year of an era, of a century, or a month
            return year < 1000 ? Optional.empty() : day(year, month, day);
        }
        Era era = ERAS.get(name);
        if (era == null || year < 1 || year > 99) {
            return Optional.empty();
        }
        return day(era.before() + year, month, day)
                .filter(meant -> !meant.isBefore(era.first()))
                .filter(meant -> !meant.isAfter(era.last()));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException neverWas) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        if (digits.equals("元")) {
            return 1;
        }
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        String signs = digits.replace('零', '〇');
        int tens = signs.indexOf('十');
        if (tens < 0) {
            int value = 0;
            for (int i = 0; i < signs.length(); i++) {
                value = value * 10 + "〇一二三四五六七八九".indexOf(signs.charAt(i));
            }
            return value;
        }
        String before = signs.substring(0, tens);
        String after = signs.substring(tens + 1);
        boolean plain = before.length() <= 1 && after.length() <= 1 && after.indexOf('十') < 0;
        return plain ? 10 * (before.isEmpty() ? 1 : number(before)) + last(after) : -1;
    }

    private static int last(String after) {
        return after.isEmpty() ? 0 : number(after);
    }

    /** ㍻ and its kin are one sign each; ㋿ is younger than some tables. */
    private static String eraSigns(String written) {
        return written.replace("㍾", "明治")
                .replace("㍽", "大正")
                .replace("㍼", "昭和")
                .replace("㍻", "平成")
                .replace("㋿", "令和");
    }

    private static Map<String, Era> eras() {
        Map<String, Era> eras = new LinkedHashMap<>();
        put(eras, "明治", "M", Era.of(1868, 1, 25, LocalDate.of(1912, 7, 30)));
        put(eras, "大正", "T", Era.of(1912, 7, 30, LocalDate.of(1926, 12, 25)));
        put(eras, "昭和", "S", Era.of(1926, 12, 25, LocalDate.of(1989, 1, 7)));
        // who fills in an old form goes on counting in Heisei; such a day is unmistakable
        put(eras, "平成", "H", Era.of(1989, 1, 8, LocalDate.of(2087, 12, 31)));
        put(eras, "令和", "R", Era.of(2019, 5, 1, LocalDate.of(2117, 12, 31)));
        return eras;
    }

    private static void put(Map<String, Era> eras, String name, String letter, Era era) {
        eras.put(name, era);
        eras.put(letter, era);
    }
}
