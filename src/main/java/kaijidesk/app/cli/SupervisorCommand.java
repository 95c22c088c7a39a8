package kaijidesk.app.cli;

import kaijidesk.cases.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk supervisor list|add|remove}: who may overrule, until people sign in. */
@Command(name = "supervisor")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class SupervisorCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "list")
    int list() {
        return kaijidesk.with(desk -> {
            desk.supervisors().forEach(person -> kaijidesk.out().println(person.name()));
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "add")
    int add(@Parameters(paramLabel = "NAME") String name) {
        return change(name, true);
    }

    @Command(name = "remove")
    int remove(@Parameters(paramLabel = "NAME") String name) {
        return change(name, false);
    }

    private int change(String name, boolean supervisor) {
        Person person;
        try {
            person = new Person(name);
        } catch (IllegalArgumentException e) {
            return kaijidesk.unusable("bad-name");
        }
        return kaijidesk.with(desk -> {
            desk.changeSupervisor(person, supervisor, kaijidesk.person());
            return KaijiDesk.DONE;
        });
    }
}
