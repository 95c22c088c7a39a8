package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.access.PrivateFile;
import kaijidesk.cases.ProfileEffect;
import kaijidesk.desk.AdoptedProfile;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.CaseEffect;
import kaijidesk.desk.Desk;
import kaijidesk.desk.Profiles;
import kaijidesk.desk.RegimeDesk;
import kaijidesk.desk.UnreadableProfile;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileCheck;
import kaijidesk.regime.ProfileField;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk profile …}: the editions that the office works by (R6.06). */
@Command(name = "profile")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class ProfileCommand {
    private static final int LARGEST = 1 << 20;

    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "list")
    int list() {
        return kaijidesk.with(desk -> {
            String current = desk.regime().inForce().edition();
            for (AdoptedProfile each : desk.regime().adopted()) {
                Profile profile = each.profile();
                say(
                        profile.edition().equals(current) ? "*" : "",
                        profile.edition(),
                        profile.effectiveFrom().toString(),
                        each.person() == null ? "" : each.person().name(),
                        profile.name());
            }
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "EDITION", arity = "0..1") @Nullable String edition) {
        return withEdition(
                edition,
                (desk, profile) -> {
                    for (ProfileField field : ProfileField.values()) {
                        field.lines(profile).forEach(line -> say(texts().of(field), step(line)));
                    }
                    return KaijiDesk.DONE;
                });
    }

    @Command(name = "export")
    int export(
            @Parameters(paramLabel = "EDITION", arity = "0..1") @Nullable String edition,
            @Option(names = "--out", required = true, paramLabel = "FILE") Path out) {
        return withEdition(
                edition,
                (desk, profile) -> {
                    try {
                        PrivateFile.write(out, RegimeDesk.export(profile));
                        return KaijiDesk.DONE;
                    } catch (IOException e) {
                        return kaijidesk.unusable("no-writing", out.toString());
                    }
                });
    }

    @Command(name = "check")
    int check(@Parameters(paramLabel = "FILE") Path file) {
        return withFile(
                file,
                (desk, profile) -> {
                    List<ProfileCheck.Problem> problems = desk.regime().problems(profile);
                    problems.forEach(
                            each -> kaijidesk.err().println(Complaints.line(texts(), each)));
                    compare(desk, profile);
                    return problems.isEmpty() ? KaijiDesk.DONE : KaijiDesk.REFUSED;
                });
    }

    @Command(name = "adopt")
    int adopt(@Parameters(paramLabel = "FILE") Path file) {
        return withFile(
                file,
                (desk, profile) -> {
                    Profile adopted = desk.regime().adopt(profile, kaijidesk.person());
                    say(adopted.edition(), adopted.effectiveFrom().toString());
                    return KaijiDesk.DONE;
                });
    }

    private interface Work {
        int with(Desk desk, Profile profile) throws CannotDo;
    }

    /** An adopted edition or a shipped profile by its name; without one, what is in force now. */
    private int withEdition(@Nullable String edition, Work work) {
        return kaijidesk.with(desk -> {
            Optional<Profile> found =
                    edition == null
                            ? Optional.of(desk.regime().inForce())
                            : Stream.concat(
                                            desk.regime().adopted().stream()
                                                    .map(AdoptedProfile::profile),
                                            Profiles.shipped().stream())
                                    .filter(each -> each.edition().equals(edition))
                                    .findFirst();
            return found.isEmpty()
                    ? kaijidesk.unusable("no-edition", edition + "")
                    : work.with(desk, found.get());
        });
    }

    private int withFile(Path file, Work work) {
        return kaijidesk.with(desk -> {
            try {
                if (Files.size(file) > LARGEST) {
                    return kaijidesk.unusable("profile.too-large");
                }
                return work.with(desk, desk.regime().read(Files.readAllBytes(file)));
            } catch (UnreadableProfile e) {
                return kaijidesk.unusable("profile." + e.why(), e.where());
            } catch (IOException e) {
                return kaijidesk.unusable("no-file", file.toString());
            }
        });
    }

    /** What differs from the edition in force, and which open cases would be judged otherwise. */
    private void compare(Desk desk, Profile profile) {
        for (ProfileField.Change change : ProfileField.changes(desk.regime().inForce(), profile)) {
            say(texts().of(change.field()), lines(change.gone()), "→", lines(change.come()));
        }
        for (CaseEffect each :
                desk.regime().effects(profile, kaijidesk.person(), (done, all) -> true)) {
            for (ProfileEffect effect : each.effects()) {
                say(
                        each.number().value(),
                        effect.rule().id(),
                        conclusion(effect.own()),
                        "→",
                        conclusion(effect.other()));
            }
        }
    }

    private String lines(List<Step> lines) {
        return lines.stream().map(this::step).collect(Collectors.joining(" / "));
    }

    private String conclusion(@Nullable Verdict verdict) {
        return verdict == null
                ? step(ProfileEffect.NOT_ASKED)
                : texts().of(verdict.status()) + " " + step(verdict.steps().getLast());
    }

    private String step(Step step) {
        return Visible.line(Complaints.step(texts(), step));
    }

    private Texts texts() {
        return kaijidesk.texts();
    }

    private void say(String... words) {
        kaijidesk.out().println(String.join("\t", words));
    }
}
