package kaijidesk.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The program's texts in one language. Arguments are shown as people read them: dates with era and
 * weekday in Japanese, moments in Tokyo time, enums by their own text.
 */
public final class Texts {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final List<String> BUNDLES = List.of("rules", "ui", "cli");
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    /** Japanese for {@code ja}, English for every other language. */
    public Texts(Locale locale) {
        this.locale = locale.getLanguage().equals("ja") ? Locale.JAPAN : Locale.ENGLISH;
        this.bundles =
                BUNDLES.stream()
                        .map(name ->
                                ResourceBundle.getBundle(
                                        "kaijidesk.text." + name, this.locale, new NoFallback()))
                        .toList();
    }

    /** The language of the texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key with its places filled.
     *
     * @throws java.util.MissingResourceException when no bundle has the key
     */
    public String get(String key, Object... arguments) {
        String pattern = pattern(key);
        Object[] shown = Arrays.stream(arguments).map(this::show).toArray();
        return shown.length == 0 ? pattern : new MessageFormat(pattern, locale).format(shown);
    }

    /** Whether some bundle has the key. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** An enum constant's own text, from the key {@code Type.CONSTANT}. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A day with era and weekday (平成28年7月25日(月)), or {@code Mon 25 Jul 2016}. */
    public String day(LocalDate day) {
        return japanese() ? EraDates.dayAndWeekday(day) : ENGLISH_DAY.format(day);
    }

    /** A moment in Tokyo: the day and the time to the minute. */
    public String moment(Instant instant) {
        LocalDateTime tokyo = LocalDateTime.ofInstant(instant, TOKYO);
        return day(tokyo.toLocalDate()) + " " + TIME.format(tokyo);
    }

    /** Whether the texts are Japanese. */
    public boolean japanese() {
        return locale.equals(Locale.JAPAN);
    }

    private Object show(Object argument) {
        return switch (argument) {
            case LocalDate day -> day(day);
            case Instant instant -> moment(instant);
            case Enum<?> constant
                    when has(
                            constant.getDeclaringClass().getSimpleName() + "." + constant.name()) ->
                    of(constant);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            default -> argument.toString();
        };
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new java.util.MissingResourceException(
                "no text for " + key, Texts.class.getName(), key);
    }

    /** Japanese never falls back to the machine's language. */
    private static final class NoFallback extends ResourceBundle.Control {
        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return List.of(Locale.of(locale.getLanguage()));
        }

        @Override
        public @org.jspecify.annotations.Nullable Locale getFallbackLocale(
                String baseName, Locale locale) {
            return null;
        }
    }
}
