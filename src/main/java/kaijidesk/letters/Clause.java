package kaijidesk.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.Rule;

/**
 * What a letter has to say, however it is worded: one paragraph of it has a word of each kind. That
 * shows a clause that was dropped, not one that says the contrary: a supervisor reads what is
 * adopted.
 */
public enum Clause {
    NO_RETURN(
            Rule.R2_08,
            Set.of(
                    Template.GUIDANCE,
                    Template.PLEDGE,
                    Template.COUNTER_GUIDANCE,
                    Template.REFUSAL_NOTICE),
            List.of("返却", "返還", "お返し", "返送")),
    NO_RETURN_OF_PAPERS(
            Rule.R2_08,
            Set.of(Template.CORRECTION_REQUEST),
            List.of("返却", "返還", "お返し", "返送"),
            List.of("書類")),
    COSTS(Rule.R2_17, Set.of(Template.GUIDANCE, Template.PLEDGE), List.of("実費"), List.of("負担")),
    OWN_COSTS(
            Rule.R2_18,
            Set.of(
                    Template.GUIDANCE,
                    Template.PLEDGE,
                    Template.COUNTER_GUIDANCE,
                    Template.CORRECTION_REQUEST,
                    Template.FEE_STATEMENT),
            List.of("取得", "お取り"),
            List.of("費用"),
            List.of("負担")),
    COUNTERPARTY_IS_TOLD(
            Rule.R2_14,
            Set.of(Template.GUIDANCE, Template.PLEDGE),
            List.of("相手"),
            List.of("知ら", "通知")),
    MAY_APPLY_TOO(
            Rule.R2_15,
            Set.of(
                    Template.GUIDANCE,
                    Template.PLEDGE,
                    Template.COUNTERPARTY_NOTICE,
                    Template.COUNTER_GUIDANCE),
            List.of("相手からも", "相手から申請", "お客様からも", "お客様も"),
            List.of("申請")),
    APART(
            Rule.R2_16,
            Set.of(Template.COUNTERPARTY_NOTICE, Template.COUNTER_GUIDANCE),
            List.of("時期", "同時"),
            List.of("異なる", "限りません", "限らない")),
    NO_WARRANTY(
            Rule.R4_01,
            Set.of(
                    Template.PLEDGE,
                    Template.CONTACT_DISCLOSURE,
                    Template.DISCLOSURE,
                    Template.RIGHTS_DISCLOSURE),
            List.of("保証")),
    NO_LIABILITY(
            Rule.R4_02,
            Set.of(
                    Template.PLEDGE,
                    Template.CONTACT_DISCLOSURE,
                    Template.DISCLOSURE,
                    Template.RIGHTS_DISCLOSURE),
            List.of("損害"),
            List.of("責任", "責め")),
    DEEMED_ARRIVAL(
            Rule.R4_03,
            Set.of(Template.PLEDGE, Template.CONTACT_DISCLOSURE),
            List.of("通知", "電子メール"),
            List.of("届いた", "到達")),
    ONLY_FOR_THIS(
            Rule.R4_05,
            Set.of(
                    Template.PLEDGE,
                    Template.CONTACT_DISCLOSURE,
                    Template.DISCLOSURE,
                    Template.RIGHTS_DISCLOSURE),
            List.of("ため", "目的"),
            List.of("使用", "利用", "お使い")),
    RESULT_ONLY(
            Rule.R3_06,
            Set.of(Template.REFUSAL_NOTICE),
            List.of("開示"),
            List.of("行わない", "行いません", "いたしません", "いたしかね", "できかね")),
    NO_ANSWER_WHY(
            Rule.R3_06,
            Set.of(Template.REFUSAL_NOTICE),
            List.of("お答え", "ご説明", "回答"),
            List.of("おりません", "いたしません", "いたしかね", "できかね"));

    private final Rule rule;
    private final Set<Template> templates;
    private final List<List<String>> words;

    @SafeVarargs
    Clause(Rule rule, Set<Template> templates, List<String>... words) {
        this.rule = rule;
        this.templates = templates;
        this.words = List.of(words);
    }

    /** The rule that asks for it. */
    public Rule rule() {
        return rule;
    }

    /** The clauses that a letter has to have. */
    static List<Clause> of(Template template) {
        return Arrays.stream(values()).filter(each -> each.templates.contains(template)).toList();
    }

    /** Whether one of the paragraphs says it. */
    boolean saidIn(List<String> paragraphs) {
        return paragraphs.stream()
                .anyMatch(paragraph -> words.stream().allMatch(kind -> anyOf(kind, paragraph)));
    }

    private static boolean anyOf(List<String> kind, String paragraph) {
        return Stream.of(kind).flatMap(List::stream).anyMatch(paragraph::contains);
    }
}
