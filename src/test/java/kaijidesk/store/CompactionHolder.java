package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another program that writes an office anew, until it is killed. */
final class CompactionHolder {
    private CompactionHolder() {}

    /** Starts it and returns once it is about to begin. */
    static Process start(Path office) throws IOException {
        Process holder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                CompactionHolder.class.getName(),
                                office.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (holder.getInputStream().read() != '!') {
            throw new IOException("the other program didn't open the office");
        }
        return holder;
    }

    /** In the other program: opens the office, says so and writes it anew again and again. */
    public static void main(String[] arguments) throws Exception {
        Store store = Store.open(Path.of(arguments[0]), Tables.SECRETS);
        System.out.print('!');
        System.out.flush();
        while (store.compact(share -> true)) {
            // until it is killed
        }
    }
}
