package kaijidesk.ui.profiles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.IdentityRule;
import kaijidesk.regime.PostageRate;
import kaijidesk.regime.SensitiveMark;
import org.jspecify.annotations.Nullable;

/**
 * Values of a profile as the form's inputs write them: days as 2016-10-31, empty for none; tables a
 * line each with tabs between the cells.
 */
final class Writing {
    /** How an identity document counts. */
    enum Counts {
        NOT,
        ALWAYS,
        AS_SUBSTITUTE
    }

    private Writing() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static Stream<String> names(String written) {
        return written.isEmpty() ? Stream.empty() : Arrays.stream(written.split(","));
    }

    static boolean yes(String written) {
        if (written.isEmpty()) {
            throw new IllegalArgumentException("neither yes nor no");
        }
        return Boolean.parseBoolean(written);
    }

    static String days(Set<LocalDate> days) {
        return new TreeSet<>(days)
                .stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }

    static List<LocalDate> days(String written) {
        return lines(written).map(LocalDate::parse).toList();
    }

    static String identity(List<IdentityRule> rules) {
        return rules.stream()
                .map(rule ->
                        String.join(
                                "\t",
                                rule.document().name(),
                                (rule.substitute() ? Counts.AS_SUBSTITUTE : Counts.ALWAYS).name(),
                                day(rule.acceptedUntil()),
                                day(rule.issuedUntil()),
                                day(rule.addressUntil())))
                .collect(Collectors.joining("\n"));
    }

    static List<IdentityRule> identity(String written) {
        return lines(written)
                .map(line -> line.split("\t", -1))
                .filter(cells -> !cells[1].isEmpty() && Counts.valueOf(cells[1]) != Counts.NOT)
                .map(cells ->
                        new IdentityRule(
                                IdentityDocument.valueOf(cells[0]),
                                Counts.valueOf(cells[1]) == Counts.AS_SUBSTITUTE,
                                day(cells[2]),
                                day(cells[3]),
                                day(cells[4])))
                .toList();
    }

    static String masks(Map<SensitiveMark, LocalDate> masks) {
        return masks.entrySet().stream()
                .map(mask -> mask.getKey().name() + "\t" + mask.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<SensitiveMark, LocalDate> masks(String written) {
        Map<SensitiveMark, LocalDate> masks = new EnumMap<>(SensitiveMark.class);
        lines(written)
                .map(line -> line.split("\t", -1))
                .filter(cells -> !cells[1].isEmpty())
                .forEach(cells ->
                        masks.put(SensitiveMark.valueOf(cells[0]), LocalDate.parse(cells[1])));
        return masks;
    }

    static String postage(List<PostageRate> rates) {
        return rates.stream()
                .map(rate ->
                        String.join("\t", rate.service().name(), day(rate.from()), rate.yen() + ""))
                .collect(Collectors.joining("\n"));
    }

    static List<PostageRate> postage(String written) {
        return lines(written)
                .map(line -> line.split("\t", -1))
                .map(cells ->
                        new PostageRate(
                                PostageRate.Service.valueOf(cells[0]),
                                LocalDate.parse(cells[1]),
                                Integer.parseInt(cells[2])))
                .toList();
    }

    private static Stream<String> lines(String written) {
        return written.isEmpty() ? Stream.empty() : written.lines();
    }
}
