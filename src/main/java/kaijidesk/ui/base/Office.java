package kaijidesk.ui.base;

import java.nio.file.Path;
import java.util.List;
import kaijidesk.cases.Act;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Person;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.CaseView;
import kaijidesk.desk.Imported;
import kaijidesk.desk.Receipt;

/**
 * What the screens ask of the desk, for the person who sits at it. Every call may be slow: never on
 * the FX thread.
 */
public interface Office extends AutoCloseable {
    /** All cases. */
    List<CaseRow> cases();

    /** One case as that person sees it. */
    CaseView open(CaseNumber number, Person person) throws CannotDo;

    /**
     * Performs an act.
     *
     * @param seenVersion the version of the case on which the person decided
     * @throws CannotDo when rules bar it, somebody else changed the case meanwhile, or a letter
     *     can't be printed
     */
    CaseView perform(CaseNumber number, long seenVersion, Act act, Person person) throws CannotDo;

    /**
     * Takes in an application mail, received now.
     *
     * @throws Exception when it can't be read as an application; shown through {@link Failures}
     */
    Receipt receive(byte[] eml, Person person) throws Exception;

    /**
     * Takes in the operator's export; with problems, nothing of it.
     *
     * @throws Exception when the folder holds no export; shown through {@link Failures}
     */
    Imported importRecords(Path folder, Person person) throws Exception;

    /** Who may let a case pass a rule, by name. */
    List<Person> supervisors();

    /** Makes somebody a supervisor, or one no longer. */
    void changeSupervisor(Person person, boolean supervisor);

    /** The stored PDF of a letter. */
    byte[] letterPdf(String letterId) throws CannotDo;

    @Override
    void close();
}
