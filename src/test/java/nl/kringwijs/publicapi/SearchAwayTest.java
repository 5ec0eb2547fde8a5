package nl.kringwijs.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.Searches;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// What is said when the index can not be asked: that it is away, and never that there is nothing.
class SearchAwayTest {

    private final Search search = Searches.away();

    @Test
    void anAnswerSaysSo() {
        assertThat(search.find(SearchQuery.of("dorpshuis"), People.VISITOR).isAway())
                .isTrue();
        assertThat(search.suggest("dorps", People.VISITOR)).isEmpty();
        assertThat(search.alike(new SubjectRef(Kind.WORKSHOP, UUID.randomUUID()), People.VISITOR))
                .isEmpty();
        assertThat(search.counts(Facet.THEME, People.VISITOR)).isEmpty();
    }

    @Test
    void aCrawlerIsAskedToComeBack() {
        var crawlers = new CrawlersController(search, new Site("Kringwijs", "https://example.org"), Clock.systemUTC());
        var answer = crawlers.sitemap();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("60");
        assertThat(answer.getBody()).isNull();
    }
}
