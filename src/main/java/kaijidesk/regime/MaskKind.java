package kaijidesk.regime;

import java.util.EnumSet;
import java.util.Set;

/** What is masked on a scan, by its kind: never the value (R2.11, F4). */
public enum MaskKind {
    /** 個人番号. */
    MY_NUMBER,
    /** 住民票コード. */
    RESIDENT_CODE,
    /** 保険者番号. */
    INSURER_NUMBER,
    /** 被保険者等記号・番号. */
    INSURED_NUMBER,
    /** The QR code of an insurance card, which tells both. */
    INSURANCE_CODE,
    /** 基礎年金番号. */
    PENSION_NUMBER,
    /** 臓器提供の意思表示. */
    ORGAN_DONATION,
    /** The back of a My Number card: no part of it is kept. */
    CARD_BACK,
    /** 本籍: asked to be left out, masked where it stands all the same. */
    DOMICILE,
    /** Something else that isn't needed. */
    OTHER;

    /** What must be absent or masked on each scanned page of a paper, by the profile's dates. */
    public static Set<MaskKind> required(Paper paper, Profile profile) {
        Set<MaskKind> required = EnumSet.noneOf(MaskKind.class);
        for (SensitiveMark mark : SensitiveMark.on(paper, profile)) {
            switch (mark) {
                case MY_NUMBER -> {
                    required.add(MY_NUMBER);
                    if (paper.identity() == IdentityDocument.MY_NUMBER_CARD) {
                        required.add(CARD_BACK);
                    }
                }
                case RESIDENT_CODE -> required.add(RESIDENT_CODE);
                case INSURER_NUMBER -> {
                    required.add(INSURER_NUMBER);
                    required.add(INSURANCE_CODE);
                }
                case INSURED_NUMBER -> required.add(INSURED_NUMBER);
                case PENSION_NUMBER -> required.add(PENSION_NUMBER);
                case ORGAN_DONATION -> required.add(ORGAN_DONATION);
            }
        }
        return required;
    }

    /** Whether it can stand on that paper at all; what is asked for first comes first. */
    public boolean on(PaperKind paper) {
        return switch (this) {
            case MY_NUMBER, OTHER -> true;
            case RESIDENT_CODE, DOMICILE -> paper != PaperKind.PLEDGE;
            case INSURER_NUMBER,
                    INSURED_NUMBER,
                    INSURANCE_CODE,
                    PENSION_NUMBER,
                    ORGAN_DONATION,
                    CARD_BACK ->
                    paper == PaperKind.IDENTITY_DOCUMENT;
        };
    }
}
