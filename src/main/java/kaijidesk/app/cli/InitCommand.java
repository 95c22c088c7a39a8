package kaijidesk.app.cli;

import java.util.concurrent.Callable;
import kaijidesk.access.RecoveryCode;
import kaijidesk.desk.OfficeDoor;
import kaijidesk.store.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk init --user NAME}: begins an office, with its first administrator. An office
 * that lies there in clear is encrypted and kept whole.
 */
@Command(name = "init")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class InitCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Override
    public Integer call() {
        return kaijidesk.entering(() -> {
            OfficeDoor door = kaijidesk.door();
            char[] password = kaijidesk.newPassword(kaijidesk.person());
            RecoveryCode code = door.begin(kaijidesk.person(), password, Progress.UNSEEN);
            kaijidesk.out().println(kaijidesk.texts().get("cli.begun", kaijidesk.folder()));
            return told(kaijidesk, code);
        });
    }

    /** The code goes to standard output once; it lies nowhere. */
    static int told(KaijiDesk command, RecoveryCode code) {
        command.out().println(command.texts().get("cli.recovery", code.grouped()));
        return KaijiDesk.DONE;
    }
}
