package kaijidesk.app.cli;

import java.time.LocalDate;
import kaijidesk.cases.ActField;
import kaijidesk.regime.RightsHolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk rights-holder list|add}: the operator's list of rights holders (R4.04). */
@Command(name = "rights-holder")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class RightsHolderCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "list")
    int list() {
        return kaijidesk.with(desk -> {
            for (RightsHolder holder : desk.rightsHolders().all()) {
                LocalDate until = holder.validUntil();
                kaijidesk
                        .out()
                        .println(
                                String.join(
                                        "\t",
                                        holder.id(),
                                        holder.name(),
                                        ActField.written(holder.basis()),
                                        holder.reference(),
                                        holder.validFrom().toString(),
                                        until == null ? "" : until.toString()));
            }
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--name", required = true, paramLabel = "NAME") String name,
            @Option(names = "--basis", required = true, paramLabel = "BASIS") String basis,
            @Option(names = "--reference", required = true, paramLabel = "NO") String reference,
            @Option(names = "--from", required = true, paramLabel = "DATE") LocalDate from,
            @Option(names = "--until", paramLabel = "DATE") @Nullable LocalDate until,
            @Option(names = "--postal", required = true, paramLabel = "CODE") String postalCode,
            @Option(names = "--address", required = true, paramLabel = "ADDRESS") String address) {
        RightsHolder.Basis ground = basis(basis);
        if (ground == null) {
            return kaijidesk.unusable("bad-basis", basis);
        }
        if (id.isBlank() || name.isBlank() || address.isBlank()) {
            return kaijidesk.unusable("blank-holder");
        }
        if (until != null && until.isBefore(from)) {
            return kaijidesk.unusable("ends-before-beginning");
        }
        return kaijidesk.with(desk -> {
            desk.rightsHolders()
                    .keep(
                            new RightsHolder(
                                    id, name, ground, reference, from, until, postalCode, address),
                            kaijidesk.person());
            return KaijiDesk.DONE;
        });
    }

    private static RightsHolder.@Nullable Basis basis(String written) {
        for (RightsHolder.Basis basis : RightsHolder.Basis.values()) {
            if (ActField.written(basis).equals(written)) {
                return basis;
            }
        }
        return null;
    }
}
