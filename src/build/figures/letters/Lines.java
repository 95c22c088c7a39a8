import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured: name, value, unit, peer and ratio, between tabs. */
final class Lines {
    private Lines() {}

    /** The medians of two that were measured by turns. */
    static void print(String name, String unit, double[] ours, double[] peer) {
        print(name, unit, median(ours), median(peer));
    }

    static void print(String name, String unit, double value, double peer) {
        double ratio = value / peer;
        System.out.println(
                String.format(
                        Locale.ROOT,
                        ratio < 0.1 ? "%s\t%.2f\t%s\t%.2f\t%.3f" : "%s\t%.2f\t%s\t%.2f\t%.2f",
                        name,
                        value,
                        unit,
                        peer,
                        ratio));
    }

    /** A peer that isn't there. */
    static void missing(String name, String unit, double value, String why) {
        System.out.println(
                String.format(Locale.ROOT, "%s\t%.2f\t%s\t%s\t–", name, value, unit, why));
    }

    static double median(double[] values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }
}
