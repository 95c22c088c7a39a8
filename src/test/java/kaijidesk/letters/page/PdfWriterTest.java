package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    @Test
    @DisplayName("the same document gives the same bytes, from other threads and writers too")
    void deterministic() throws Exception {
        byte[] once = Samples.WRITER.write(Samples.letter(Samples.address(), 30));
        Callable<byte[]> again =
                () ->
                        new PdfWriter(FontBook.ofClassPath())
                                .write(Samples.letter(Samples.address(), 30));
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<byte[]> other : pool.invokeAll(java.util.List.of(again, again))) {
                assertThat(other.get()).isEqualTo(once);
            }
        }
        assertThat(Samples.WRITER.write(Samples.letter(Samples.address(), 29))).isNotEqualTo(once);
    }

    @Test
    @DisplayName("threads that share a writer don't disturb each other")
    void sharedByThreads() throws Exception {
        byte[] wanted = Samples.WRITER.write(Samples.pledge());
        Callable<byte[]> task = () -> Samples.WRITER.write(Samples.pledge());
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> result : pool.invokeAll(java.util.Collections.nCopies(24, task))) {
                assertThat(result.get()).isEqualTo(wanted);
            }
        }
    }

    @Test
    @DisplayName("every font is embedded as a subset and can be copied as text")
    void fontsEmbedded() throws IOException {
        byte[] pdf = Samples.WRITER.write(Samples.letter(Samples.address(), 40));
        int fonts = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
                    fonts++;
                }
            }
        }
        assertThat(fonts).isGreaterThanOrEqualTo(3);
        assertThat(pdf.length).isLessThan(200_000);
    }

    @Test
    @DisplayName("the metadata hold the neutral title, the language and no date")
    void metadata() throws IOException {
        byte[] pdf = Samples.WRITER.write(Samples.letter(Samples.address(), 1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("通知書");
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Producer");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja-JP");
        }
    }

    @Test
    @DisplayName("a section begins on a new page and counts its own pages")
    void sections() {
        PageDocument both =
                new PageDocument(
                        "二通",
                        Stream.of(Samples.letter(Samples.address(), 40), Samples.pledge())
                                .flatMap(d -> d.sections().stream())
                                .toList());
        byte[] pdf = Samples.WRITER.write(both);
        assertThat(PageImages.count(pdf)).isEqualTo(4);
        assertThat(Pdfs.text(pdf, 3, 3)).contains("3／3").contains("様式 L1");
        assertThat(Pdfs.text(pdf, 4, 4)).contains("1／1").contains("様式 P1");
    }
}
