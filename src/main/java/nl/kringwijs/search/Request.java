package nl.kringwijs.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a thread may be asked to do, once at a time: who asks while another waits shares its outcome.
final class Request<T> {

    private final AtomicReference<@Nullable CompletableFuture<T>> waiting = new AtomicReference<>();

    Future<T> ask() {
        var mine = new CompletableFuture<T>();
        CompletableFuture<T> before = waiting.compareAndExchange(null, mine);
        return before == null ? mine : before;
    }

    /// Does it when it was asked. What goes wrong is told to whoever asked, and thrown.
    void answer(Supplier<T> work) {
        CompletableFuture<T> asked = waiting.getAndSet(null);
        if (asked != null) {
            try {
                asked.complete(work.get());
            } catch (RuntimeException | Error failure) {
                asked.completeExceptionally(failure);
                throw failure;
            }
        }
    }

    /// Tells whoever asked that it can not be done.
    void refuse(Throwable why) {
        CompletableFuture<T> asked = waiting.getAndSet(null);
        if (asked != null) {
            asked.completeExceptionally(why);
        }
    }
}
