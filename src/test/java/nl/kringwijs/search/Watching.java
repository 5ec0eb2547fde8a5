package nl.kringwijs.search;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.search.SearchEngine.Filling;
import nl.kringwijs.shared.SubjectRef;

/// An engine that is watched when a new index takes over.
final class Watching {

    private Watching() {}

    static SearchEngine engine(SearchEngine real, Runnable takenOver) {
        return (SearchEngine) Proxy.newProxyInstance(
                Watching.class.getClassLoader(),
                new Class<?>[] {SearchEngine.class, AutoCloseable.class},
                (proxy, method, arguments) -> {
                    try {
                        Object told = method.invoke(real, arguments);
                        return told instanceof Filling filling ? watched(filling, takenOver) : told;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private static Filling watched(Filling real, Runnable takenOver) {
        return new Filling() {
            @Override
            public void replace(SubjectRef subject, List<SearchDocument> documents) {
                real.replace(subject, documents);
            }

            @Override
            public void finish(Cursor cursor) {
                real.finish(cursor);
                takenOver.run();
            }

            @Override
            public void close() {
                real.close();
            }
        };
    }
}
