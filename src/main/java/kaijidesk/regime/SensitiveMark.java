package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What must not be readable on a paper and so is absent or masked (R2.11). */
public enum SensitiveMark {
    /** 個人番号 (マイナンバー); a copy of the card shows its front only. */
    MY_NUMBER(Set.of(IdentityDocument.MY_NUMBER_CARD)),
    /** 住民票コード. */
    RESIDENT_CODE(Set.of()),
    /** 保険者番号. */
    INSURER_NUMBER(
            Set.of(IdentityDocument.INSURANCE_CARD, IdentityDocument.INSURANCE_CONFIRMATION)),
    /** 被保険者等記号・番号. */
    INSURED_NUMBER(
            Set.of(IdentityDocument.INSURANCE_CARD, IdentityDocument.INSURANCE_CONFIRMATION)),
    /** 基礎年金番号. */
    PENSION_NUMBER(Set.of(IdentityDocument.PENSION_BOOK)),
    /** 臓器提供の意思表示. */
    ORGAN_DONATION(
            Set.of(
                    IdentityDocument.DRIVING_LICENCE,
                    IdentityDocument.MY_NUMBER_CARD,
                    IdentityDocument.INSURANCE_CARD,
                    IdentityDocument.INSURANCE_CONFIRMATION));

    private final Set<IdentityDocument> documents;

    SensitiveMark(Set<IdentityDocument> documents) {
        this.documents = documents;
    }

    /** Whether it can stand on a residence certificate. */
    public boolean onResidenceCertificate() {
        return this == MY_NUMBER || this == RESIDENT_CODE;
    }

    /** Whether it can stand on that identity document. */
    public boolean on(IdentityDocument document) {
        return documents.contains(document);
    }

    /** What must be masked on a paper that arrived then, by the profile's dates. */
    public static List<SensitiveMark> on(Paper paper, Profile profile) {
        return Arrays.stream(values())
                .filter(mark -> mark.standsOn(paper))
                .filter(mark -> required(mark, paper.arrivedOn(), profile))
                .toList();
    }

    private boolean standsOn(Paper paper) {
        IdentityDocument document = paper.identity();
        return switch (paper.kind()) {
            case RESIDENCE_CERTIFICATE -> onResidenceCertificate();
            case IDENTITY_DOCUMENT -> document != null && on(document);
            case PLEDGE, SEAL_CERTIFICATE -> false;
        };
    }

    private static boolean required(SensitiveMark mark, LocalDate day, Profile profile) {
        LocalDate from = profile.maskedFrom().get(mark);
        return from != null && !day.isBefore(from);
    }
}
