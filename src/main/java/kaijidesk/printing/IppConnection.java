package kaijidesk.printing;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import kaijidesk.printing.ipp.IppMessage;
import kaijidesk.printing.ipp.IppReader;
import kaijidesk.printing.ipp.IppWriter;
import kaijidesk.printing.ipp.MalformedIpp;

/**
 * Carries messages to one printer over HTTP and its answers back. It never sends anything twice.
 */
final class IppConnection implements AutoCloseable {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final PrinterAddress address;
    private final Patience patience;
    private final HttpClient client;

    IppConnection(PrinterAddress address, Patience patience) {
        this.address = address;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience.connect())
                        .build();
    }

    /** Sends a question. */
    IppMessage ask(IppMessage question, PrintWatch watch) throws NoAnswer {
        return send(question, new byte[0], patience.answer(), watch);
    }

    /** Sends a message and the document that belongs to it. */
    IppMessage hand(IppMessage message, byte[] document, PrintWatch watch) throws NoAnswer {
        return send(message, document, patience.document(), watch);
    }

    private IppMessage send(IppMessage message, byte[] document, Duration limit, PrintWatch watch)
            throws NoAnswer {
        CountedBody body = new CountedBody(IppWriter.write(message), document);
        AtomicBoolean answered = new AtomicBoolean();
        HttpRequest request =
                HttpRequest.newBuilder(address.http())
                        .header("Content-Type", "application/ipp")
                        .POST(body)
                        .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(
                        request,
                        head -> {
                            answered.set(true);
                            return HttpResponse.BodySubscribers.limiting(
                                    HttpResponse.BodySubscribers.ofByteArray(), IppReader.LARGEST);
                        });
        try {
            CompletableFuture.anyOf(answer, watch.cancellation())
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!answer.isDone()) {
                throw new NoAnswer(PrintReason.CANCELLED, body.cut());
            }
            return read(answer.get(), message.requestId(), body);
        } catch (TimeoutException e) {
            throw new NoAnswer(PrintReason.NO_ANSWER, body.cut());
        } catch (ExecutionException e) {
            throw failed(e.getCause(), answered.get(), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(PrintReason.CANCELLED, body.cut());
        } finally {
            answer.cancel(true);
        }
    }

    private static IppMessage read(HttpResponse<byte[]> answer, int asked, CountedBody body)
            throws NoAnswer {
        int status = answer.statusCode();
        if (status == OK) {
            try {
                IppMessage read = IppReader.read(answer.body());
                if (read.requestId() == asked) {
                    return read;
                }
            } catch (MalformedIpp e) {
                // told below: an answer to nothing is as bad
            }
            throw new NoAnswer(PrintReason.GARBLED, body.cut());
        }
        if (status == UNAVAILABLE) {
            throw new NoAnswer(PrintReason.BUSY, body.cut());
        }
        if (status >= 500) {
            throw new NoAnswer(PrintReason.REFUSED, body.cut());
        }
        boolean barred = status == 401 || status == 403 || status == 407 || status == 426;
        throw new NoAnswer(barred ? PrintReason.NOT_ALLOWED : PrintReason.GARBLED, false);
    }

    private static NoAnswer failed(
            @org.jspecify.annotations.Nullable Throwable why, boolean answered, CountedBody body) {
        if (answered) {
            // too long, or broken off
            return new NoAnswer(PrintReason.GARBLED, body.cut());
        }
        return switch (why) {
            case ConnectException unreachable -> new NoAnswer(PrintReason.UNREACHABLE, false);
            case HttpConnectTimeoutException late -> new NoAnswer(PrintReason.UNREACHABLE, false);
            case UnresolvedAddressException unknown -> new NoAnswer(PrintReason.UNREACHABLE, false);
            case SSLException untrusted -> new NoAnswer(PrintReason.NOT_TRUSTED, body.cut());
            case null, default -> new NoAnswer(PrintReason.DROPPED, body.cut());
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
