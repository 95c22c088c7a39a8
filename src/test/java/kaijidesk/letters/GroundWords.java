package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Ground;
import kaijidesk.text.Texts;

/** By what words the grounds of refusals would be known (R3.01–R3.06). */
public final class GroundWords {
    /** What a careless reviewer may note; stands nowhere else. */
    public static final String NOTE = "内部メモ詐称の疑い forged seal";

    private GroundWords() {}

    /** Every word of every ground and of the note, in lower case without blanks. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(List.of(squeezed(NOTE), "内部メモ", "詐称", "forged"));
        for (Ground ground : Ground.values()) {
            all.addAll(of(ground));
        }
        return all;
    }

    /** One ground's name and number, its titles in both languages, and its key words. */
    public static List<String> of(Ground ground) {
        List<String> words = new ArrayList<>(keyWords(ground));
        words.add(ground.rule().id());
        words.add(ground.name());
        words.add(ActField.written(ground));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Texts texts = new Texts(locale);
            words.add(texts.of(ground));
            words.add(texts.get("rule." + ground.rule().id()));
        }
        return words.stream().map(GroundWords::squeezed).toList();
    }

    /** A new ground doesn't compile until it is told here. */
    private static List<String> keyWords(Ground ground) {
        return switch (ground) {
            case BREACH_OF_TERMS -> List.of("規約違反", "禁止行為", "breach", "prohibited act");
            case TRADE_OUTSIDE_REGIME -> List.of("対象外", "not covered", "outside-regime");
            case APPLICANT_NOT_ENTITLED ->
                    List.of("資格がない", "資格のない", "not entitled", "lack of entitlement");
            case PROCEDURE_NOT_FOLLOWED -> List.of("手続き・書類", "不備", "defective");
            case OTHERWISE_IMPROPER -> List.of("不適当", "improper");
        };
    }

    /** As words are compared: lines break where they like. */
    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "").toLowerCase(Locale.ROOT);
    }
}
