package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * Stage 2 is accepted: the talks failed and a lawsuit is needed (R2.05). In the same act the
 * counterparty is notified (R2.14) and the applicant gets the guidance with a pledge form (R2.12).
 *
 * @param account the applicant's account of the failed talks
 * @param evidence what shows it
 */
public record AcceptLitigationRequest(String account, String evidence) implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        CaseRecords records = circumstances.records();
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.contact() != null, Rule.R2_05, "bar.no-contact-disclosure")
                .unless(file.litigation() == null, Rule.R2_05, "bar.already-accepted")
                .unlessPairOpen(circumstances)
                .unless(
                        Registered.hasEmail(records.counterparty(), circumstances),
                        Rule.R2_14,
                        "bar.no-counterparty-email")
                .unless(
                        Registered.hasAddress(records.applicant(), circumstances),
                        Rule.R2_07,
                        "bar.no-applicant-address")
                .unless(records.trade() != null, Rule.R1_00, "bar.no-trade")
                .unlessMisused(records.applicant(), circumstances)
                .unlessMisusedHere(Side.APPLICANT, file)
                .unlessOfParties(file, circumstances)
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unlessNoted(account, Rule.R2_05)
                .unless(!evidence.isBlank(), Rule.R2_05, "bar.evidence-needed")
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        PledgeForm pledge =
                PledgeForm.first(file.number(), circumstances.profile().pledgeVersion());
        LitigationRequest request =
                new LitigationRequest(circumstances.decision(account), evidence, pledge);
        TradeReference trade = TradeReference.of(file, Registered.trade(circumstances));
        Letter notice =
                new Letter.CounterpartyNotice(
                        Recipient.byMail(Registered.counterparty(circumstances)), trade);
        return Outcome.of(
                file.withLitigation(request),
                new Effect.IssueLetter(notice),
                new Effect.IssueLetter(guidance(file, trade, pledge, circumstances)));
    }

    private static Letter guidance(
            CaseFile file, TradeReference trade, PledgeForm pledge, Circumstances circumstances) {
        AskedPapers asked = AskedPapers.of(file, circumstances);
        return new Letter.Guidance(
                Recipient.byPost(Registered.applicant(circumstances)),
                trade,
                pledge,
                asked.validityMonths(),
                asked.papers(),
                asked.identity(),
                asked.substitutes(),
                asked.masked());
    }
}
