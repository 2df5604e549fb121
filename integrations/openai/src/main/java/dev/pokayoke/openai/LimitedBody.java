package dev.pokayoke.openai;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects a body up to a size, tells of every piece, and can be given up. */
final class LimitedBody implements BodySubscriber<byte[]> {

  /** More came than is read. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(int limit) {
      super("the answer is larger than " + limit + " bytes");
    }
  }

  private final int limit;
  private final Runnable moved;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private @Nullable Subscription subscription;
  private boolean givenUp;

  LimitedBody(int limit, Runnable moved) {
    this.limit = limit;
    this.moved = moved;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public synchronized void onSubscribe(Subscription subscription) {
    moved.run();
    this.subscription = subscription;
    if (givenUp) {
      subscription.cancel();
    } else {
      subscription.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    moved.run();
    for (ByteBuffer piece : pieces) {
      if (bytes.size() + (long) piece.remaining() > limit) {
        giveUp(new TooLarge(limit));
        return;
      }
      byte[] copy = new byte[piece.remaining()];
      piece.get(copy);
      bytes.writeBytes(copy);
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }

  /** Drops the connection and what came so far. */
  synchronized void giveUp(IOException reason) {
    givenUp = true;
    if (subscription != null) {
      subscription.cancel();
    }
    whole.completeExceptionally(reason);
  }
}
