package nl.kringwijs.library;

import java.util.List;
import java.util.stream.Stream;
import nl.kringwijs.links.OutsideLink;
import nl.kringwijs.links.OutsideLinks;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.WebAddress;
import org.springframework.stereotype.Component;

/// What recaps link to, and their films and links.
@Component
class RecapOutsideLinks implements OutsideLinks {

    private final LibraryQueries queries;

    RecapOutsideLinks(LibraryQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<OutsideLink> outside() {
        return Stream.concat(
                        queries.prose().stream()
                                .flatMap(one -> OutsideLink.in(
                                        one.text(),
                                        Kind.TERUGBLIK,
                                        one.title(),
                                        LibraryLinks.edit(new RecapId(one.id())))),
                        queries.addresses().stream()
                                .map(one -> new OutsideLink(
                                        WebAddress.tidy(one.text()),
                                        Kind.TERUGBLIK,
                                        one.title(),
                                        LibraryLinks.edit(new RecapId(one.id())))))
                .toList();
    }
}
