package kaijidesk.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaijidesk.cases.MailServer;

/**
 * A mail server on this computer that fails at any of its steps in any way, and knows what it
 * really took.
 */
public final class ScriptedSmtp implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID: (\\S+)");

    /** The steps of a server. */
    public enum At {
        GREETING,
        EHLO,
        AUTH,
        MAIL,
        RCPT,
        RSET,
        DATA,
        /** In the middle of the mail itself. */
        CONTENT,
        /** The last dot was read; the mail isn't taken yet. */
        END,
        /** The mail is taken; nothing was answered yet. */
        TAKEN,
        /** It was answered. */
        REPLIED,
        QUIT
    }

    /** What a server does. */
    public enum How {
        GO_ON,
        REFUSE_FOR_NOW,
        REFUSE,
        DROP,
        HANG,
        GARBAGE
    }

    /**
     * A mail that was taken.
     *
     * @param to its recipient
     * @param messageId its Message-ID
     * @param mail its text
     */
    public record Taken(String to, String messageId, String mail) {}

    private final ServerSocket socket;
    private final Object lines = new Object();
    private volatile BiFunction<At, Integer, How> script;
    private int open;
    private final Map<At, Integer> counts = new EnumMap<>(At.class);
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    /**
     * @param script what is done at a step for the nth time, from 1
     */
    public ScriptedSmtp(BiFunction<At, Integer, How> script) throws IOException {
        this.script = script;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /** One that fails at one place only, and only once. */
    public static ScriptedSmtp failing(At at, int time, How how) throws IOException {
        return new ScriptedSmtp((step, count) -> step == at && count == time ? how : How.GO_ON);
    }

    /** One that works. */
    public static ScriptedSmtp working() throws IOException {
        return new ScriptedSmtp((step, count) -> How.GO_ON);
    }

    /** Begins anew with another script, once nobody talks to it any more. */
    public void again(BiFunction<At, Integer, How> other) throws InterruptedException {
        quiet();
        synchronized (this) {
            counts.clear();
            taken.clear();
            script = other;
        }
    }

    /** Waits until nobody talks to it: what was on its way from a dead program is read by then. */
    public void quiet() throws InterruptedException {
        synchronized (lines) {
            while (open > 0) {
                lines.wait();
            }
        }
    }

    private void count(int by) {
        synchronized (lines) {
            open += by;
            lines.notifyAll();
        }
    }

    /** What it took, in its order. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** How to reach it. */
    public MailServer settings() {
        return new MailServer(
                "127.0.0.1",
                socket.getLocalPort(),
                MailServer.Protection.NONE,
                "",
                "",
                "desk@office.example",
                "開示事務局");
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                count(1);
                Thread.ofPlatform().daemon().start(() -> talk(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            new Talk(line).run();
        } catch (IOException e) {
            // the other side went away
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            count(-1);
        }
    }

    private synchronized How at(At step) {
        return script.apply(step, counts.merge(step, 1, Integer::sum));
    }

    private final class Talk {
        private final InputStream in;
        private final OutputStream out;
        private String to = "";

        Talk(Socket line) throws IOException {
            in = new BufferedInputStream(line.getInputStream());
            out = line.getOutputStream();
        }

        void run() throws IOException, InterruptedException {
            if (!answer(At.GREETING, "220 scripted ESMTP")) {
                return;
            }
            String command = line();
            while (command != null && obey(command)) {
                command = line();
            }
        }

        private boolean obey(String command) throws IOException, InterruptedException {
            String verb = command.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            return switch (verb) {
                case "EHLO" -> answer(At.EHLO, "250-scripted\r\n250 AUTH PLAIN");
                case "AUTH" -> answer(At.AUTH, "235 welcome");
                case "MAIL" -> answer(At.MAIL, "250 ok");
                case "RCPT" -> {
                    to = command.replaceAll("(?i)RCPT TO:<(.*)>.*", "$1");
                    yield answer(At.RCPT, "250 ok");
                }
                case "RSET" -> answer(At.RSET, "250 ok");
                case "DATA" -> answer(At.DATA, "354 go on") && content();
                case "QUIT" -> {
                    answer(At.QUIT, "221 bye");
                    yield false;
                }
                default -> answer(At.QUIT, "502 what?");
            };
        }

        /** A refusal of DATA leaves the talk where it was: nothing of a mail comes. */
        private boolean content() throws IOException, InterruptedException {
            if (refused) {
                return true;
            }
            ByteArrayOutputStream mail = new ByteArrayOutputStream();
            String line = line();
            boolean first = true;
            while (line != null && !line.equals(".")) {
                if (first && !silent(At.CONTENT)) {
                    return false;
                }
                first = false;
                mail.write(line.getBytes(StandardCharsets.ISO_8859_1));
                mail.write('\n');
                line = line();
            }
            if (line == null || !answer(At.END, "")) {
                return false;
            }
            if (refused) {
                return true;
            }
            String text = mail.toString(StandardCharsets.ISO_8859_1);
            Matcher id = ID.matcher(text);
            taken.add(new Taken(to, id.find() ? id.group(1) : "", text));
            return answer(At.TAKEN, "250 taken") && silent(At.REPLIED);
        }

        private boolean refused;

        private boolean silent(At step) throws IOException, InterruptedException {
            return answer(step, "");
        }

        private boolean answer(At step, String good) throws IOException, InterruptedException {
            refused = false;
            switch (at(step)) {
                case GO_ON -> say(good);
                case REFUSE_FOR_NOW -> {
                    refused = true;
                    say("451 4.3.0 later");
                }
                case REFUSE -> {
                    refused = true;
                    say("550 5.1.1 no");
                }
                case GARBAGE -> {
                    refused = true;
                    say("\u0001\u00ff???");
                }
                case DROP -> {
                    return false;
                }
                case HANG -> {
                    end.await();
                    return false;
                }
            }
            return true;
        }

        private void say(String words) throws IOException {
            if (!words.isEmpty()) {
                out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int next = in.read();
            while (next >= 0 && next != '\n') {
                if (next != '\r') {
                    line.write(next);
                }
                next = in.read();
            }
            return next < 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
