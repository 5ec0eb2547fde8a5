package nl.kringwijs.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Municipalities, corporations, welfare organisations, initiatives and all others that take part.
@Service
@Transactional
public class Organisations {

    private final OrganisationRepository organisations;
    private final SearchChanges changes;

    Organisations(OrganisationRepository organisations, SearchChanges changes) {
        this.organisations = organisations;
        this.changes = changes;
    }

    public List<OrganisationSummary> all() {
        return organisations.findAllByOrderByName().stream()
                .map(Organisation::summary)
                .toList();
    }

    public Optional<OrganisationSummary> find(String slug) {
        return organisations.findBySlug(slug).map(Organisation::summary);
    }

    public Map<OrganisationId, OrganisationSummary> byId(Collection<OrganisationId> ids) {
        return StreamSupport.stream(organisations.findAllById(ids).spliterator(), false)
                .map(Organisation::summary)
                .collect(Collectors.toMap(OrganisationSummary::id, organisation -> organisation));
    }

    /// The organisation of this name, made when there is none yet.
    public OrganisationSummary named(
            String name, String abbreviation, OrganisationKind kind, String site, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        String plain = name.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty() || plain.length() > 160) {
            throw Problem.at("name", "directory.name.wrong");
        }
        return organisations
                .findFirstByNameIgnoreCase(plain)
                .orElseGet(() -> {
                    Slug slug = Slug.from(plain)
                            .firstFree(taken ->
                                    organisations.findBySlug(taken.value()).isPresent());
                    Organisation added = organisations.save(new Organisation(
                            OrganisationId.random(), 0, slug.value(), List.of(), plain, abbreviation, kind, site));
                    changes.changed(added.ref());
                    return added;
                })
                .summary();
    }
}
