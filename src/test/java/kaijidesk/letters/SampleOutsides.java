package kaijidesk.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Recipient;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.Offset;
import kaijidesk.envelopes.Stationery;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.FontBook;
import kaijidesk.letters.page.RandomText;
import kaijidesk.regime.PostageRate.Service;

/** Outsides of letters, easy ones and hard ones. */
final class SampleOutsides {
    static final OutsidePress PRESS = new LetterPress(FontBook.ofClassPath()).outside();
    static final List<Envelope> ENVELOPES = Stationery.SHIPPED.envelopes();
    static final Envelope LONG = ENVELOPES.get(0);
    static final Envelope WINDOW = ENVELOPES.get(1);
    static final List<LabelSheet> LABELS = Stationery.SHIPPED.labels();
    static final LabelSheet TWELVE = LABELS.get(0);

    private SampleOutsides() {}

    static Outside of(int number, Recipient to) {
        return Outside.of("L2016-%06d".formatted(number), to, SampleLetters.OPERATOR);
    }

    static Outside of(Variation variation) {
        return of(42, SampleLetters.of(LetterKind.GUIDANCE, variation).to());
    }

    static Outside company() {
        return of(43, SampleLetters.of(LetterKind.RIGHTS_DISCLOSURE, Variation.SHORT).to());
    }

    /** One of each. */
    static List<Outside> all() {
        List<Outside> all = new ArrayList<>();
        for (Variation variation :
                List.of(Variation.SHORT, Variation.LONG_ADDRESS, Variation.RARE_KANJI)) {
            Recipient to = SampleLetters.of(LetterKind.GUIDANCE, variation).to();
            all.add(of(all.size() + 1, to));
        }
        all.add(company());
        return all;
    }

    /** Names and addresses of any length. */
    static List<Outside> random(java.util.Random random, int count) {
        List<Outside> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = RandomText.kanji(random, 1 + random.nextInt(40));
            String address = RandomText.kanji(random, 1 + random.nextInt(100));
            all.add(of(i, new Recipient(name, "123-4567", address, random.nextBoolean())));
        }
        return all;
    }

    static Slip slip(int letters) {
        List<Slip.Row> rows = new ArrayList<>();
        for (int i = 0; i < letters; i++) {
            boolean recorded = i % 2 == 0;
            rows.add(
                    new Slip.Row(
                            recorded ? "髙橋 さくら" : "見本ブランド株式会社",
                            !recorded,
                            "131-12-38385-2",
                            recorded ? 242 : 512,
                            recorded ? Service.RECORDED : Service.REGISTERED_ADDRESSEE_ONLY));
        }
        return new Slip(
                LocalDate.of(2016, 8, 25),
                SampleLetters.OPERATOR.name(),
                SampleLetters.OPERATOR.postalCode(),
                SampleLetters.OPERATOR.address(),
                rows);
    }

    static Calibration calibration() {
        return new Calibration(
                "印刷位置の確認",
                new Box(0, 0, 210, 297),
                List.of(new Calibration.Frame("必ず見える", new Box(22, 22, 65, 24))),
                List.of(new Box(18.6, 101, 86.4, 42.3)),
                List.of(99.0, 198.0),
                new Box(40, 206, 130, 50),
                List.of("紙の端から20の目盛までを測ります。"),
                Offset.NONE);
    }
}
