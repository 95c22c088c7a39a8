package kaijidesk.crash;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import kaijidesk.desk.Outboxes;

/**
 * The program that is killed while it sends: it opens an office and sends what is due. Where it is
 * told to, it stops at the nth look at the clock, which it takes before each write, says so, and
 * waits for its end.
 */
final class MailSender {
    private MailSender() {}

    /** With the office's folder, the moment to begin with, and the look to stop at; 0 for none. */
    public static void main(String[] arguments) throws Exception {
        int stop = Integer.parseInt(arguments[2]);
        AtomicInteger looks = new AtomicInteger();
        Instant begin = Instant.parse(arguments[1]);
        Clock clock =
                new Clock() {
                    @Override
                    public Instant instant() {
                        int look = looks.incrementAndGet();
                        if (look == stop) {
                            System.out.print('!');
                            System.out.flush();
                            forever();
                        }
                        return begin.plusSeconds(look);
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        throw new UnsupportedOperationException();
                    }
                };
        Outboxes.sendAlone(Path.of(arguments[0]), clock);
        System.out.print('.');
        System.out.flush();
    }

    private static void forever() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
