package kaijidesk.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;

/** An export directory that starts as the samples, and a sink that keeps what is read from it. */
final class Export implements RecordsSink {
    private static final List<String> FILES = List.of("members.csv", "trades.csv", "messages.csv");

    final List<String> members = new ArrayList<>();
    final List<MemberSnapshot> snapshots = new ArrayList<>();
    final List<Trade> trades = new ArrayList<>();
    final List<TradeMessage> messages = new ArrayList<>();
    private final Path directory;
    private Problems problems = new Problems();

    Export(Path directory) throws IOException {
        this.directory = directory;
        for (String file : FILES) {
            try (InputStream in =
                    Export.class.getResourceAsStream("/kaijidesk/samples/records/" + file)) {
                Files.write(directory.resolve(file), in.readAllBytes());
            }
        }
    }

    String text(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    void write(String file, String text, Charset charset) throws IOException {
        Files.write(directory.resolve(file), text.getBytes(charset));
    }

    /** Adds lines at the end of a file. */
    void append(String file, String lines) throws IOException {
        write(file, text(file) + lines, StandardCharsets.UTF_8);
    }

    void delete(String file) throws IOException {
        Files.delete(directory.resolve(file));
    }

    ReadReport read() throws UnreadableRecords, Stopped {
        problems = new Problems();
        return new RecordsReader(directory).read(this, problems, ReadProgress.UNSEEN);
    }

    /** The bad rows of what was read last. */
    List<RowProblem> problems() {
        return problems.named();
    }

    @Override
    public void member(
            RowPlace where,
            String memberId,
            String nickname,
            Member.Kind kind,
            MemberSnapshot snapshot) {
        members.add(memberId + " " + nickname + " " + kind);
        snapshots.add(snapshot);
    }

    @Override
    public void trade(RowPlace where, Trade trade) {
        trades.add(trade);
    }

    @Override
    public void message(RowPlace where, String tradeNo, TradeMessage message) {
        messages.add(message);
    }
}
