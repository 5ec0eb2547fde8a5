package nl.kringwijs.library.example;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.Engagements;
import nl.kringwijs.directory.Involvement;
import nl.kringwijs.directory.Involvements;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.library.Credits;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.PictureCredits;
import nl.kringwijs.members.Messages;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.shared.WebAddress;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Practice examples as readers see them, and their writing.
@Service
@Transactional
public class Examples {

    private static final int MOST_RELATED = 3;

    private final ExampleRepository examples;
    private final ExampleQueries queries;
    private final Drafts drafts;
    private final Credits credits;
    private final Organisations organisations;
    private final Places places;
    private final Themes themes;
    private final Engagements engagements;
    private final Involvements involvements;
    private final MediaFiles files;
    private final Messages messages;
    private final SearchChanges changes;
    private final Clock clock;

    Examples(
            ExampleRepository examples,
            ExampleQueries queries,
            Drafts drafts,
            Credits credits,
            Organisations organisations,
            Places places,
            Themes themes,
            Engagements engagements,
            Involvements involvements,
            MediaFiles files,
            Messages messages,
            SearchChanges changes,
            Clock clock) {
        this.examples = examples;
        this.queries = queries;
        this.drafts = drafts;
        this.credits = credits;
        this.organisations = organisations;
        this.places = places;
        this.themes = themes;
        this.engagements = engagements;
        this.involvements = involvements;
        this.files = files;
        this.messages = messages;
        this.changes = changes;
        this.clock = clock;
    }

    /// The last published first.
    public List<ExampleSummary> lastPublished(int most, Viewer viewer) {
        return queries.lastPublished(most, viewer);
    }

    public Optional<ExampleSummary> find(ExampleId id, Viewer viewer) {
        return queries.byId(List.of(id.value()), viewer).stream().findFirst();
    }

    /// Examples that point at one of these paths of the portal, such as those a day ever had, or at a part of it.
    public List<ExampleSummary> linkingTo(Collection<String> paths, Viewer viewer) {
        return paths.isEmpty() ? List.of() : queries.linkingTo(paths, viewer);
    }

    /// What stands at `/praktijk/{slug}`.
    public Lookup<ExamplePage> page(String slug, Viewer viewer) {
        Optional<Example> found = queries.bySlug(slug).flatMap(examples::findById);
        if (found.isEmpty() || !viewer.sees(found.get().audience())) {
            return Lookup.unknown();
        }
        Example example = found.get();
        if (example.state() == Publication.WITHDRAWN) {
            return Lookup.gone(drafts.reason(example.id().ref()));
        }
        return example.slug().equals(slug)
                ? Lookup.found(page(example, viewer))
                : Lookup.moved(ExampleLinks.example(example.slug()));
    }

    private ExamplePage page(Example example, Viewer viewer) {
        List<ThemeId> ids = example.themeIds().stream().map(ThemeId::new).toList();
        Map<ThemeId, ThemeSummary> known = themes.byId(ids);
        List<PlaceSummary> line = places.line(example.placeId());
        Map<OrganisationId, OrganisationSummary> parties = organisations.byId(example.parties().stream()
                .map(Example.Party::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new ExamplePage(
                new ExampleSummary(
                        example.id(),
                        example.slug(),
                        example.title(),
                        example.standfirst(),
                        line.isEmpty() ? "" : line.getFirst().name(),
                        example.lastDate(),
                        example.audience(),
                        example.publishedAt()),
                example.context(),
                example.approach(),
                example.result(),
                example.question(),
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .toList(),
                line,
                example.location(),
                example.since(),
                example.method(),
                example.contactName(),
                example.contactEmail() != null,
                example.licence(),
                example.sourceAddress(),
                example.writers(),
                example.parties().stream()
                        .map(party -> new ExamplePage.Party(
                                party.name(),
                                Optional.ofNullable(party.organisationId()).map(parties::get),
                                party.does(),
                                party.interest()))
                        .toList(),
                example.lessons().stream().map(Example.Lesson::text).toList(),
                example.numbers().stream()
                        .map(number -> new ExamplePage.Figure(number.value(), number.label(), number.heldOn()))
                        .toList(),
                example.updates().stream()
                        .map(update -> new ExamplePage.Update(update.date(), update.text()))
                        .toList(),
                example.links().stream()
                        .map(link -> new ExamplePage.Link(link.title(), link.url()))
                        .toList(),
                example.isStub(),
                queries.alike(example.id(), example.themeIds(), MOST_RELATED, viewer),
                viewer.mayWrite(example.id().ref()));
    }

    /// Sends a message to the contact, whose address is never shown.
    ///
    /// @param place where the request comes from
    /// @throws Problem at `name`, `email` or `text`
    @Transactional(noRollbackFor = Problem.class)
    public void write(ExampleId id, Sender sender, String text, String place, Viewer viewer) {
        Example example = examples.findById(id)
                .filter(one -> one.state() == Publication.PUBLISHED && viewer.sees(one.audience()))
                .orElseThrow(() -> Problem.of("library.example.gone"));
        EmailAddress contact = example.contactEmail();
        if (contact == null) {
            throw Problem.of("library.example.contact.nobody");
        }
        messages.send(List.of(contact), example.title(), ExampleLinks.example(example.slug()), sender, text, place);
    }

    /// Starts one by a member who is no editor; it waits for an editor once it is submitted.
    public ExampleId offer(Viewer viewer) {
        ExampleId id = ExampleId.random();
        drafts.offer(id.ref(), "", ExampleDraft.empty().by(viewer.name()), viewer);
        return id;
    }

    /// Starts a new one on the desk.
    public ExampleId begin(ExampleDraft draft, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        ExampleId id = ExampleId.random();
        drafts.begin(id.ref(), draft.face().title(), draft, viewer);
        return id;
    }

    /// Shows this version of the draft to readers, in the place of what they saw.
    ///
    /// @return the path at which it stands
    /// @throws Problem at `title`, `email` or `link`
    public String publish(ExampleId id, ExampleDraft draft, int version, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        String title = draft.face().title().strip();
        if (title.isEmpty()) {
            throw Problem.at("title", "library.example.title.missing");
        }
        PictureCredits.check(Stream.of(
                draft.text().context(),
                draft.text().approach(),
                draft.text().result(),
                draft.text().question()));
        for (ExampleDraft.Link link : draft.links()) {
            if (!link.url().isBlank() && !link.url().startsWith("/") && !WebAddress.isUsable(link.url())) {
                throw Problem.at("link", "library.example.link.wrong", link.url());
            }
        }
        Optional<Example> known = examples.findById(id);
        String slug = known.filter(example -> example.title().equals(title))
                .map(Example::slug)
                .orElseGet(() -> Slug.from(title)
                        .firstFree(wanted -> queries.slugTaken(wanted.value(), id))
                        .value());
        Example example = examples.save(example(id, draft, known, slug));
        engagements.replace(id.ref(), engaged(example));
        involvements.replace(id.ref(), involvements(example));
        files.grant(
                id.ref(),
                example.audience(),
                files.picturesIn(List.of(example.context(), example.approach(), example.result(), example.question())));
        drafts.published(id.ref(), version, viewer);
        changes.changed(id.ref());
        return ExampleLinks.example(slug);
    }

    private Example example(ExampleId id, ExampleDraft draft, Optional<Example> known, String slug) {
        ExampleDraft.Facts facts = draft.facts();
        String email = facts.contactEmail().strip();
        UUID place = facts.place();
        return new Example(
                id,
                known.map(Example::version).orElse(0),
                slug,
                known.map(before -> Slug.former(before.slug(), before.formerSlugs(), slug))
                        .orElse(List.of()),
                Publication.PUBLISHED,
                new Audience(draft.audience()),
                draft.face().title().strip(),
                draft.face().standfirst().strip(),
                draft.text().context(),
                draft.text().approach(),
                draft.text().result(),
                draft.text().question(),
                draft.face().themes(),
                place == null ? null : new PlaceId(place),
                facts.location().strip(),
                facts.since().strip(),
                facts.method().strip(),
                facts.contactName().strip(),
                email.isEmpty() ? null : new EmailAddress(email),
                facts.licence().strip(),
                facts.permission().strip(),
                draft.sourceAddress(),
                draft.writers().strip(),
                known.map(Example::publishedAt).orElse(clock.instant()),
                draft.parties().stream()
                        .filter(party -> !party.name().isBlank())
                        .map(party -> new Example.Party(
                                organisations
                                        .known(party.name())
                                        .map(OrganisationSummary::id)
                                        .orElse(null),
                                party.name().strip(),
                                party.does().strip(),
                                party.interest().strip()))
                        .toList(),
                draft.lessons().stream()
                        .map(line -> line.text().strip())
                        .filter(line -> !line.isEmpty())
                        .map(Example.Lesson::new)
                        .toList(),
                draft.numbers().stream()
                        .filter(number -> !number.value().isBlank())
                        .map(number -> new Example.Figure(
                                number.value().strip(), number.label().strip(), number.date()))
                        .toList(),
                draft.updates().stream()
                        .filter(update -> !update.text().isBlank())
                        .map(update ->
                                new Example.Update(update.date(), update.text().strip()))
                        .toList(),
                draft.links().stream()
                        .filter(link -> !link.url().isBlank())
                        .map(link -> new Example.Link(
                                link.title().isBlank()
                                        ? link.url()
                                        : link.title().strip(),
                                link.url().startsWith("/") ? link.url().strip() : WebAddress.tidy(link.url())))
                        .toList());
    }

    /// Who can be asked, and who wrote it down.
    private List<Engagement> engaged(Example example) {
        var work = new Credits.Work(
                example.title(), ExampleLinks.example(example.slug()), example.lastDate(), example.audience());
        return Stream.concat(
                        credits.ofOne(example.contactName(), "contact", work).stream(),
                        credits.of(example.writers(), "schrijver", work).stream())
                .toList();
    }

    private static List<Involvement> involvements(Example example) {
        List<Involvement> all = new ArrayList<>();
        for (Example.Party party : example.parties()) {
            OrganisationId id = party.organisationId();
            if (id != null) {
                all.add(new Involvement(
                        id,
                        example.title(),
                        ExampleLinks.example(example.slug()),
                        party.does(),
                        example.lastDate(),
                        example.audience()));
            }
        }
        return all;
    }

    /// Takes the example from readers: its address then answers that it is gone.
    public void withdraw(ExampleId id, String reason, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        drafts.withdrawn(id.ref(), reason, viewer);
        Example example = examples.findById(id).orElseThrow();
        queries.withdraw(id);
        engagements.replace(id.ref(), List.of());
        involvements.replace(id.ref(), List.of());
        files.grant(id.ref(), example.audience(), Set.of());
        changes.changed(id.ref());
    }
}
