package kaijidesk.store;

import static kaijidesk.store.gen.Tables.MAIL_TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.MailText;
import kaijidesk.cases.Notice;
import org.jooq.DSLContext;

/** The e-mails that acts told, as they were worded then. */
public final class MailTextTable {
    private final DSLContext sql;

    MailTextTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps both texts of stage 1 for good. */
    public void add(CaseNumber number, MailPair texts) {
        for (MailText text : List.of(texts.toApplicant(), texts.toCounterparty())) {
            sql.insertInto(MAIL_TEXT)
                    .set(MAIL_TEXT.CASE_NUMBER, number.value())
                    .set(MAIL_TEXT.NOTICE, text.notice().name())
                    .set(MAIL_TEXT.SUBJECT, text.subject())
                    .set(MAIL_TEXT.BODY, text.body())
                    .execute();
        }
    }

    /** Both texts of a case's stage 1; empty before it, and where it was before texts were kept. */
    public Optional<MailPair> of(CaseNumber number) {
        Map<Notice, MailText> texts =
                sql.selectFrom(MAIL_TEXT)
                        .where(MAIL_TEXT.CASE_NUMBER.eq(number.value()))
                        .fetchMap(
                                row -> Notice.valueOf(row.getNotice()),
                                row ->
                                        new MailText(
                                                Notice.valueOf(row.getNotice()),
                                                row.getSubject(),
                                                row.getBody()));
        MailText toApplicant = texts.get(Notice.CONTACT_TO_APPLICANT);
        MailText toCounterparty = texts.get(Notice.CONTACT_TO_COUNTERPARTY);
        return toApplicant == null || toCounterparty == null
                ? Optional.empty()
                : Optional.of(new MailPair(toApplicant, toCounterparty));
    }
}
