package kaijidesk.letters;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Cover;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.SheetLayout;
import kaijidesk.letters.page.Board;
import kaijidesk.letters.page.FontBook;
import kaijidesk.letters.page.PdfWriter;

/**
 * Makes what goes around letters: envelopes, labels, covers, the post office's slip. None of it is
 * stored; the same always gives the same bytes. Titles name nobody.
 */
public final class OutsidePress {
    private final FontBook fonts;
    private final PdfWriter writer;
    private final Wording wording;
    private final OutsideItems items;
    private final Map<String, String> printed;

    OutsidePress(FontBook fonts, PdfWriter writer, Wording wording) {
        this(fonts, writer, wording, Map.of());
    }

    private OutsidePress(
            FontBook fonts, PdfWriter writer, Wording wording, Map<String, String> printed) {
        this.fonts = fonts;
        this.writer = writer;
        this.wording = wording;
        this.items = new OutsideItems(wording);
        this.printed = printed;
    }

    /**
     * The same press for letters on which something was printed in place of characters that no font
     * has: the outside says what the letter says.
     *
     * @param printed what was printed, by the character
     */
    public OutsidePress instead(Map<String, String> printed) {
        return new OutsidePress(fonts, writer, wording, Map.copyOf(printed));
    }

    /** Where the addressee stands on a printed envelope. */
    public static Box address(Envelope envelope) {
        return EnvelopeLayout.address(envelope.face());
    }

    /** The characters on the outside that no font can print, each once; asked before printing. */
    public List<String> unprintable(List<Outside> letters) {
        return unprintable(
                letters.stream()
                        .flatMap(each ->
                                Stream.of(
                                        each.to().name(),
                                        each.to().postalCode(),
                                        each.to().address(),
                                        each.sender(),
                                        each.postalCode(),
                                        each.address())));
    }

    /** The characters on a slip that no font can print, each once; asked before printing. */
    public List<String> unprintable(Slip slip) {
        return unprintable(
                Stream.concat(
                        Stream.of(slip.sender(), slip.postalCode(), slip.address()),
                        slip.rows().stream().map(Slip.Row::addressee)));
    }

    private List<String> unprintable(Stream<String> texts) {
        return texts.flatMap(text -> fonts.unprintable(text).stream())
                .filter(character -> !printed.containsKey(character))
                .distinct()
                .toList();
    }

    /** Printed envelopes, a page each, in the envelope's size as it is read. */
    public byte[] envelopes(Envelope envelope, List<Outside> letters) {
        EnvelopeLayout layout = new EnvelopeLayout(items);
        return write(
                "outside.envelope",
                letters.stream().map(each -> layout.of(envelope, each)).toList());
    }

    /**
     * Covers for letters in an envelope with a window, a page each.
     *
     * @throws IllegalArgumentException when it has none
     */
    public byte[] covers(Envelope envelope, List<Outside> letters) {
        SheetLayout sheet =
                Cover.of(envelope).orElseThrow(() -> new IllegalArgumentException("no window"));
        CoverLayout layout = new CoverLayout(wording, items);
        return write(
                "outside.cover",
                letters.stream().map(each -> layout.of(envelope, sheet, each)).toList());
    }

    /**
     * Sheets of labels.
     *
     * @param first the first free label, from 0
     */
    public byte[] labels(LabelSheet sheet, int first, List<Outside> letters) {
        return write("outside.labels", new LabelLayout(items).of(sheet, first, letters));
    }

    /** The slip in its two parts. */
    public byte[] slip(Slip slip) {
        return writer.write(new SlipLayout(wording).of(slip).with(printed));
    }

    /** A calibration sheet in those words. */
    public byte[] calibration(Calibration sheet, Locale language) {
        return writer.print(sheet.title(), language, List.of(CalibrationLayout.of(sheet)), Map.of())
                .pdf();
    }

    private byte[] write(String title, List<Board> boards) {
        return writer.print(wording.text(title), Locale.JAPANESE, boards, printed).pdf();
    }
}
