package kaijidesk.app.cli;

import kaijidesk.cases.Bar;
import kaijidesk.cases.FieldProblem;
import kaijidesk.cases.Substitutes;
import kaijidesk.desk.ActBarred;
import kaijidesk.desk.CannotBackUp;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.CannotPeople;
import kaijidesk.desk.CannotPost;
import kaijidesk.desk.CannotPrint;
import kaijidesk.desk.CannotScan;
import kaijidesk.desk.CannotTake;
import kaijidesk.desk.CaseChanged;
import kaijidesk.desk.CasePurged;
import kaijidesk.desk.LetterWouldTell;
import kaijidesk.desk.NoSuchCase;
import kaijidesk.desk.NoSuchSheet;
import kaijidesk.desk.ProfileFaulty;
import kaijidesk.letters.Unprintable;
import kaijidesk.regime.ProfileCheck;
import kaijidesk.regime.Step;
import kaijidesk.text.Texts;
import kaijidesk.ui.masks.Steps;

/** Says on standard error why something couldn't be done, and turns it into an exit status. */
record Complaints(KaijiDesk command) {

    int about(CannotDo problem) {
        Texts texts = command.texts();
        return switch (problem) {
            case ActBarred barred -> {
                barred.bars().forEach(bar -> command.err().println(line(texts, bar)));
                yield KaijiDesk.REFUSED;
            }
            case CannotPrint unprintable -> {
                String characters = String.join(" ", unprintable.characters());
                command.err().println(texts.get("cli.cannot-print", characters));
                unprintable.places().forEach(each -> command.err().println(line(texts, each)));
                command.err().println(texts.get("cli.substitute"));
                yield KaijiDesk.REFUSED;
            }
            case LetterWouldTell stopped -> {
                command.err()
                        .println(texts.get("cli.would-tell", texts.of((Enum<?>) stopped.what())));
                yield KaijiDesk.REFUSED;
            }
            case CannotPeople people -> {
                command.err().println(step(texts, people.reason()));
                yield KaijiDesk.REFUSED;
            }
            case CannotPost stopped -> {
                command.err().println(step(texts, stopped.reason()));
                yield KaijiDesk.REFUSED;
            }
            case CannotScan stopped -> {
                command.err().println(step(texts, stopped.reason()));
                yield KaijiDesk.REFUSED;
            }
            case NoSuchSheet none -> {
                command.err().println(step(texts, none.reason()));
                yield KaijiDesk.REFUSED;
            }
            case CannotTake no -> {
                command.err().println(texts.of(no.why()));
                yield KaijiDesk.REFUSED;
            }
            case CannotBackUp no -> command.unusable(no.key());
            case CaseChanged changed -> {
                command.err().println(texts.get("cli.case-changed", changed.getMessage() + ""));
                yield KaijiDesk.REFUSED;
            }
            case ProfileFaulty faulty -> {
                faulty.problems().forEach(each -> command.err().println(line(texts, each)));
                yield KaijiDesk.REFUSED;
            }
            case CasePurged purged -> {
                command.err().println(texts.get("cli.case-purged", purged.number().value()));
                yield KaijiDesk.REFUSED;
            }
            case NoSuchCase missing -> command.unusable("no-such", missing.getMessage() + "");
        };
    }

    /** A field that can't be read: which one, and what it may hold. */
    int about(FieldProblem problem, String act, java.util.List<String> choices) {
        String why = command.texts().get("Why." + problem.why().name(), problem.field());
        command.err().println(why);
        if (problem.why() == FieldProblem.Why.NOT_A_CHOICE) {
            command.err().println(command.texts().get("cli.choices", String.join(", ", choices)));
        }
        command.err().println(command.texts().get("cli.help-fields", act));
        return KaijiDesk.UNUSABLE;
    }

    private static String line(Texts texts, Unprintable unprintable) {
        return Substitutes.codePoints(unprintable.character())
                + "\t"
                + texts.of(unprintable.where());
    }

    static String line(Texts texts, ProfileCheck.Problem problem) {
        return texts.of(problem.field()) + "\t" + Visible.line(step(texts, problem.what()));
    }

    static String step(Texts texts, Step step) {
        return Steps.text(step, texts);
    }

    private static String line(Texts texts, Bar bar) {
        return bar.rule().id() + "\t" + Visible.line(step(texts, bar.reason()));
    }
}
