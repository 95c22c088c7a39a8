package kaijidesk.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import javax.print.Doc;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The system's own printers")
class SystemPrinterTest {
    private static final PrintOrder ORDER = PrintOrder.of("L1", new byte[] {1, 2, 3});

    @Test
    @DisplayName("one that takes PDFs gets the stored bytes; more than its queue nobody knows")
    void passes() {
        AtomicReference<byte[]> got = new AtomicReference<>();
        PrintResult result =
                pass((self, method, arguments) -> {
                    got.set(((InputStream) ((Doc) arguments[0]).getPrintData()).readAllBytes());
                    return null;
                });
        assertThat(got.get()).isEqualTo(ORDER.pdf());
        assertThat(result).isEqualTo(new PrintResult.Waiting(PrintReason.HANDED_OVER));
    }

    @Test
    @DisplayName("a queue that fails leaves it open how much it took")
    void fails() {
        PrintResult result =
                pass((self, method, arguments) -> {
                    throw new PrintException("lpr");
                });
        assertThat(result).isEqualTo(new PrintResult.Unknown());
    }

    private static PrintResult pass(InvocationHandler printing) {
        DocPrintJob job = proxy(DocPrintJob.class, printing);
        PrintService service = proxy(PrintService.class, (self, method, arguments) -> job);
        return SystemPrinter.pass(service, ORDER, new HashPrintRequestAttributeSet());
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
