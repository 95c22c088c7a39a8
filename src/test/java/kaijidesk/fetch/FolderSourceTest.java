package kaijidesk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The watched folder")
class FolderSourceTest {
    @TempDir Path folder;

    private final ListSink sink = new ListSink();

    private FolderSource source(boolean move) {
        return new FolderSource(new WatchedFolder(folder.toString(), move), sink);
    }

    @Test
    @DisplayName("a file is taken once two looks find it the same; one that grows waits")
    void whole() throws Exception {
        FolderSource source = source(false);
        Path mail = Files.writeString(folder.resolve("a.eml"), "From: a");
        assertThat(source.look()).isZero();
        Files.writeString(mail, "From: a@mail.example");
        assertThat(source.look()).isZero();
        assertThat(source.look()).isEqualTo(1);
        assertThat(sink.texts()).containsExactly("From: a@mail.example");
        assertThat(source.look()).isZero();
        assertThat(mail).exists();
    }

    @Test
    @DisplayName("taken files are moved beneath, never over another")
    void moved() throws Exception {
        FolderSource source = source(true);
        for (String text : new String[] {"one", "two"}) {
            Files.writeString(folder.resolve("a.EML"), text);
            source.look();
            source.look();
        }
        assertThat(sink.texts()).containsExactly("one", "two");
        assertThat(folder.resolve("a.EML")).doesNotExist();
        assertThat(folder.resolve("done").resolve("a.EML")).hasContent("one");
        assertThat(folder.resolve("done").resolve("1-a.EML")).hasContent("two");
    }

    @Test
    @DisplayName("other files, folders and links stay untouched")
    void others() throws Exception {
        Path outside = Files.writeString(Files.createTempFile("x", ".eml"), "outside");
        Files.createSymbolicLink(folder.resolve("link.eml"), outside);
        Files.createDirectory(folder.resolve("b.eml"));
        Files.writeString(folder.resolve("c.txt"), "c");
        FolderSource source = source(true);
        source.look();
        assertThat(source.look()).isZero();
        assertThat(folder.resolve("link.eml")).isSymbolicLink();
        Files.delete(outside);
    }

    @Test
    @DisplayName("of a file that is too large only the head is taken")
    void large() throws Exception {
        byte[] mail = new byte[ImapSource.MAX_BYTES + 1];
        byte[] head = "From: a@mail.example\r\n\r\n".getBytes();
        System.arraycopy(head, 0, mail, 0, head.length);
        Files.write(folder.resolve("a.eml"), mail);
        FolderSource source = source(false);
        source.look();
        assertThat(source.look()).isEqualTo(1);
        assertThat(sink.mails.getFirst().octets()).isEqualTo(mail.length);
        assertThat(sink.mails.getFirst().raw()).isEqualTo(head);
    }

    @Test
    @DisplayName("a folder that isn't there is told")
    void none() {
        WatchedFolder gone = new WatchedFolder(folder.resolve("gone").toString(), false);
        assertThatThrownBy(() -> new FolderSource(gone, sink).look())
                .isInstanceOfSatisfying(
                        CannotFetch.class,
                        e -> assertThat(e.why()).isEqualTo(CannotFetch.Why.NO_FOLDER));
    }
}
