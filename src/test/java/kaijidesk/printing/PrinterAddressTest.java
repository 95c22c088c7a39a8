package kaijidesk.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A printer's address")
class PrinterAddressTest {
    @ParameterizedTest
    @CsvSource({
        "ipp://printer,ipp://printer:631/ipp/print,http://printer:631/ipp/print",
        "' ipps://10.0.0.5/ ',ipps://10.0.0.5:631/ipp/print,https://10.0.0.5:631/ipp/print",
        "ipp://[::1]:8631/printers/a%20b,ipp://[::1]:8631/printers/a%20b,http://[::1]:8631/printers/a%20b"
    })
    @DisplayName("gets the usual port and path, and leads to HTTP")
    void whole(String written, String whole, String http) {
        PrinterAddress address = PrinterAddress.of(written).orElseThrow();
        assertThat(address).hasToString(whole);
        assertThat(address.http()).hasToString(http);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "printer",
                "http://printer/ipp",
                "file:///etc/passwd",
                "ipp://",
                "ipp:printer",
                "ipp://user:secret@printer/",
                "ipp://printer:99999/",
                "ipp://プリンター/ a",
                "ipp://printer/#x"
            })
    @DisplayName("is none when it is another kind, names a person or makes no sense")
    void none(String written) {
        assertThat(PrinterAddress.of(written)).isEmpty();
    }
}
