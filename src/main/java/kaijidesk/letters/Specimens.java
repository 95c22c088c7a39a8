package kaijidesk.letters;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ContactMessage;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.Letter;
import kaijidesk.cases.Missing;
import kaijidesk.cases.Notice;
import kaijidesk.cases.PledgeForm;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.TradeReference;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.SensitiveMark;

/** Usual letters to nobody, by which an office sees and checks its wording. */
final class Specimens {
    static final DocumentNumber NUMBER = new DocumentNumber(2026, 1);
    static final LocalDate ISSUED_ON = LocalDate.of(2026, 4, 20);
    private static final LocalDate APPLIED_ON = LocalDate.of(2026, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 11);
    private static final CaseNumber CASE = CaseNumber.of(2026, 1);
    private static final Recipient TO =
            new Recipient("見本 太郎", "184-0004", "東京都小金井市本町九丁目99番9号 見本荘101");
    private static final Recipient REGISTERED = new Recipient("見本 太郎", "", "");
    private static final Recipient COMPANY =
            new Recipient("見本ブランド株式会社", "104-0061", "東京都中央区銀座九丁目99番9号", true);
    private static final TradeReference TRADE =
            new TradeReference(CASE, "T-2026-000001", "I-00000001", "見本の商品 13インチ");

    private Specimens() {}

    /** A letter that a template is used for. */
    static Letter of(Template template) {
        return switch (template) {
            case GUIDANCE, PLEDGE -> guidance();
            case CORRECTION_REQUEST ->
                    new Letter.CorrectionRequest(
                            TO,
                            TRADE,
                            LATER,
                            new Missing(
                                    Set.of(),
                                    false,
                                    EnumSet.of(
                                            PaperCheck.RESIDENCE_ORIGINAL,
                                            PaperCheck.IDENTITY_SAME_ADDRESS,
                                            PaperCheck.SEAL_MATCHES_PLEDGE),
                                    List.of("修理業者の見積書")));
            case FEE_STATEMENT ->
                    new Letter.FeeStatement(
                            TO,
                            TRADE,
                            List.of(
                                    new Letter.FeeStatement.Line(
                                            ExpenseKind.POSTAGE, ISSUED_ON, 460),
                                    new Letter.FeeStatement.Line(
                                            ExpenseKind.MATERIALS, ISSUED_ON, 120)),
                            0);
            case NOT_ACCEPTABLE -> new Letter.NotAcceptable(TO, TRADE, APPLIED_ON, APPLIED_ON);
            case OTHER_ADDRESS -> new Letter.OtherAddress(REGISTERED, TRADE, APPLIED_ON);
            case COUNTERPARTY_NOTICE -> new Letter.CounterpartyNotice(REGISTERED, TRADE);
            case COUNTER_GUIDANCE ->
                    new Letter.CounterGuidance(REGISTERED, TRADE, guidance().asked());
            case DISCLOSURE, COMMON, CONTACT_DISCLOSURE ->
                    new Letter.Disclosure(TO, TRADE, APPLIED_ON, items());
            case RIGHTS_DISCLOSURE ->
                    new Letter.RightsDisclosure(COMPANY, TRADE, APPLIED_ON, items());
            case REFUSAL_NOTICE -> new Letter.RefusalNotice(TO, TRADE, APPLIED_ON);
        };
    }

    /** The e-mail to the applicant in stage 1. */
    static ContactMessage mail() {
        return new ContactMessage(
                Notice.CONTACT_TO_APPLICANT, "hanako@mail.example", TRADE, ISSUED_ON);
    }

    private static Letter.Guidance guidance() {
        return new Letter.Guidance(
                TO,
                TRADE,
                new PledgeForm(CASE + "-P1", 1),
                3,
                List.of(PaperKind.values()),
                List.of(
                        IdentityDocument.DRIVING_LICENCE,
                        IdentityDocument.PASSPORT,
                        IdentityDocument.MY_NUMBER_CARD),
                List.of(IdentityDocument.INSURANCE_CONFIRMATION),
                EnumSet.allOf(SensitiveMark.class));
    }

    private static List<DisclosedItem> items() {
        return List.of(
                item(RegisteredItem.NAME, "見本 花子", PointInTime.values()),
                item(RegisteredItem.ADDRESS, "〒650-0021 兵庫県神戸市中央区三宮町9-9-9", PointInTime.TRADE),
                item(RegisteredItem.ADDRESS, "〒630-8213 奈良県奈良市登大路町999", PointInTime.CURRENT),
                item(RegisteredItem.TELEPHONE, "078-000-0000", PointInTime.values()));
    }

    private static DisclosedItem item(RegisteredItem item, String value, PointInTime... points) {
        return new DisclosedItem(
                item,
                value,
                List.of(points).stream()
                        .map(point -> new DisclosedItem.At(point, APPLIED_ON))
                        .toList());
    }
}
