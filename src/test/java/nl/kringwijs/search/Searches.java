package nl.kringwijs.search;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Search for tests of other packages.
public final class Searches {

    private Searches() {}

    /// One whose index can not be asked.
    public static Search away() {
        return away(null);
    }

    /// The same, on a database in which stands what was found when.
    public static Search away(@Nullable JdbcClient jdbc) {
        SearchEngine engine = (SearchEngine) Proxy.newProxyInstance(
                Searches.class.getClassLoader(), new Class<?>[] {SearchEngine.class}, (proxy, method, arguments) -> {
                    throw new SearchAway("The search index can not be read", new IllegalStateException("tried"));
                });
        var pieces = new Pieces(List.of());
        return new Search(
                engine,
                new SearchIndexer(engine, null, pieces, null, null, Clock.systemUTC()),
                pieces,
                jdbc == null ? null : new FirstSeen(jdbc));
    }
}
