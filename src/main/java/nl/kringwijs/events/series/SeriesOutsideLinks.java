package nl.kringwijs.events.series;

import java.util.List;
import nl.kringwijs.links.OutsideLink;
import nl.kringwijs.links.OutsideLinks;
import nl.kringwijs.shared.Kind;
import org.springframework.stereotype.Component;

/// What the texts of series link to.
@Component
class SeriesOutsideLinks implements OutsideLinks {

    private final SeriesQueries queries;

    SeriesOutsideLinks(SeriesQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<OutsideLink> outside() {
        return queries.prose().stream()
                .flatMap(one ->
                        OutsideLink.in(one.text(), Kind.REEKS, one.title(), SeriesLinks.edit(new SeriesId(one.id()))))
                .toList();
    }
}
