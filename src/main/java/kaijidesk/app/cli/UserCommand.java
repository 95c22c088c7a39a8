package kaijidesk.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kaijidesk.access.RecoveryCode;
import kaijidesk.cases.Account;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk user ...}: who may enter, and as what. */
@Command(name = "user")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class UserCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "list")
    int list() {
        return kaijidesk.with(desk -> {
            desk.people().all().forEach(this::print);
            return KaijiDesk.DONE;
        });
    }

    /** A name that was removed is let in again by this, as the same person. */
    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role", paramLabel = "ROLE", required = true) String role) {
        return changing(
                name,
                role,
                (person, as) ->
                        kaijidesk.with(desk -> {
                            char[] password = kaijidesk.newPassword(person);
                            print(desk.people().add(person, as, password));
                            return KaijiDesk.DONE;
                        }));
    }

    @Command(name = "role")
    int role(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ROLE") String role) {
        return changing(
                name,
                role,
                (person, as) ->
                        kaijidesk.with(desk -> {
                            print(desk.people().change(person, as));
                            return KaijiDesk.DONE;
                        }));
    }

    @Command(name = "remove")
    int remove(@Parameters(paramLabel = "NAME") String name) {
        return changing(
                name,
                Role.AUDITOR.name(),
                (person, any) ->
                        kaijidesk.with(desk -> {
                            print(desk.people().remove(person));
                            kaijidesk.err().println(kaijidesk.texts().get("cli.change-key"));
                            return KaijiDesk.DONE;
                        }));
    }

    /** Another password for who signs in. */
    @Command(name = "password")
    int password() {
        return kaijidesk.entering(() -> {
            char[] old = kaijidesk.password();
            char[] fresh = kaijidesk.newPassword(kaijidesk.person());
            try (var desk = kaijidesk.door().enter(kaijidesk.person(), old)) {
                desk.people().password(kaijidesk.person(), old, fresh);
            }
            kaijidesk.out().println(kaijidesk.texts().get("cli.password-changed"));
            return KaijiDesk.DONE;
        });
    }

    /** Lets who is named by {@code --user} in again, as an administrator, by the recovery sheet. */
    @Command(name = "recover")
    int recover() {
        return kaijidesk.entering(() -> {
            Optional<RecoveryCode> code =
                    RecoveryCode.typed(new String(kaijidesk.secret("cli.ask-recovery")));
            if (code.isEmpty()) {
                return kaijidesk.unusable("bad-recovery");
            }
            char[] fresh = kaijidesk.newPassword(kaijidesk.person());
            RecoveryCode next = kaijidesk.door().recover(code.get(), kaijidesk.person(), fresh);
            return InitCommand.told(kaijidesk, next);
        });
    }

    private interface Change {
        int of(Person person, Role role);
    }

    private int changing(String name, String role, Change change) {
        Optional<Role> as =
                Arrays.stream(Role.values())
                        .filter(each -> each.name().equals(role.toUpperCase(Locale.ROOT)))
                        .findFirst();
        if (as.isEmpty()) {
            String all =
                    Arrays.stream(Role.values())
                            .map(ActField::written)
                            .collect(Collectors.joining(", "));
            return kaijidesk.unusable("no-role", role, all);
        }
        try {
            return change.of(new Person(name), as.get());
        } catch (IllegalArgumentException e) {
            return kaijidesk.unusable("bad-name");
        }
    }

    private void print(Account account) {
        kaijidesk
                .out()
                .println(
                        account.person().name()
                                + "\t"
                                + ActField.written(account.role())
                                + (account.closed() ? "\tclosed" : ""));
    }
}
