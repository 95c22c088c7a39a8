package kaijidesk.app.cli;

import java.util.Arrays;
import java.util.Locale;
import kaijidesk.cases.ActField;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailServer.Protection;
import kaijidesk.desk.OutboxDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk mail-server …}: through which server the office sends. The server's password is
 * asked for after that of who signs in, and never shown.
 */
@Command(name = "mail-server")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class MailServerCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "show")
    int show() {
        return kaijidesk.with(desk -> {
            MailServer server = desk.outbox().server().orElse(null);
            if (server == null) {
                return kaijidesk.unusable("send.no-server");
            }
            kaijidesk
                    .out()
                    .println(
                            String.join(
                                    "\t",
                                    server.host() + ":" + server.port(),
                                    ActField.written(server.protection()),
                                    server.user(),
                                    server.address(),
                                    server.name()));
            return KaijiDesk.DONE;
        });
    }

    /** Tries it before it is kept, unless told not to. */
    @Command(name = "set")
    int set(
            @Parameters(paramLabel = "HOST:PORT") String place,
            @Option(names = "--protection", paramLabel = "KIND", defaultValue = "starttls")
                    String protection,
            @Option(names = "--sign-in", paramLabel = "NAME", defaultValue = "") String signIn,
            @Option(names = "--from", paramLabel = "ADDRESS", required = true) String from,
            @Option(names = "--name", paramLabel = "NAME", defaultValue = "") String name,
            @Option(names = "--untried") boolean untried) {
        MailServer server = server(place, protection, signIn, from, name);
        if (server == null) {
            return kaijidesk.unusable("mail-server.unreadable");
        }
        return kaijidesk.with(desk -> {
            char[] password =
                    signIn.isEmpty()
                            ? new char[0]
                            : kaijidesk.secret("cli.mail-server.ask-password");
            OutboxDesk box = desk.outbox();
            if (!untried) {
                box.tryServer(server, password, kaijidesk.person());
            }
            box.keepServer(server, password, kaijidesk.person());
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "try")
    int attempt() {
        return kaijidesk.with(desk -> {
            MailServer server = desk.outbox().server().orElse(null);
            if (server == null) {
                return kaijidesk.unusable("send.no-server");
            }
            desk.outbox().tryServer(server, null, kaijidesk.person());
            kaijidesk.out().println(kaijidesk.texts().get("cli.mail-server.works"));
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "none")
    int none() {
        return kaijidesk.with(desk -> {
            desk.outbox().forgetServer(kaijidesk.person());
            return KaijiDesk.DONE;
        });
    }

    private static @Nullable MailServer server(
            String place, String protection, String signIn, String from, String name) {
        Protection kind =
                Arrays.stream(Protection.values())
                        .filter(each ->
                                ActField.written(each).equals(protection.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
        int colon = place.lastIndexOf(':');
        if (kind == null || colon < 1 || !place.substring(colon + 1).matches("\\d{1,5}")) {
            return null;
        }
        int port = Integer.parseInt(place.substring(colon + 1));
        return new MailServer(place.substring(0, colon), port, kind, signIn, "", from, name);
    }
}
