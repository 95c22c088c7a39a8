package kaijidesk.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the office's own mail server found out about a mail (RFC 8601). Only the topmost header by
 * the configured own name counts: every other may have come with the mail.
 *
 * @param state whether there is such a header
 * @param results its results by method, in lower case such as {@code pass}
 */
public record AuthenticationResults(State state, Map<Method, String> results) {
    /** Whether the own server said something. */
    public enum State {
        /** The office hasn't said what its server is called. */
        NO_OWN_SERVER,
        /** The own server added no result, or somebody wrote another above it. */
        NONE,
        /** The own server's results. */
        FOUND
    }

    /** What is checked. */
    public enum Method {
        /** Whether that server may send for the envelope's domain. */
        SPF,
        /** Whether a domain signed the mail. */
        DKIM,
        /** Whether one of the two stands for the domain of From. */
        DMARC
    }

    private static final Pattern RESULT =
            Pattern.compile("(?i)(?<![\\w.-])(spf|dkim|dmarc)(?:/\\d+)?\\s*=\\s*([a-z]{1,20})");
    private static final int LONGEST = 4096;

    public AuthenticationResults {
        results = Map.copyOf(results);
    }

    /**
     * Of a mail's headers.
     *
     * @param headers the topmost first
     * @param own the name by which the office's server signs its results; empty when nobody said
     */
    public static AuthenticationResults of(List<String> headers, String own) {
        if (own.isBlank()) {
            return new AuthenticationResults(State.NO_OWN_SERVER, Map.of());
        }
        if (headers.isEmpty() || headers.getFirst().length() > LONGEST) {
            return new AuthenticationResults(State.NONE, Map.of());
        }
        String plain = withoutComments(headers.getFirst());
        int end = plain.indexOf(';');
        String by = (end < 0 ? plain : plain.substring(0, end)).strip().split("\\s+", 2)[0];
        if (end < 0 || !by.equalsIgnoreCase(own.strip())) {
            return new AuthenticationResults(State.NONE, Map.of());
        }
        Map<Method, String> results = new EnumMap<>(Method.class);
        for (String clause : plain.substring(end + 1).split(";")) {
            Matcher result = RESULT.matcher(clause.strip());
            if (result.lookingAt()) {
                Method method = Method.valueOf(result.group(1).toUpperCase(Locale.ROOT));
                results.merge(method, result.group(2).toLowerCase(Locale.ROOT), Results::better);
            }
        }
        return new AuthenticationResults(State.FOUND, results);
    }

    /** One signature that holds is enough; of the others the first is named. */
    private static final class Results {
        static String better(String one, String other) {
            return other.equals("pass") ? other : one;
        }
    }

    /** Whether a method was tried and didn't hold. */
    public boolean failed(Method method) {
        String result = results.getOrDefault(method, "none");
        return result.equals("fail") || result.equals("softfail") || result.equals("permerror");
    }

    private static String withoutComments(String header) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '\\' && (quoted || depth > 0)) {
                i++;
            } else if (c == '"' && depth == 0) {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0 && !quoted) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
