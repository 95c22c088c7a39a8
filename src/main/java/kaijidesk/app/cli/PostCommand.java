package kaijidesk.app.cli;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.ActField;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.HandedOver;
import kaijidesk.desk.MailroomDesk;
import kaijidesk.mailroom.Dispatch;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.mailroom.TrackingNumber;
import kaijidesk.regime.PostageRate.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk post …}: the mail room, a letter's steps by post. Names no addressee. */
@Command(
        name = "post",
        subcommands = {EnvelopesCommand.class, LabelsCommand.class, SlipCommand.class})
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class PostCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    /** Takes one step of a letter. */
    private interface Way {
        /** Takes it and returns the letter afterwards. */
        Posting step(MailroomDesk room, Posting letter) throws CannotDo;
    }

    /** For the commands that print around letters. */
    PostPaper paper() {
        return new PostPaper(kaijidesk);
    }

    @Command(name = "list")
    int list(
            @Option(names = "--state", paramLabel = "STATE") @Nullable String written,
            @Option(names = "--json") boolean json) {
        PostingState only = written == null ? null : choice(PostingState.values(), written);
        if (written != null && only == null) {
            return unknown("cli.post.no-state", written, PostingState.values());
        }
        return kaijidesk.with(desk -> {
            List<Posting> found = new ArrayList<>();
            for (PostingState state : PostingState.values()) {
                if (only == null || only == state) {
                    found.addAll(desk.mailroom().in(state));
                }
            }
            if (json) {
                kaijidesk.out().println(Json.print(found.stream().map(Json::of).toList()));
            } else {
                found.forEach(this::print);
            }
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "printed")
    int printed(@Parameters(paramLabel = "LETTER", arity = "1..*") List<String> letters) {
        return kaijidesk.with(desk -> {
            List<Posting> seen = new ArrayList<>();
            for (String letter : letters) {
                seen.add(desk.mailroom().find(letter));
            }
            desk.mailroom().printed(seen, kaijidesk.person()).forEach(this::print);
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "not-printed")
    int notPrinted(@Parameters(paramLabel = "LETTER", arity = "1..*") List<String> letters) {
        return kaijidesk.with(desk -> {
            desk.mailroom().prints().decided(letters, false, kaijidesk.person());
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "printing")
    int printing() {
        return kaijidesk.with(desk -> {
            desk.mailroom().prints().open().forEach(this::print);
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "enclosed")
    int enclosed(
            @Parameters(paramLabel = "LETTER") String letter,
            @Option(names = "--letter-code", required = true, paramLabel = "CODE")
                    String letterCode,
            @Option(names = "--envelope-code", required = true, paramLabel = "CODE")
                    String envelopeCode) {
        return step(
                letter,
                (room, seen) -> room.enclosed(seen, letterCode, envelopeCode, kaijidesk.person()));
    }

    @Command(name = "handed-over")
    int handedOver(
            @Parameters(paramLabel = "LETTER") String letter,
            @Option(names = "--service", required = true, paramLabel = "SERVICE") String written,
            @Option(names = "--tracking", paramLabel = "NUMBER") @Nullable String tracking,
            @Option(names = "--sure") boolean sure) {
        Service service = choice(Service.values(), written);
        if (service == null) {
            return unknown("cli.post.no-service", written, Service.values());
        }
        String number = tracking == null ? "" : tracking;
        return kaijidesk.with(desk -> {
            MailroomDesk room = desk.mailroom();
            HandedOver handed =
                    room.handedOver(room.find(letter), service, number, sure, kaijidesk.person());
            print(handed.posting());
            if (handed.charged() > 0) {
                kaijidesk.out().println(text("cli.post.charged", handed.charged()));
            }
            handed.bars()
                    .forEach(bar ->
                            kaijidesk
                                    .out()
                                    .println(
                                            text(
                                                    "cli.post.not-charged",
                                                    Complaints.step(
                                                            kaijidesk.texts(), bar.reason()))));
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "delivered")
    int delivered(@Parameters(paramLabel = "LETTER") String letter) {
        return step(letter, (room, seen) -> room.delivered(seen, kaijidesk.person()));
    }

    @Command(name = "returned")
    int returned(
            @Parameters(paramLabel = "LETTER") String letter,
            @Option(names = "--note", paramLabel = "TEXT") @Nullable String note) {
        return step(
                letter,
                (room, seen) -> room.returned(seen, note == null ? "" : note, kaijidesk.person()));
    }

    @Command(name = "settled")
    int settled(
            @Parameters(paramLabel = "LETTER") String letter,
            @Option(names = "--note", required = true, paramLabel = "TEXT") String note) {
        return step(letter, (room, seen) -> room.settled(seen, note, kaijidesk.person()));
    }

    @Command(name = "void")
    int voided(
            @Parameters(paramLabel = "LETTER") String letter,
            @Option(names = "--note", required = true, paramLabel = "TEXT") String note) {
        return step(letter, (room, seen) -> room.voided(seen, note, kaijidesk.person()));
    }

    private int step(String letter, Way way) {
        return kaijidesk.with(desk -> {
            print(way.step(desk.mailroom(), desk.mailroom().find(letter)));
            return KaijiDesk.DONE;
        });
    }

    private void print(Posting letter) {
        Dispatch dispatch = letter.dispatch();
        kaijidesk
                .out()
                .println(
                        String.join(
                                "\t",
                                letter.letterId(),
                                ActField.written(letter.state()),
                                letter.caseNumber().value(),
                                ActField.written(letter.kind()),
                                letter.issuedOn().toString(),
                                dispatch == null ? "" : ActField.written(dispatch.service()),
                                dispatch == null
                                        ? ""
                                        : new TrackingNumber(dispatch.tracking()).text(),
                                letter.open() ? "open" : ""));
    }

    private void print(PrintClaim claim) {
        String letter = claim.runId() + "\t" + claim.letterId() + "\t";
        String state = ActField.written(claim.state()) + "\t" + claim.by().name() + "\t";
        kaijidesk.out().println(letter + state + claim.at());
    }

    private String text(String key, Object... arguments) {
        return kaijidesk.texts().get(key, arguments);
    }

    private int unknown(String key, String written, Enum<?>[] choices) {
        List<String> all = new ArrayList<>();
        for (Enum<?> each : choices) {
            all.add(ActField.written(each));
        }
        kaijidesk.err().println(text(key, Visible.line(written)));
        kaijidesk.err().println(text("cli.choices", String.join(", ", all)));
        return KaijiDesk.UNUSABLE;
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] choices, String written) {
        for (E each : choices) {
            if (ActField.written(each).equals(written)) {
                return each;
            }
        }
        return null;
    }
}
