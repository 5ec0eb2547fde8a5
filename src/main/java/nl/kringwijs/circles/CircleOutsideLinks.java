package nl.kringwijs.circles;

import java.util.List;
import nl.kringwijs.links.OutsideLink;
import nl.kringwijs.links.OutsideLinks;
import nl.kringwijs.shared.Kind;
import org.springframework.stereotype.Component;

/// What the pages of circles link to. Not the notes in their closed space.
@Component
class CircleOutsideLinks implements OutsideLinks {

    private final CircleQueries queries;

    CircleOutsideLinks(CircleQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<OutsideLink> outside() {
        return queries.prose().stream()
                .flatMap(one -> OutsideLink.in(
                        one.text(), Kind.LEERKRING, one.title(), CircleLinks.edit(new CircleId(one.id()))))
                .toList();
    }
}
