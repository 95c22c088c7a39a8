package kaijidesk.scans;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleForms;

/**
 * Scanned files with random damage. {@code java kaijidesk.scans.ScanFuzz child 20} goes on for
 * twenty minutes and prints what came of it.
 */
final class ScanFuzz {
    private static final int[] ODD = {0, 1, -1, 0x7fffffff, 0x80000000, 0xffff, 0x10000, 255};

    private final List<byte[]> seeds = new ArrayList<>();
    private final Random random;
    private final Map<String, Integer> ends = new TreeMap<>();
    private long worst;
    private long files;

    ScanFuzz(long seed) throws IOException {
        random = new Random(seed);
        BufferedImage form = ScanFiles.form(100);
        BufferedImage bilevel =
                new BufferedImage(
                        form.getWidth(), form.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        bilevel.createGraphics().drawImage(form, 0, 0, null);
        for (ScanFiles.Kind kind : ScanFiles.Kind.values()) {
            seeds.add(ScanFiles.of(kind, List.of(form, form)));
            seeds.add(ScanFiles.of(kind, List.of(bilevel)));
        }
        seeds.add(SampleForms.letter(LetterKind.REFUSAL_NOTICE));
        seeds.add(Bombs.tiff(20));
        seeds.add(Bombs.pdfOfBigPicture());
    }

    /** What came of it: how many files, the slowest of them, and how they ended. */
    record Told(long files, long worstMillis, Map<String, Integer> ends) {}

    Told run(Duration time, Decoder decoder) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            byte[] file = damaged();
            long begun = System.nanoTime();
            String end;
            try {
                int[] pages = {0};
                decoder.decode(
                        file,
                        page -> {
                            pages[0]++;
                            return true;
                        });
                end = "read";
            } catch (CannotRead e) {
                end = e.why().name();
            } catch (RuntimeException | Error e) {
                end = e.getClass().getName();
            }
            worst = Math.max(worst, (System.nanoTime() - begun) / 1_000_000);
            ends.merge(end, 1, Integer::sum);
            files++;
        }
        return new Told(files, worst, ends);
    }

    private byte[] damaged() {
        byte[] file = seeds.get(random.nextInt(seeds.size())).clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            file = damage(file);
        }
        return file;
    }

    private byte[] damage(byte[] file) {
        if (file.length < 16) {
            return seeds.getFirst().clone();
        }
        // heads and tables are where harm is done
        int reach = random.nextBoolean() ? file.length : Math.min(file.length, 512);
        int at = random.nextInt(reach);
        return switch (random.nextInt(8)) {
            case 0, 1 -> flipped(file, reach);
            case 2 -> Arrays.copyOf(file, at);
            case 3 -> without(file, at, 1 + random.nextInt(64));
            case 4 -> twice(file, at, 1 + random.nextInt(256));
            case 5 -> odd(file, at);
            case 6 -> digits(file);
            default -> joined(file, seeds.get(random.nextInt(seeds.size())), at);
        };
    }

    private byte[] flipped(byte[] file, int reach) {
        for (int i = random.nextInt(12); i >= 0; i--) {
            file[random.nextInt(reach)] = (byte) random.nextInt();
        }
        return file;
    }

    private static byte[] without(byte[] file, int at, int length) {
        int end = Math.min(file.length, at + length);
        byte[] left = Arrays.copyOf(file, file.length - (end - at));
        System.arraycopy(file, end, left, at, file.length - end);
        return left;
    }

    private static byte[] twice(byte[] file, int at, int length) {
        int end = Math.min(file.length, at + length);
        byte[] more = Arrays.copyOf(file, file.length + end - at);
        System.arraycopy(file, at, more, end, file.length - at);
        return more;
    }

    private byte[] odd(byte[] file, int at) {
        int place = Math.min(at, file.length - 4);
        ByteBuffer.wrap(file).putInt(place, ODD[random.nextInt(ODD.length)]);
        return file;
    }

    /** Numbers of a PDF grow and shrink. */
    private byte[] digits(byte[] file) {
        for (int tries = 0; tries < 200; tries++) {
            int at = random.nextInt(file.length);
            if (file[at] >= '0' && file[at] <= '9') {
                file[at] = (byte) ('0' + random.nextInt(10));
                if (random.nextInt(3) == 0) {
                    byte[] many = "99999".getBytes(StandardCharsets.US_ASCII);
                    byte[] more = Arrays.copyOf(file, file.length + many.length);
                    System.arraycopy(file, at, more, at + many.length, file.length - at);
                    System.arraycopy(many, 0, more, at, many.length);
                    return more;
                }
                if (random.nextInt(4) == 0) {
                    return file;
                }
            }
        }
        return file;
    }

    private static byte[] joined(byte[] file, byte[] other, int at) {
        byte[] both = Arrays.copyOf(file, at + other.length);
        System.arraycopy(other, 0, both, at, other.length);
        return both;
    }

    /** In this very program, as tests see it: nothing but the limits of the decoder itself. */
    static Decoder inProcess() {
        PageDecoder decoder = new PageDecoder(Limits.USUAL);
        return new Decoder() {
            @Override
            public void decode(byte[] file, Pages pages) throws CannotRead {
                try {
                    decoder.decode(file, pages::take);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }

            @Override
            public void close() {}
        };
    }

    public static void main(String[] args) throws Exception {
        Duration time = Duration.ofSeconds((long) (60 * Double.parseDouble(args[1])));
        long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
        try (Decoder decoder =
                args[0].equals("child") ? new ChildDecoder(Limits.USUAL) : inProcess()) {
            Told told = new ScanFuzz(seed).run(time, decoder);
            Runtime now = Runtime.getRuntime();
            System.out.println(
                    args[0]
                            + " seed "
                            + seed
                            + " "
                            + told
                            + " heap "
                            + (now.totalMemory() >> 20)
                            + " of at most "
                            + (now.maxMemory() >> 20)
                            + " MB");
        }
    }
}
