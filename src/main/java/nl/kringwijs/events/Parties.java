package nl.kringwijs.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import org.springframework.stereotype.Component;

/// The organisations that stand together in a line: “Gemeente Den Haag en Ministerie van BZK”, “Movisie/HAN”.
@Component
class Parties {

    private final Organisations organisations;

    Parties(Organisations organisations) {
        this.organisations = organisations;
    }

    /// Those of them that the register knows, in their order. Of a name with “en” in it the longest that is known
    /// counts.
    List<OrganisationSummary> known(String line) {
        return Stream.of(line.split("[,;/]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(part -> joined(List.of(part.split("\\s+en\\s+"))).stream())
                .distinct()
                .toList();
    }

    private List<OrganisationSummary> joined(List<String> names) {
        List<OrganisationSummary> all = new ArrayList<>();
        int from = 0;
        while (from < names.size()) {
            int to = names.size();
            Optional<OrganisationSummary> found = Optional.empty();
            while (found.isEmpty() && to > from) {
                found = organisations.known(String.join(" en ", names.subList(from, to)));
                to--;
            }
            found.ifPresent(all::add);
            from = to + 1;
        }
        return all;
    }
}
