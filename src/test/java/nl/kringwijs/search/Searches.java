package nl.kringwijs.search;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;

/// Search for tests of other packages.
public final class Searches {

    private Searches() {}

    /// One whose index can not be asked.
    public static Search away() {
        SearchEngine engine = (SearchEngine) Proxy.newProxyInstance(
                Searches.class.getClassLoader(), new Class<?>[] {SearchEngine.class}, (proxy, method, arguments) -> {
                    throw new SearchAway("The search index can not be read", new IllegalStateException("tried"));
                });
        var pieces = new Pieces(List.of());
        return new Search(engine, new SearchIndexer(engine, null, pieces, null, Clock.systemUTC()), pieces);
    }
}
