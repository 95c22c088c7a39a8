package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kaijidesk.regime.ApplicationItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A corpus of application mails")
class MailCorpusTest {
    @Test
    @DisplayName(
            "R5.03 every charset, transfer encoding, layout and way of passing on: all items as put in")
    void read() {
        List<MailCorpus.Made> corpus = MailCorpus.all();
        List<String> wrong = new ArrayList<>();
        for (MailCorpus.Made made : corpus) {
            IncomingMail mail = IncomingMail.read(made.raw());
            ApplicationMail application = mail.application();
            if (application == null) {
                wrong.add(made + ": " + mail.why());
            } else if (!application.items().equals(made.items()) || !application.agreed()) {
                wrong.add(made + ": " + application.items());
            } else if (application.quoted().isEmpty() == made.quoted()) {
                wrong.add(made + ": quoted " + application.quoted());
            } else if (!application.sender().equals("sakura.t@mail.example")) {
                wrong.add(made + ": R5.01 the sender is taken from the outer From only");
            } else if (WrittenDate.understood(application.items().get(ApplicationItem.WINNING_DATE))
                    .isEmpty()) {
                wrong.add(made + ": the winning date isn't understood");
            }
        }
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(400);
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("mangled mails are read as far as they go, or told apart; nothing else happens")
    void mangled() {
        List<MailCorpus.Made> corpus = MailCorpus.all();
        Random random = new Random(1);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] raw = Mutations.of(corpus.get(random.nextInt(corpus.size())).raw(), random);
            IncomingMail mail = IncomingMail.read(raw);
            assertThat(mail.application() == null).isEqualTo(mail.why() != null);
            if (mail.application() == null) {
                refused++;
            } else {
                read++;
            }
        }
        assertThat(read).isGreaterThan(200);
        assertThat(refused).isGreaterThan(50);
    }
}
