package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kaijidesk.access.PrivateFile;
import kaijidesk.cases.ActField;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.MailText;
import kaijidesk.cases.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk mails CASE --out DIR}: both e-mails of stage 1 as text files, each with the
 * registered address it goes to; both or none (R2.03, R2.04).
 */
@Command(name = "mails")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class MailsCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path folder;

    @Parameters(paramLabel = "CASE")
    private String number;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            CaseFile file = desk.open(KaijiDesk.number(number), kaijidesk.person()).file();
            Optional<MailPair> texts = desk.letters().mailTexts(file.number());
            if (texts.isEmpty()) {
                return kaijidesk.unusable("no-mails", number);
            }
            kaijidesk.exported(desk, file.number(), "ui.mails.title");
            Map<Path, String> files = new LinkedHashMap<>();
            for (Side side : Side.values()) {
                MailText text = texts.get().to(side);
                files.put(
                        folder.resolve(
                                file.number() + "-" + ActField.written(text.notice()) + ".txt"),
                        kaijidesk.texts().get("cli.mails-to", address(file, side))
                                + "\n"
                                + kaijidesk.texts().get("cli.mails-subject", text.subject())
                                + "\n\n"
                                + text.body());
            }
            return both(files);
        });
    }

    private static String address(CaseFile file, Side side) {
        return file.contact() == null ? "" : file.contact().addressOf(side);
    }

    private int both(Map<Path, String> files) {
        try {
            for (Map.Entry<Path, String> each : files.entrySet()) {
                PrivateFile.write(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            files.keySet().forEach(MailsCommand::remove);
            return kaijidesk.unusable("no-writing", folder);
        }
        files.keySet().forEach(kaijidesk.out()::println);
        return KaijiDesk.DONE;
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it couldn't be written either
        }
    }
}
