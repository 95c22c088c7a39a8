package kaijidesk.regime;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the form says beside what the records say of the same trade (R5.03). A difference is shown
 * for the reviewer to clear up; it bars nothing by itself, since people mistype.
 */
final class FormAgainstRecords {
    private static final Pattern DATE =
            Pattern.compile("(平成|令和)?(\\d{1,4}|元)\\D+(\\d{1,2})\\D+(\\d{1,2})\\D*");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private FormAgainstRecords() {}

    /**
     * A step for each item that is written otherwise than the records have it, width and space
     * aside.
     */
    static List<Step> differences(
            Map<ApplicationItem, String> items,
            @Nullable Trade trade,
            @Nullable Member counterparty) {
        List<Step> steps = new ArrayList<>();
        if (trade != null) {
            compare(steps, items, ApplicationItem.ITEM_NUMBER, trade.itemNo());
            compare(steps, items, ApplicationItem.ITEM_NAME, trade.itemName());
            LocalDate won = trade.wonOn();
            String written = items.getOrDefault(ApplicationItem.WINNING_DATE, "");
            if (won != null && !written.isBlank() && !won.equals(date(written))) {
                steps.add(Step.of("items.other-date", ApplicationItem.WINNING_DATE, written, won));
            }
        }
        if (counterparty != null) {
            compare(steps, items, ApplicationItem.COUNTERPARTY_NICKNAME, counterparty.nickname());
        }
        return steps;
    }

    private static void compare(
            List<Step> steps,
            Map<ApplicationItem, String> items,
            ApplicationItem item,
            String recorded) {
        String written = items.getOrDefault(item, "");
        if (written.equals(recorded) || written.isBlank() || recorded.isBlank()) {
            return;
        }
        if (!key(written).equals(key(recorded))) {
            steps.add(Step.of("items.other", item, written, recorded));
        }
    }

    private static String key(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** 2016年6月12日, 2016/6/12, 2016-06-12, 平成28年6月12日; null when it can't be read as a day. */
    static @Nullable LocalDate date(String written) {
        Matcher matcher = DATE.matcher(key(written));
        if (!matcher.matches()) {
            return null;
        }
        int first =
                switch (String.valueOf(matcher.group(1))) {
                    case "平成" -> 1988;
                    case "令和" -> 2018;
                    default -> 0;
                };
        int year = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
        try {
            return LocalDate.of(
                    first + year,
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
