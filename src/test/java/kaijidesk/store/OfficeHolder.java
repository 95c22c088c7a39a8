package kaijidesk.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another program that has an office open, until it is killed. */
final class OfficeHolder {
    private OfficeHolder() {}

    /** Starts it and returns once the office is open and something is written. */
    static Process start(Path office) throws IOException {
        Process holder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                OfficeHolder.class.getName(),
                                office.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (holder.getInputStream().read() != '!') {
            throw new IOException("the other program didn't open the office");
        }
        return holder;
    }

    /** In the other program: opens the office, writes, says so and waits. */
    public static void main(String[] arguments) throws Exception {
        Store store = Store.open(Path.of(arguments[0]), Tables.SECRETS);
        store.<Long, RuntimeException>transaction(office -> office.counters().next("held"));
        System.out.print('!');
        System.out.flush();
        Thread.currentThread().join();
    }
}
