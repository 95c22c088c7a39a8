package kaijidesk.letters;

import java.util.EnumSet;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.PledgeForm;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.SensitiveMark;

/** Letters and pledge forms as offices send them, for what comes back on paper. */
public final class SampleForms {
    private SampleForms() {}

    /** A letter of that kind. */
    public static byte[] letter(LetterKind kind) {
        return SampleLetters.print(kind, Variation.SHORT).pdf();
    }

    /** The guidance of any case, with its pledge form as the last page. */
    public static byte[] guidance(CaseNumber number, String form, int letter) {
        Recipient to = new Recipient("髙橋 さくら", "184-0004", "東京都小金井市本町9-9-9 見本荘101");
        TradeReference sample = SampleLetters.of(LetterKind.GUIDANCE, Variation.SHORT).trade();
        TradeReference trade =
                new TradeReference(number, sample.tradeNo(), sample.itemNo(), sample.itemName());
        Letter.Guidance guidance =
                new Letter.Guidance(
                        to,
                        trade,
                        new PledgeForm(form, 1),
                        3,
                        List.of(PaperKind.values()),
                        List.of(IdentityDocument.DRIVING_LICENCE, IdentityDocument.PASSPORT),
                        List.of(IdentityDocument.INSURANCE_CARD),
                        EnumSet.allOf(SensitiveMark.class));
        return SampleLetters.PRESS
                .print(
                        guidance,
                        new DocumentNumber(2016, letter),
                        SampleLetters.ISSUED_ON,
                        SampleLetters.OPERATOR)
                .pdf();
    }
}
