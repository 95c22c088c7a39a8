package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * A paper of stage 2 arrived (R2.07–R2.13). A better one that comes later takes its place and is
 * checked anew; the earlier one stays with the operator (R2.08).
 *
 * @param paper which of the four
 * @param arrivedOn day of arrival
 * @param datedOn day of issue, or the date written on the pledge
 * @param identity which identity document
 * @param form number of the pledge form as read from the sheet
 * @param address the address as written on a residence certificate or identity document (R2.11)
 * @param name the name as written on a certificate or identity document
 * @param otherName a former family name (旧氏) or alias (通称) that it bears beside the name
 */
public record ReceivePaper(
        PaperKind paper,
        LocalDate arrivedOn,
        @Nullable LocalDate datedOn,
        @Nullable IdentityDocument identity,
        @Nullable String form,
        @Nullable String address,
        @Nullable String name,
        @Nullable String otherName)
        implements Act {
    /** A paper of which the address is entered, but no name. */
    public ReceivePaper(
            PaperKind paper,
            LocalDate arrivedOn,
            @Nullable LocalDate datedOn,
            @Nullable IdentityDocument identity,
            @Nullable String form,
            @Nullable String address) {
        this(paper, arrivedOn, datedOn, identity, form, address, null, null);
    }

    /** A paper of which neither address nor name is entered. */
    public ReceivePaper(
            PaperKind paper,
            LocalDate arrivedOn,
            @Nullable LocalDate datedOn,
            @Nullable IdentityDocument identity,
            @Nullable String form) {
        this(paper, arrivedOn, datedOn, identity, form, null, null, null);
    }

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.litigation() != null, Rule.R2_07, "bar.no-litigation-request")
                .unless(file.prepared() == null, Rule.R2_07, "bar.already-prepared")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        Rule rule = paper.rule();
        return Bars.of(standing(file, circumstances))
                .unless(!arrivedOn.isAfter(circumstances.today()), rule, "bar.arrival-in-future")
                .unless(afterReceipt(file), Rule.R2_07, "bar.arrived-before-application")
                .unless(
                        paper == PaperKind.IDENTITY_DOCUMENT || datedOn != null,
                        rule,
                        "bar.date-needed")
                .unless(
                        paper != PaperKind.IDENTITY_DOCUMENT || identity != null,
                        rule,
                        "bar.identity-needed")
                .unless(
                        paper != PaperKind.PLEDGE || (form != null && !form.isBlank()),
                        rule,
                        "bar.form-needed")
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        return Outcome.of(
                file.answered()
                        .withArrived(
                                new Paper(
                                        paper,
                                        arrivedOn,
                                        datedOn,
                                        paper == PaperKind.IDENTITY_DOCUMENT ? identity : null,
                                        paper == PaperKind.PLEDGE && form != null
                                                ? form.strip()
                                                : "",
                                        bearsAddress() && address != null ? address : "",
                                        bearsName() && name != null ? name : "",
                                        bearsName() && otherName != null ? otherName : "",
                                        Map.of())));
    }

    private boolean afterReceipt(CaseFile file) {
        return !arrivedOn.isBefore(Tokyo.dayOf(file.application().receivedAt()));
    }

    private boolean bearsAddress() {
        return paper == PaperKind.RESIDENCE_CERTIFICATE || paper == PaperKind.IDENTITY_DOCUMENT;
    }

    private boolean bearsName() {
        return paper != PaperKind.PLEDGE;
    }

    /** Keeps address and name out of logs and exception texts. */
    @Override
    public String toString() {
        return "ReceivePaper[" + paper + " " + arrivedOn + "]";
    }
}
