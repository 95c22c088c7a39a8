package kaijidesk.printing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kaijidesk.printing.ipp.IppAttributes;
import kaijidesk.printing.ipp.IppMessage;
import kaijidesk.printing.ipp.IppReader;
import kaijidesk.printing.ipp.IppTag;
import kaijidesk.printing.ipp.IppWriter;

/** A printer in this process, on the loopback only, with every fault that a test asks for. */
public final class StubPrinter implements AutoCloseable {
    /** What goes wrong with one request. */
    public enum Fault {
        DROP_BEFORE,
        DROP_MIDWAY,
        DROP_AFTER,
        HTTP_401,
        HTTP_404,
        HTTP_500,
        HTTP_503,
        GARBAGE,
        OVERSIZE,
        SILENT
    }

    /** What the printer says of a job when it is asked; the last state stays. */
    public record Said(int state, String... reasons) {}

    private static final class Job {
        private final int id;
        private final String name;
        private int documents;
        private boolean cancelled;
        private boolean began;

        Job(int id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** Documents that arrived whole. */
    public final List<byte[]> documents = new CopyOnWriteArrayList<>();

    /** All requests in their order. */
    public final List<IppMessage> requests = new CopyOnWriteArrayList<>();

    /** What is wrong with the next requests of an operation; null is nothing. */
    private final Map<Integer, Deque<Object>> faults = new ConcurrentHashMap<>();

    private final Deque<Said> states = new ArrayDeque<>();
    private final List<Job> jobs = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** Whether it announces jobs. */
    public boolean creates = true;

    /** Whether it remembers jobs. */
    public boolean remembers = true;

    /** Whether it says that it never began a job. */
    public boolean tellsBeginnings = true;

    /** How many pages it says it has printed while it prints. */
    public int pages;

    /** What it takes. */
    public String format = "application/pdf";

    /** What it says of itself when it stands still. */
    public String printerReason = "none";

    public StubPrinter() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/ipp/print", this::handle);
        server.start();
    }

    /** Its address. */
    public PrinterAddress address() {
        return PrinterAddress.of("ipp://127.0.0.1:" + server.getAddress().getPort() + "/ipp/print")
                .orElseThrow();
    }

    /** Faults of the next requests of an operation: a {@link Fault}, or a status to answer. */
    public StubPrinter fails(int operation, Object... how) {
        faults.computeIfAbsent(operation, any -> new ArrayDeque<>()).addAll(Arrays.asList(how));
        return this;
    }

    /** What it says of its job, question by question. */
    public StubPrinter says(Said... one) {
        states.addAll(Arrays.asList(one));
        return this;
    }

    /** How often an operation was asked for. */
    public long count(int operation) {
        return requests.stream().filter(each -> each.code() == operation).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] head = exchange.getRequestBody().readNBytes(2000);
        IppMessage request = IppReader.read(head);
        requests.add(request);
        Object fault = fault(request.code());
        if (fault == Fault.DROP_BEFORE || fault == Fault.DROP_MIDWAY) {
            throw new UncheckedIOException(new IOException("dropped"));
        }
        byte[] rest = exchange.getRequestBody().readAllBytes();
        if (fault instanceof Fault each && each != Fault.DROP_AFTER) {
            refuse(exchange, each);
            return;
        }
        IppMessage answer;
        if (fault instanceof Integer status) {
            answer = answer(request, status);
        } else {
            int end = IppReader.end(head);
            byte[] document = Arrays.copyOfRange(head, end, head.length + rest.length);
            System.arraycopy(rest, 0, document, head.length - end, rest.length);
            answer = answer(request, document);
        }
        if (fault == Fault.DROP_AFTER) {
            throw new UncheckedIOException(new IOException("dropped"));
        }
        send(exchange, 200, IppWriter.write(answer));
    }

    private synchronized Object fault(int operation) {
        Deque<Object> next = faults.get(operation);
        return next == null ? null : next.poll();
    }

    private void refuse(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault) {
            case HTTP_401 -> send(exchange, 401, new byte[0]);
            case HTTP_404 -> send(exchange, 404, new byte[0]);
            case HTTP_500 -> send(exchange, 500, new byte[0]);
            case HTTP_503 -> send(exchange, 503, new byte[0]);
            case GARBAGE -> send(exchange, 200, "<html>hello</html>".getBytes());
            case OVERSIZE -> send(exchange, 200, new byte[3 << 20]);
            default -> {
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/ipp");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static IppMessage answer(IppMessage request, int status) {
        IppMessage answer = new IppMessage(status, request.requestId());
        answer.add(IppTag.OPERATION)
                .text(IppTag.CHARSET, "attributes-charset", "utf-8")
                .text(IppTag.LANGUAGE, "attributes-natural-language", "en");
        return answer;
    }

    private synchronized IppMessage answer(IppMessage request, byte[] document) {
        IppMessage answer = answer(request, 0);
        IppAttributes asked = request.first(IppTag.OPERATION).orElseThrow();
        switch (request.code()) {
            case IppRequests.GET_PRINTER_ATTRIBUTES -> describe(answer.add(IppTag.PRINTER));
            case IppRequests.VALIDATE_JOB -> {}
            case IppRequests.CREATE_JOB -> take(answer, asked, null);
            case IppRequests.PRINT_JOB -> take(answer, asked, document);
            case IppRequests.SEND_DOCUMENT -> {
                Job job = job(asked);
                job.documents++;
                documents.add(document);
                answer.add(IppTag.JOB).number("job-id", job.id).enumerated("job-state", 3);
            }
            case IppRequests.CANCEL_JOB -> job(asked).cancelled = true;
            case IppRequests.GET_JOBS -> {
                for (Job job : remembers ? jobs : List.<Job>of()) {
                    answer.add(IppTag.JOB)
                            .number("job-id", job.id)
                            .text(IppTag.NAME, "job-name", job.name);
                }
            }
            default -> {
                if (!remembers) {
                    return answer(request, IppStatus.NOT_FOUND);
                }
                tell(answer.add(IppTag.JOB), job(asked));
            }
        }
        return answer;
    }

    private void describe(IppAttributes printer) {
        printer.text(IppTag.NAME, "printer-info", "総務課プリンター")
                .enumerated("printer-state", printerReason.equals("none") ? 3 : 5)
                .keyword("printer-state-reasons", printerReason)
                .truth("printer-is-accepting-jobs", true)
                .text(IppTag.MIME_TYPE, "document-format-supported", format)
                .keyword("sides-supported", "one-sided")
                .keyword("sides-supported", "two-sided-long-edge")
                .keyword("media-source-supported", "tray-1")
                .keyword("media-source-supported", "manual")
                .enumerated("operations-supported", IppRequests.PRINT_JOB);
        if (creates) {
            printer.enumerated("operations-supported", IppRequests.CREATE_JOB)
                    .enumerated("operations-supported", IppRequests.SEND_DOCUMENT);
        }
    }

    private void take(IppMessage answer, IppAttributes asked, byte[] document) {
        Job job = new Job(jobs.size() + 1, asked.text("job-name").orElseThrow());
        jobs.add(job);
        if (document != null) {
            job.documents++;
            documents.add(document);
        }
        answer.add(IppTag.JOB).number("job-id", job.id).enumerated("job-state", 3);
    }

    private Job job(IppAttributes asked) {
        return jobs.get(asked.number("job-id").orElseThrow() - 1);
    }

    private void tell(IppAttributes told, Job job) {
        Said said = states.size() > 1 ? states.poll() : states.peek();
        if (job.cancelled) {
            said = new Said(7, "job-canceled-by-user");
        } else if (job.documents == 0) {
            said = new Said(4, "job-incoming");
        } else if (said == null) {
            said = new Said(9, "job-completed-successfully");
        }
        job.began |= said.state() == 5 || said.state() == 6 || said.state() == 9;
        if (job.began) {
            told.number("time-at-processing", 1);
        } else if (tellsBeginnings) {
            told.nothing("time-at-processing");
        }
        told.number("job-impressions-completed", said.state() == 5 ? pages : 0);
        told.number("job-id", job.id)
                .enumerated("job-state", said.state())
                .number("number-of-documents", job.documents);
        for (String reason : said.reasons()) {
            told.keyword("job-state-reasons", reason);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
