package kaijidesk.printing;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A request's body that knows whether all of it was taken, and can stop giving. */
final class CountedBody implements HttpRequest.BodyPublisher {
    private final HttpRequest.BodyPublisher body;
    private long taken;
    private boolean cut;

    CountedBody(byte[] message, byte[] document) {
        this.body =
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArray(message),
                        HttpRequest.BodyPublishers.ofByteArray(document));
    }

    /**
     * Gives nothing more.
     *
     * @return whether all was taken; if not, the printer can't have the whole, now or later
     */
    synchronized boolean cut() {
        cut = true;
        return taken >= contentLength();
    }

    private synchronized boolean takes(int bytes) {
        taken += cut ? 0 : bytes;
        return !cut;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> taker) {
        body.subscribe(new Counter(taker));
    }

    private final class Counter implements Flow.Subscriber<ByteBuffer> {
        private final Flow.Subscriber<? super ByteBuffer> taker;
        private Flow.@Nullable Subscription subscription;

        Counter(Flow.Subscriber<? super ByteBuffer> taker) {
            this.taker = taker;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            taker.onSubscribe(given);
        }

        @Override
        public void onNext(ByteBuffer bytes) {
            if (takes(bytes.remaining())) {
                taker.onNext(bytes);
            } else if (subscription != null) {
                subscription.cancel();
                taker.onError(new IOException("cut"));
            }
        }

        @Override
        public void onError(Throwable failure) {
            taker.onError(failure);
        }

        @Override
        public void onComplete() {
            taker.onComplete();
        }
    }
}
