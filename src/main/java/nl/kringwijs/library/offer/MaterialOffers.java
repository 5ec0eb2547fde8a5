package nl.kringwijs.library.offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.MaterialDesk;
import nl.kringwijs.library.MaterialId;
import nl.kringwijs.library.PieceRules;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.DraftRow;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.moderation.SaveOutcome;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Material that members and speakers offer for a day. It waits for an editor, who takes it over into the recap of
/// that day; from then on it is a piece like any other, under the id it always had.
@Service
@Transactional
public class MaterialOffers {

    private static final int MOST_PAST = 200;
    private static final int MOST_COMING = 50;

    private final Drafts drafts;
    private final Events events;
    private final RecapDesk recaps;
    private final MaterialDesk pieces;
    private final PieceRules rules;

    MaterialOffers(Drafts drafts, Events events, RecapDesk recaps, MaterialDesk pieces, PieceRules rules) {
        this.drafts = drafts;
        this.events = events;
        this.recaps = recaps;
        this.pieces = pieces;
        this.rules = rules;
    }

    /// Starts one by this member.
    ///
    /// @param day its address's last part, if it is known already
    public MaterialId offer(Optional<String> day, Viewer viewer) {
        viewer.mustBeSignedIn();
        MaterialId id = MaterialId.random();
        Optional<UUID> event = day.map(slug -> events.page(slug, viewer))
                .flatMap(lookup -> lookup instanceof Lookup.Found<EventPage>(EventPage page)
                        ? Optional.of(page.event())
                        : Optional.empty())
                .filter(found -> isForAll(found.audience()))
                .map(found -> found.id().value());
        drafts.offer(id.ref(), "", MaterialOffer.empty(id.value(), event.orElse(null)), viewer);
        return id;
    }

    /// The days it can be of, coming ones last; what a closed circle shows each other stays in its space.
    ///
    /// @param chosen the one it is of now, however long ago
    @Transactional(readOnly = true)
    public List<EventSummary> days(Optional<EventId> chosen, Viewer viewer) {
        viewer.mustBeSignedIn();
        return Stream.of(
                        chosen.flatMap(id -> events.find(id, viewer)).stream(),
                        events.past(MOST_PAST, viewer).stream(),
                        events.upcoming(MOST_COMING, viewer).stream())
                .flatMap(some -> some)
                .filter(day -> isForAll(day.audience()))
                .distinct()
                .toList();
    }

    /// This day, when it can be of it.
    @Transactional(readOnly = true)
    public Optional<EventSummary> day(EventId id, Viewer viewer) {
        viewer.mustBeSignedIn();
        return events.find(id, viewer).filter(day -> isForAll(day.audience()));
    }

    private static boolean isForAll(Audience audience) {
        return audience.equals(Audience.PUBLIC) || audience.equals(Audience.MEMBERS);
    }

    /// What waits for the recap of this day.
    @Transactional(readOnly = true)
    public List<DraftRow> waiting(EventId event, Viewer viewer) {
        return drafts.submitted(Kind.PRESENTATIE, "event", event.value().toString(), viewer);
    }

    /// The recap in whose text it stands, whether readers see that or not.
    @Transactional(readOnly = true)
    public Optional<RecapId> takenInto(MaterialId id, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return drafts.find(id.ref(), MaterialOffer.class, viewer)
                .flatMap(draft -> Optional.ofNullable(draft.content().event()))
                .flatMap(event -> drafts.latest(Kind.TERUGBLIK, "event", event.toString(), viewer)
                        .map(subject -> new RecapId(subject.id()))
                        .filter(recap -> drafts.find(recap.ref(), RecapDraft.class, viewer)
                                .filter(draft -> draft.content().holds(id.value()))
                                .isPresent()));
    }

    /// Puts it into the recap of its day, which is begun when there is none. Where readers see that recap as it is
    /// written now, they see the piece at once; else with the recap. A piece that was taken from readers is put
    /// back.
    ///
    /// @return where the recap is written
    /// @param version of the offer that was read
    /// @throws Problem at `event` or `piece:ID`, or when the offer or the recap was changed meanwhile
    public String takeOver(MaterialId id, int version, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        MaterialOffer offer =
                drafts.find(id.ref(), MaterialOffer.class, viewer).orElseThrow().content();
        UUID event = offer.event();
        if (event == null || events.find(new EventId(event), viewer).isEmpty()) {
            throw Problem.at("event", "library.offer.event.missing");
        }
        rules.check(offer.piece(), viewer);
        RecapId recap = recaps.ofEvent(new EventId(event), viewer);
        Draft<RecapDraft> draft =
                drafts.find(recap.ref(), RecapDraft.class, viewer).orElseThrow();
        RecapDraft next = draft.content().taking(offer.piece());
        drafts.takenOver(id.ref(), version, next.title(), viewer);
        int saved =
                switch (drafts.save(recap.ref(), draft.version(), next.title(), next, RecapDraft.class, viewer)) {
                    case SaveOutcome.Saved<RecapDraft>(int number) -> number;
                    case SaveOutcome.Conflict<RecapDraft>(Draft<RecapDraft> theirs, long _) ->
                        throw Problem.of("moderation.newer", theirs.updatedBy());
                };
        if (draft.state() == Draft.State.PUBLISHED && !draft.isAhead()) {
            pieces.letBeShown(id.value(), viewer);
            recaps.publish(recap, next, saved, viewer);
        }
        return LibraryLinks.edit(recap);
    }

    /// Where readers see it now, if they do.
    @Transactional(readOnly = true)
    public Optional<String> path(MaterialId id) {
        return pieces.path(id.value());
    }

    /// Takes the piece from readers.
    ///
    /// @param reason what they are told; without one, that the editors did
    public void takeDown(MaterialId id, String reason, Viewer viewer) {
        pieces.takeDown(id.value(), reason.isBlank() ? Words.say("library.takeDown.reason.unsaid") : reason, viewer);
    }
}
