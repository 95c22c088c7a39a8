package kaijidesk.mail;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import kaijidesk.regime.ApplicationItem;
import org.jspecify.annotations.Nullable;

/**
 * The contact form's labels (R5.03, R5.04) in the wordings met. Only labels are normalised to be
 * recognised, values never.
 */
sealed interface FormLabel {
    /** Longer texts before a colon are somebody's sentence. */
    int MAX_LENGTH = 60;

    /** Asks for an item of the application. */
    record Asks(ApplicationItem item) implements FormLabel {
        /** Whether the answer may have several lines. */
        boolean multiLine() {
            return item == ApplicationItem.STATE_OF_TRADE || item == ApplicationItem.REASON;
        }
    }

    /** Labels that ask for no item. */
    enum Other implements FormLabel {
        /** Asks for agreement to the terms. */
        CONSENT,
        /** Stands over a group of labels. */
        SECTION
    }

    /** The label that a text is, or null when it is none. */
    static @Nullable FormLabel of(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        String key = Wordings.key(text);
        ApplicationItem item = Wordings.ITEMS.get(key);
        if (item != null) {
            return new Asks(item);
        }
        if (Wordings.SECTION.matcher(key).matches()) {
            return Other.SECTION;
        }
        return Wordings.CONSENT.matcher(key).matches() ? Other.CONSENT : null;
    }

    /** How labels are written. */
    final class Wordings {
        private static final Pattern AROUND =
                Pattern.compile("^\\(?\\d{0,2}[).、]?(?=\\D)|(\\((必須|任意)\\)|[*※])+$");
        private static final Pattern POLITE = Pattern.compile("^[おご](?=取引|名前|氏名|相手|申請)");
        private static final Pattern SECTION = Pattern.compile("(申請者|申請者本人|取引|商品)(の|に関する)情報");

        /**
         * Ends with the agreement, so that a sentence about the terms in an answer is not taken for
         * the question.
         */
        private static final Pattern CONSENT =
                Pattern.compile("(.*(規約|規定|条件).*)?同意(する|します|事項|について|の有無|の確認)?");

        private static final Map<String, ApplicationItem> ITEMS =
                Map.ofEntries(
                        Map.entry("ニックネーム", ApplicationItem.NICKNAME),
                        Map.entry("申請者のニックネーム", ApplicationItem.NICKNAME),
                        Map.entry("氏名", ApplicationItem.NAME),
                        Map.entry("名前", ApplicationItem.NAME),
                        Map.entry("申請者の氏名", ApplicationItem.NAME),
                        Map.entry("取引番号", ApplicationItem.TRADE_NUMBER),
                        Map.entry("取引相手のニックネーム", ApplicationItem.COUNTERPARTY_NICKNAME),
                        Map.entry("取引相手ニックネーム", ApplicationItem.COUNTERPARTY_NICKNAME),
                        Map.entry("相手方のニックネーム", ApplicationItem.COUNTERPARTY_NICKNAME),
                        Map.entry("相手のニックネーム", ApplicationItem.COUNTERPARTY_NICKNAME),
                        Map.entry("商品番号", ApplicationItem.ITEM_NUMBER),
                        Map.entry("商品名", ApplicationItem.ITEM_NAME),
                        Map.entry("落札日", ApplicationItem.WINNING_DATE),
                        Map.entry("取引の状況について", ApplicationItem.STATE_OF_TRADE),
                        Map.entry("取引の状況", ApplicationItem.STATE_OF_TRADE),
                        Map.entry("取引状況", ApplicationItem.STATE_OF_TRADE),
                        Map.entry("情報開示を申請する理由", ApplicationItem.REASON),
                        Map.entry("申請する理由", ApplicationItem.REASON),
                        Map.entry("申請の理由", ApplicationItem.REASON),
                        Map.entry("申請理由", ApplicationItem.REASON));

        private Wordings() {}

        /**
         * Full and half width, spaces, politeness, numbering and "required" marks make no
         * difference.
         */
        static String key(String text) {
            StringBuilder key = new StringBuilder();
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(c -> !Blanks.isBlank(c))
                    .forEach(key::appendCodePoint);
            return POLITE.matcher(AROUND.matcher(key).replaceAll("")).replaceFirst("");
        }
    }
}
