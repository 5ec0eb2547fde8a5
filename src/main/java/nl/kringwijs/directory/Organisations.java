package nl.kringwijs.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Deed;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.Mergers;
import nl.kringwijs.themes.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Municipalities, corporations, welfare organisations, initiatives and all others that take part.
@Service
@Transactional
public class Organisations {

    private static final Register REGISTER = new Register(Kind.ORGANISATIE, "directory.organisation");
    private static final int LONGEST_ROLE = 80;

    private final OrganisationRepository organisations;
    private final Mergers mergers;
    private final SearchChanges changes;
    private final MediaFiles files;
    private final ApplicationEventPublisher told;

    Organisations(
            OrganisationRepository organisations,
            Mergers mergers,
            SearchChanges changes,
            MediaFiles files,
            ApplicationEventPublisher told) {
        this.organisations = organisations;
        this.mergers = mergers;
        this.changes = changes;
        this.files = files;
        this.told = told;
    }

    public List<OrganisationSummary> all() {
        return organisations.findAllByOrderByName().stream()
                .filter(party -> party.mergedInto() == null)
                .map(Organisation::summary)
                .toList();
    }

    /// What stands at `/organisaties/{slug}`.
    public Lookup<OrganisationSummary> page(String slug) {
        return organisations
                .findBySlug(slug)
                .or(() -> organisations.findByFormerSlug(slug))
                .map(this::standing)
                .map(party -> party.slug().equals(slug)
                        ? Lookup.found(party.summary())
                        : Lookup.<OrganisationSummary>moved(DirectoryLinks.organisation(party.slug())))
                .orElseGet(Lookup::unknown);
    }

    /// What an editor fills in.
    ///
    /// @param site its own address on the web, or nothing
    /// @param logo a picture that the editor may see, or null
    /// @param members the organisations that it is made up of, of a coalition
    public record OrganisationText(
            String name,
            String abbreviation,
            OrganisationKind kind,
            String site,
            @Nullable UUID logo,
            List<OrganisationSummary.Member> members) {

        public OrganisationText {
            members = List.copyOf(members);
        }

        public OrganisationText(String name, String abbreviation, OrganisationKind kind, String site) {
            this(name, abbreviation, kind, site, null, List.of());
        }
    }

    public Map<OrganisationId, OrganisationSummary> byId(Collection<OrganisationId> ids) {
        return StreamSupport.stream(organisations.findAllById(ids).spliterator(), false)
                .collect(Collectors.toMap(
                        Organisation::id, party -> standing(party).summary()));
    }

    /// The organisations that this one is made up of, by name, each once.
    public List<CoalitionMember> members(OrganisationId coalition) {
        Map<OrganisationId, CoalitionMember> found = new LinkedHashMap<>();
        for (Organisation one : organisations.findById(coalition).stream().toList()) {
            one.members().forEach(member -> organisations
                    .findById(member.memberId())
                    .map(this::standing)
                    .map(Organisation::summary)
                    .ifPresent(party -> found.putIfAbsent(party.id(), new CoalitionMember(party, member.role()))));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(member -> member.organisation().name()))
                .toList();
    }

    /// What this organisation is a member of, by name.
    public List<OrganisationSummary> memberOf(OrganisationId member) {
        return organisations.coalitionsOf(member.value()).stream()
                .map(Organisation::summary)
                .toList();
    }

    /// The organisation of this name, if there is one.
    public Optional<OrganisationSummary> known(String name) {
        return organisations
                .findFirstByNameIgnoreCase(Names.plain(name))
                .map(this::standing)
                .map(Organisation::summary);
    }

    /// The organisation of this name, made when there is none yet.
    public OrganisationSummary named(
            String name, String abbreviation, OrganisationKind kind, String site, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return known(name).orElseGet(() -> fresh(new OrganisationText(name, abbreviation, kind, site), viewer));
    }

    /// An organisation that is not known yet.
    ///
    /// @throws Problem at `name` or `site`, or about the logo
    public OrganisationSummary add(OrganisationText text, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        OrganisationSummary added = fresh(text, viewer);
        told.publishEvent(Deed.of(REGISTER.ref(added.id().value()), added.name(), "added", "", viewer));
        return added;
    }

    private OrganisationSummary fresh(OrganisationText text, Viewer viewer) {
        OrganisationId id = OrganisationId.random();
        String name = free(text.name(), id);
        String slug = Slug.from(name).firstFree(wanted -> isTaken(wanted, id)).value();
        return kept(new Organisation(
                id,
                0,
                slug,
                List.of(),
                name,
                text.abbreviation().strip(),
                text.kind(),
                site(text),
                logo(text, viewer),
                null,
                null,
                members(text, id)));
    }

    /// Another name, kind or site. The old address leads to the new one.
    ///
    /// @param seen the organisation as it was when the editor began
    /// @throws Problem at `name` or `site`, about the logo, or when somebody changed it meanwhile
    public void change(OrganisationSummary seen, OrganisationText text, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        OrganisationId id = seen.id();
        String name = free(text.name(), id);
        Organisation known = organisations.findById(id).orElseThrow();
        Names.unchanged(known.summary(), seen, seen.name());
        String slug = name.equals(known.name())
                ? known.slug()
                : Slug.from(name).firstFree(wanted -> isTaken(wanted, id)).value();
        kept(new Organisation(
                id,
                known.version(),
                slug,
                Slug.former(known.slug(), known.formerSlugs(), slug),
                name,
                text.abbreviation().strip(),
                text.kind(),
                site(text),
                logo(text, viewer),
                known.mergedInto(),
                known.mergedVia(),
                members(text, id)));
        told.publishEvent(Deed.changed(REGISTER.ref(id.value()), seen.name(), name, viewer));
    }

    private String free(String name, OrganisationId by) {
        String plain = Names.checked(name);
        if (organisations
                .findFirstByNameIgnoreCase(plain)
                .filter(other -> !other.id().equals(by))
                .isPresent()) {
            throw Problem.at("name", "directory.name.known", plain);
        }
        return plain;
    }

    private static List<Organisation.Membership> members(OrganisationText text, OrganisationId coalition) {
        text.members().stream()
                .filter(member -> member.role().length() > LONGEST_ROLE)
                .findFirst()
                .ifPresent(_ -> {
                    throw Problem.at("members", "directory.member.role.wrong", LONGEST_ROLE);
                });
        return text.members().stream()
                .filter(member -> !member.organisation().equals(coalition.value()))
                .map(member -> new Organisation.Membership(
                        new OrganisationId(member.organisation()), Names.plain(member.role())))
                .toList();
    }

    private static String site(OrganisationText text) {
        String site = text.site().strip();
        if (!site.isEmpty() && !site.matches("https?://[^\\s<>\"]+")) {
            throw Problem.at("site", "directory.site.wrong");
        }
        return site;
    }

    private @Nullable FileId logo(OrganisationText text, Viewer viewer) {
        UUID logo = text.logo();
        if (logo == null) {
            return null;
        }
        return files.find(new FileId(logo), viewer)
                .filter(file -> file.isReady() && file.kind().isPicture())
                .map(MediaFile::id)
                .orElseThrow(() -> Problem.of("directory.logo.wrong"));
    }

    private OrganisationSummary kept(Organisation organisation) {
        Organisation saved = organisations.save(organisation);
        changes.changed(saved.ref());
        files.grant(saved.ref(), Audience.PUBLIC, saved.logoId() == null ? Set.of() : Set.of(saved.logoId()));
        return saved.summary();
    }

    private Organisation standing(Organisation one) {
        OrganisationId into = one.mergedInto();
        return into == null ? one : organisations.findById(into).orElse(one);
    }

    /// Says that two are one: the address of the first leads to the second.
    ///
    /// @throws Problem at `kept`
    public void merge(OrganisationId gone, OrganisationId kept, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        mergers.merge(REGISTER, gone.value(), kept.value(), viewer);
        tell(gone, kept);
    }

    /// Lets a merged one stand by itself again.
    public void split(OrganisationId gone, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        OrganisationId kept =
                organisations.findById(gone).map(Organisation::mergedInto).orElse(gone);
        mergers.split(REGISTER, gone.value(), viewer);
        tell(gone, kept);
    }

    public List<Merged> merged(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return mergers.merged(REGISTER);
    }

    private void tell(OrganisationId gone, OrganisationId kept) {
        organisations.findAllById(List.of(gone, kept)).forEach(one -> changes.changed(one.ref()));
    }

    private boolean isTaken(Slug slug, OrganisationId by) {
        return organisations
                .findBySlug(slug.value())
                .or(() -> organisations.findByFormerSlug(slug.value()))
                .filter(other -> !other.id().equals(by))
                .isPresent();
    }
}
