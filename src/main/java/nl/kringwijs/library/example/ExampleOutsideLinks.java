package nl.kringwijs.library.example;

import java.util.List;
import java.util.stream.Stream;
import nl.kringwijs.links.OutsideLink;
import nl.kringwijs.links.OutsideLinks;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.WebAddress;
import org.springframework.stereotype.Component;

/// What practice examples link to.
@Component
class ExampleOutsideLinks implements OutsideLinks {

    private final ExampleQueries queries;

    ExampleOutsideLinks(ExampleQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<OutsideLink> outside() {
        return Stream.concat(
                        queries.prose().stream()
                                .flatMap(one -> OutsideLink.in(
                                        one.text(),
                                        Kind.PRAKTIJKVOORBEELD,
                                        one.title(),
                                        ExampleLinks.edit(new ExampleId(one.id())))),
                        queries.addresses().stream()
                                .map(one -> new OutsideLink(
                                        WebAddress.tidy(one.text()),
                                        Kind.PRAKTIJKVOORBEELD,
                                        one.title(),
                                        ExampleLinks.edit(new ExampleId(one.id())))))
                .toList();
    }
}
