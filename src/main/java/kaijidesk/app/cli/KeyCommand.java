package kaijidesk.app.cli;

import kaijidesk.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk key ...}: the key of the office's file, and the recovery sheet. */
@Command(name = "key")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class KeyCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    /** Encrypts the file anew; a crash on the way is settled at the next opening. */
    @Command(name = "change")
    int change() {
        return kaijidesk.entering(() -> {
            kaijidesk.door().changeKey(kaijidesk.person(), kaijidesk.password(), Progress.UNSEEN);
            kaijidesk.out().println(kaijidesk.texts().get("cli.key-changed"));
            return KaijiDesk.DONE;
        });
    }

    /** A new recovery code; the sheet before is worth nothing any more. */
    @Command(name = "recovery")
    int recovery() {
        return kaijidesk.with(
                desk -> InitCommand.told(kaijidesk, desk.people().newRecovery(kaijidesk.person())));
    }
}
