package kaijidesk.desk;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.access.RecoveryCode;
import kaijidesk.cases.Person;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.RecordSheet;
import kaijidesk.letters.ReviewSheet.Fact;
import kaijidesk.text.Texts;

/** The recovery sheet: the code on paper, printed once and stored nowhere. */
record RecoverySheets(LetterPress press, Texts texts) {
    byte[] of(RecoveryCode code, Person person, LocalDate today) {
        List<Fact> facts =
                List.of(
                        fact("record.recovery.code", code.grouped()),
                        fact("record.recovery.person", person.name()),
                        fact("record.recovery.day", texts.day(today)),
                        fact("record.recovery.how", texts.get("record.recovery.use")),
                        fact("record.recovery.where", texts.get("record.recovery.keep")));
        RecordSheet sheet =
                new RecordSheet(
                        texts.get("record.recovery.title"),
                        true,
                        texts.get("record.recovery.lead"),
                        List.of(texts.get("record.head.what"), texts.get("record.head.words")),
                        List.of(new RecordSheet.Part("", facts)),
                        List.of(),
                        List.of(),
                        "");
        return press.record(sheet, texts.locale());
    }

    private Fact fact(String label, String words) {
        return new Fact(texts.get(label), words);
    }
}
