package kaijidesk.letters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.cases.AskedPapers;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.SensitiveMark;

/** How the guidance asks for proof of identity: by what counts today, and what to mask (R2.11). */
record IdentityWording(Wording wording) {
    String of(AskedPapers asked) {
        StringBuilder text = new StringBuilder();
        text.append(fill("guidance.identity.any", documents(asked.identity())));
        if (!asked.substitutes().isEmpty()) {
            text.append(fill("guidance.identity.else", documents(asked.substitutes())));
        }
        String masked = masked(asked);
        if (!masked.isEmpty()) {
            text.append(fill("guidance.identity.mask", masked));
        }
        if (asked.identity().contains(IdentityDocument.MY_NUMBER_CARD)) {
            text.append(wording.text("guidance.identity.front"));
        }
        if (!asked.substitutes().contains(IdentityDocument.INSURANCE_CARD)) {
            text.append(wording.text("guidance.identity.no-insurance-cards"));
        }
        return text.toString();
    }

    /** Of a My Number card only the front is copied, so its number isn't there to be masked. */
    private String masked(AskedPapers asked) {
        List<IdentityDocument> documents =
                Stream.of(asked.identity(), asked.substitutes())
                        .flatMap(Collection::stream)
                        .toList();
        return asked.masked().stream()
                .sorted()
                .filter(mark -> mark != SensitiveMark.MY_NUMBER)
                .filter(mark -> documents.stream().anyMatch(mark::on))
                .map(mark -> wording.text("mark." + mark.name()))
                .collect(Collectors.joining("、"));
    }

    private String documents(List<IdentityDocument> documents) {
        return documents.stream()
                .map(document -> wording.text("identity." + document.name()))
                .collect(Collectors.joining("、"));
    }

    private String fill(String key, String list) {
        return wording.fill(key, Map.of(Places.LIST, list));
    }
}
