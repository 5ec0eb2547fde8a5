package nl.kringwijs.library;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.Engagements;
import nl.kringwijs.directory.Involvement;
import nl.kringwijs.directory.Involvements;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.WorkshopId;
import nl.kringwijs.events.registration.DayNews;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.PictureCredits;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.shared.WebAddress;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Recaps on the desk: begun from an event, published, withdrawn.
@Service
@Transactional
public class RecapDesk {

    private final RecapRepository recaps;
    private final MaterialRepository materials;
    private final LibraryQueries queries;
    private final Drafts drafts;
    private final Events events;
    private final MediaFiles files;
    private final PieceRules rules;
    private final Shelf shelf;
    private final Credits credits;
    private final Engagements engagements;
    private final Involvements involvements;
    private final Organisations organisations;
    private final DayNews days;
    private final SearchChanges changes;
    private final Clock clock;

    RecapDesk(
            RecapRepository recaps,
            MaterialRepository materials,
            LibraryQueries queries,
            Drafts drafts,
            Events events,
            MediaFiles files,
            PieceRules rules,
            Shelf shelf,
            Credits credits,
            Engagements engagements,
            Involvements involvements,
            Organisations organisations,
            DayNews days,
            SearchChanges changes,
            Clock clock) {
        this.recaps = recaps;
        this.materials = materials;
        this.queries = queries;
        this.drafts = drafts;
        this.events = events;
        this.files = files;
        this.rules = rules;
        this.shelf = shelf;
        this.credits = credits;
        this.engagements = engagements;
        this.involvements = involvements;
        this.organisations = organisations;
        this.days = days;
        this.changes = changes;
        this.clock = clock;
    }

    /// Starts a recap without an event.
    public RecapId begin(RecapDraft draft, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        RecapId id = RecapId.random();
        drafts.begin(id.ref(), draft.title(), draft, viewer);
        return id;
    }

    /// The recap of an event: the one that was begun, or a new one that takes over what the event knows, its parts
    /// and their themes.
    public RecapId ofEvent(EventId event, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        Optional<SubjectRef> begun =
                drafts.latest(Kind.TERUGBLIK, "event", event.value().toString(), viewer);
        if (begun.isPresent()) {
            return new RecapId(begun.get().id());
        }
        EventPage page = events.find(event, viewer)
                .map(found -> events.page(found.slug(), viewer))
                .flatMap(lookup -> lookup instanceof Lookup.Found<EventPage>(EventPage known)
                        ? Optional.of(known)
                        : Optional.empty())
                .orElseThrow();
        return begin(RecapDraft.empty(event.value(), page.event().title()).withSections(sections(page)), viewer);
    }

    /// One for each part of the day, and one for each workshop, in however many rounds it was given.
    private static List<RecapDraft.Section> sections(EventPage page) {
        List<RecapDraft.Section> sections = new ArrayList<>();
        Set<WorkshopId> had = new HashSet<>();
        for (EventPage.Item item : page.items()) {
            if (!item.round()
                    && !item.title().isBlank()
                    && (item.theme().isPresent() || !item.people().isEmpty())) {
                sections.add(section(item.title(), item.theme()));
            }
            item.occurrences().stream()
                    .map(EventPage.Occurrence::workshop)
                    .filter(workshop -> had.add(workshop.id()))
                    .forEach(workshop -> sections.add(
                            section(workshop.title(), workshop.themes().stream().findFirst())));
        }
        return sections;
    }

    private static RecapDraft.Section section(String title, Optional<ThemeSummary> theme) {
        return RecapDraft.Section.titled(
                title, theme.map(known -> known.id().value()).orElse(null));
    }

    /// Shows this version of the draft to readers, in the place of what they saw.
    ///
    /// @return the path at which it stands
    /// @throws Problem at `title`, or at `piece:ID` for material that can't be shown yet
    public String publish(RecapId id, RecapDraft draft, int version, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        check(id, draft, viewer);
        refuseTakenDown(id, draft);
        Optional<Recap> known = recaps.findById(id);
        Instant now = clock.instant();
        String slug = known.filter(recap -> recap.title().equals(draft.title().strip()))
                .map(Recap::slug)
                .orElseGet(() -> Slug.from(draft.title())
                        .firstFree(taken -> queries.recapSlugTaken(taken.value(), id))
                        .value());
        Map<UUID, String> sectionSlugs = sectionSlugs(draft);
        Recap recap = recaps.save(new Recap(
                id,
                known.map(Recap::version).orElse(0),
                slug,
                known.map(before -> Slug.former(before.slug(), before.formerSlugs(), slug))
                        .orElse(List.of()),
                Publication.PUBLISHED,
                new Audience(draft.audience()),
                Optional.ofNullable(draft.event()).map(EventId::new).orElse(null),
                draft.title().strip(),
                draft.standfirst().strip(),
                draft.intro(),
                draft.sourceAddress(),
                draft.writers().strip(),
                draft.participants().strip(),
                known.map(Recap::publishedAt).orElse(now),
                draft.sections().stream()
                        .filter(section -> sectionSlugs.containsKey(section.key()))
                        .map(section -> section(section, sectionSlugs))
                        .toList()));
        files.grant(id.ref(), recap.audience(), pictures(draft));
        engagements.replace(id.ref(), writers(recap));
        involvements.replace(id.ref(), participants(recap));
        publishMaterials(id, draft, sectionSlugs, now, viewer);
        drafts.published(id.ref(), version, viewer);
        changes.changed(id.ref());
        if (recap.eventId() != null) {
            days.materialReady(recap.eventId(), LibraryLinks.recap(slug), recap.audience());
        }
        return LibraryLinks.recap(slug);
    }

    private List<Involvement> participants(Recap recap) {
        return Recap.names(recap.participants()).stream()
                .flatMap(name -> organisations.known(name).stream())
                .map(party -> new Involvement(
                        party.id(),
                        recap.title(),
                        LibraryLinks.recap(recap.slug()),
                        "deelnemer",
                        credits.day(recap.eventId(), recap.audience()),
                        recap.audience()))
                .toList();
    }

    private List<Engagement> writers(Recap recap) {
        return credits.of(
                recap.writers(),
                "schrijver",
                new Credits.Work(
                        recap.title(),
                        LibraryLinks.recap(recap.slug()),
                        credits.day(recap.eventId(), recap.audience()),
                        recap.audience()));
    }

    private void check(RecapId id, RecapDraft draft, Viewer viewer) {
        if (draft.title().isBlank()) {
            throw Problem.at("title", "library.title.missing");
        }
        PictureCredits.check(Stream.concat(
                Stream.of(draft.intro()), draft.sections().stream().map(RecapDraft.Section::body)));
        draft.materials().forEach(piece -> {
            rules.check(piece, viewer);
            if (drafts.isTakenBack(new MaterialId(piece.id()).ref(), viewer)) {
                throw Problem.at("piece:" + piece.id(), "library.piece.takenBack", piece.title());
            }
            if (materials
                    .findById(new MaterialId(piece.id()))
                    .filter(known -> known.isShown() && !id.equals(known.recapId()))
                    .isPresent()) {
                throw Problem.at("piece:" + piece.id(), "library.piece.elsewhere", piece.title());
            }
        });
    }

    /// The same file under another name would bring back what was taken from readers.
    private void refuseTakenDown(RecapId id, RecapDraft draft) {
        for (Material gone : materials.findByRecapIdOrderByPosition(id)) {
            draft.materials().stream()
                    .filter(piece -> gone.isTakenDown()
                            && gone.fileId() != null
                            && gone.fileId().value().equals(piece.file())
                            && !gone.id().value().equals(piece.id()))
                    .findFirst()
                    .ifPresent(piece -> {
                        throw Problem.at("piece:" + piece.id(), "library.piece.takenDown", gone.takenDown());
                    });
        }
    }

    private static Map<UUID, String> sectionSlugs(RecapDraft draft) {
        Map<UUID, String> slugs = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (RecapDraft.Section section : draft.sections()) {
            if (!section.title().isBlank()) {
                Slug slug = Slug.from(section.title()).firstFree(candidate -> taken.contains(candidate.value()));
                taken.add(slug.value());
                slugs.put(section.key(), slug.value());
            }
        }
        return slugs;
    }

    private static Recap.Section section(RecapDraft.Section section, Map<UUID, String> slugs) {
        return new Recap.Section(
                slugs.getOrDefault(section.key(), ""),
                section.title().strip(),
                Optional.ofNullable(section.theme()).map(ThemeId::new).orElse(null),
                section.body());
    }

    private Set<FileId> pictures(RecapDraft draft) {
        return files.picturesIn(Stream.concat(
                        Stream.of(draft.intro()), draft.sections().stream().map(RecapDraft.Section::body))
                .toList());
    }

    private void publishMaterials(
            RecapId recap, RecapDraft draft, Map<UUID, String> sectionSlugs, Instant now, Viewer viewer) {
        Set<MaterialId> kept = new HashSet<>();
        int position = 0;
        for (RecapDraft.Piece piece : draft.materials()) {
            MaterialId id = new MaterialId(piece.id());
            kept.add(id);
            publish(
                    recap,
                    piece,
                    position++,
                    new Audience(tighter(draft.audience(), piece.audience())),
                    sectionSlugs,
                    now,
                    viewer);
        }
        materials.findByRecapIdOrderByPosition(recap).stream()
                .filter(material -> !kept.contains(material.id()) && (material.isShown() || material.isTakenDown()))
                .forEach(material -> shelf.put(material.leftOut(), viewer));
    }

    /// A piece is never shown to more people than the recap it stands in.
    private static String tighter(String recap, String piece) {
        return recap.equals(Audience.PUBLIC.token()) ? piece : recap;
    }

    private void publish(
            RecapId recap,
            RecapDraft.Piece piece,
            int position,
            Audience audience,
            Map<UUID, String> sectionSlugs,
            Instant now,
            Viewer viewer) {
        MaterialId id = new MaterialId(piece.id());
        Optional<Material> known = materials.findById(id);
        String slug = known.filter(
                        material -> material.title().equals(piece.title().strip()))
                .map(Material::slug)
                .orElseGet(() -> Slug.from(piece.title())
                        .firstFree(taken -> queries.materialSlugTaken(taken.value(), id))
                        .value());
        UUID section = piece.section();
        String takenDown = known.map(Material::takenDown).orElse("");
        shelf.put(
                new Material(
                        id,
                        known.map(Material::version).orElse(0),
                        slug,
                        known.map(before -> Slug.former(before.slug(), before.formerSlugs(), slug))
                                .orElse(List.of()),
                        takenDown.isEmpty() ? Publication.PUBLISHED : Publication.WITHDRAWN,
                        audience,
                        piece.kind(),
                        recap,
                        section == null ? "" : sectionSlugs.getOrDefault(section, ""),
                        position,
                        piece.title().strip(),
                        piece.note().strip(),
                        piece.makers().strip(),
                        piece.licence().strip(),
                        Optional.ofNullable(piece.file()).map(FileId::new).orElse(null),
                        piece.kind().hasFile() ? "" : WebAddress.tidy(piece.url()),
                        piece.startPage(),
                        known.map(Material::publishedAt).orElse(now),
                        takenDown),
                viewer);
    }

    /// Takes the recap and all its material from readers: their addresses then answer that they are gone.
    public void withdraw(RecapId id, String reason, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        drafts.withdrawn(id.ref(), reason, viewer);
        recaps.save(recaps.findById(id).orElseThrow().withdrawn());
        files.grant(id.ref(), Audience.PUBLIC, Set.of());
        engagements.replace(id.ref(), List.of());
        involvements.replace(id.ref(), List.of());
        materials.findByRecapIdOrderByPosition(id).stream()
                .filter(Material::isShown)
                .forEach(material -> shelf.put(material.withdrawn(), viewer));
        changes.changed(id.ref());
    }
}
