package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.MailSource;
import kaijidesk.cases.MomentSource;
import kaijidesk.fetch.CannotFetch;
import kaijidesk.fetch.FetchSettings;
import kaijidesk.fetch.Mailbox;
import kaijidesk.fetch.Security;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A mailbox that is read into the inbox")
class MailboxFetchTest {
    private static final Instant TAKEN = Instant.parse("2016-07-25T01:12:30Z");

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @TempDir private Path folder;
    private OfficeFixture office;
    private GreenMailUser user;

    @BeforeEach
    void begin() throws Exception {
        server.start();
        user = server.setUser("desk@auction.example", "desk", "secret");
        office = OfficeFixture.begin(folder);
    }

    @AfterEach
    void end() {
        office.close();
        server.stop();
    }

    private Mailbox mailbox(String password, String moveTo) {
        return new Mailbox(
                "127.0.0.1",
                server.getImap().getPort(),
                Security.NONE,
                "desk",
                password,
                "INBOX",
                moveTo);
    }

    private void keep(Mailbox mailbox) throws Exception {
        office.desk().fetching().keep(new FetchSettings(mailbox, null, "", ""), MainPath.REVIEWER);
    }

    private FetchDesk.Fetch fetch() {
        return office.desk().fetching().run(MainPath.REVIEWER, () -> true);
    }

    private MailFolder inbox() throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(user);
    }

    private void deliver(byte[] raw) throws Exception {
        MimeMessage mail =
                new MimeMessage(
                        GreenMailUtil.getSession(server.getImap().getServerSetup()),
                        new ByteArrayInputStream(raw));
        inbox().appendMessage(mail, new jakarta.mail.Flags(), java.util.Date.from(TAKEN));
    }

    private static byte[] sample(int number) throws Exception {
        byte[] raw = Files.readAllBytes(SampleFiles.mail(SampleFiles.COMPLETE));
        return ("X-Number: " + number + "\r\n" + new String(raw, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<InboxEntry> waiting() {
        return office.desk().inbox().waiting();
    }

    @Test
    @DisplayName("R1.03: mails are taken once, as of the server's date, and stay where they are")
    void once() throws Exception {
        keep(mailbox("secret", ""));
        deliver(sample(1));
        deliver(sample(2));

        assertThat(fetch()).isEqualTo(new FetchDesk.Fetch(2, 0, 0, List.of()));
        assertThat(fetch().taken()).isZero();
        deliver(sample(3));
        assertThat(fetch().taken()).isEqualTo(1);

        assertThat(waiting())
                .hasSize(3)
                .allSatisfy(entry -> {
                    assertThat(entry.source()).isEqualTo(MailSource.MAILBOX);
                    assertThat(entry.receivedBy()).isEqualTo(MomentSource.SERVER);
                    assertThat(entry.receivedAt()).isEqualTo(TAKEN);
                });
        assertThat(inbox().getMessageCount()).isEqualTo(3);
        assertThat(inbox().getUnseenCount()).isEqualTo(3);
        assertThat(office.desk().cases()).isEmpty();
    }

    @Test
    @DisplayName("what was taken is moved where the settings say")
    void moved() throws Exception {
        keep(mailbox("secret", "processed"));
        deliver(sample(1));

        assertThat(fetch().taken()).isEqualTo(1);

        ImapHostManager folders = server.getManagers().getImapHostManager();
        assertThat(inbox().getMessageCount()).isZero();
        assertThat(folders.getFolder(user, "processed").getMessageCount()).isEqualTo(1);
    }

    @Test
    @DisplayName("a crash between keeping and moving: the next run moves it and takes it not again")
    void crash() throws Exception {
        keep(mailbox("secret", ""));
        deliver(sample(1));
        assertThat(fetch().taken()).isEqualTo(1);
        // as after a crash: kept, with how far the mailbox was read, and not yet moved
        office.reopen();
        keep(mailbox("secret", "processed"));

        assertThat(fetch()).isEqualTo(new FetchDesk.Fetch(0, 0, 0, List.of()));

        assertThat(waiting()).hasSize(1);
        assertThat(inbox().getMessageCount()).isZero();
    }

    @Test
    @DisplayName("after a change of UIDVALIDITY all are looked at anew, and known by their bytes")
    void uidValidity() throws Exception {
        keep(mailbox("secret", ""));
        deliver(sample(1));
        assertThat(fetch().taken()).isEqualTo(1);
        server.reset();
        user = server.setUser("desk@auction.example", "desk", "secret");
        long before = waiting().size();
        deliver(sample(1));
        deliver(sample(2));
        keep(mailbox("secret", ""));

        FetchDesk.Fetch fetch = fetch();

        assertThat(fetch.failures()).isEmpty();
        assertThat(fetch.known()).isEqualTo(1);
        assertThat(fetch.taken()).isEqualTo(1);
        assertThat(waiting()).hasSize((int) before + 1);
    }

    @Test
    @DisplayName("of an oversized mail the head is kept; it stays on the server and begins no case")
    void oversized() throws Exception {
        keep(mailbox("secret", "processed"));
        byte[] large = new byte[(25 << 20) + 1000];
        java.util.Arrays.fill(large, (byte) 'x');
        for (int i = 70; i < large.length; i += 72) {
            large[i] = '\r';
            large[i + 1 < large.length ? i + 1 : i] = '\n';
        }
        byte[] head =
                "From: a@mail.example\r\nSubject: large\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, large, 0, head.length);
        deliver(large);
        deliver(sample(2));

        assertThat(fetch()).isEqualTo(new FetchDesk.Fetch(2, 0, 1, List.of()));
        assertThat(fetch().taken()).isZero();

        InboxEntry entry = waiting().getFirst();
        assertThat(entry.whole()).isFalse();
        assertThat(entry.sender()).isEqualTo("a@mail.example");
        assertThat(entry.octets()).isGreaterThan(25 << 20);
        assertThatThrownBy(() ->
                        office.desk().inbox().accept(entry.number(), null, "", MainPath.REVIEWER))
                .isInstanceOfSatisfying(
                        CannotTake.class, e -> assertThat(e.why()).isEqualTo(TakeBar.NOT_WHOLE));
        assertThat(inbox().getMessageCount()).isEqualTo(1);
    }

    @Test
    @DisplayName("a wrong password, an unknown folder and a silent server are told apart")
    void failures() throws Exception {
        keep(mailbox("wrong", ""));
        assertThat(fetch().failures()).containsExactly(CannotFetch.Why.SIGN_IN);
        Mailbox known = mailbox("secret", "");
        keep(
                new Mailbox(
                        known.host(),
                        known.port(),
                        known.security(),
                        known.user(),
                        known.password(),
                        "nowhere",
                        ""));
        assertThat(fetch().failures()).containsExactly(CannotFetch.Why.NO_FOLDER);
        server.stop();
        assertThat(fetch().failures()).containsExactly(CannotFetch.Why.NO_CONNECTION);
    }

    @Test
    @DisplayName("settings are tried before they are kept; the password is never handed out again")
    void settings() throws Exception {
        deliver(sample(1));
        FetchDesk fetching = office.desk().fetching();
        FetchSettings typed = new FetchSettings(mailbox("secret", ""), null, "", "mx");
        assertThat(fetching.test(typed, MainPath.REVIEWER)).isEqualTo(1);
        fetching.keep(typed, MainPath.REVIEWER);
        assertThat(fetching.settings().mailbox().password()).isEmpty();
        // an empty password leaves the one that is kept
        fetching.keep(fetching.settings(), MainPath.REVIEWER);
        assertThat(fetch().taken()).isEqualTo(1);
        Mailbox elsewhere =
                new Mailbox("mail.example", 143, Security.NONE, "desk", "x", "INBOX", "");
        assertThatThrownBy(() ->
                        fetching.keep(
                                new FetchSettings(elsewhere, null, "", ""), MainPath.REVIEWER))
                .isInstanceOf(CannotTake.class);
        assertThat(office.rows()).noneMatch(row -> row.contains("mail.example\",\"port\":143"));
    }
}
