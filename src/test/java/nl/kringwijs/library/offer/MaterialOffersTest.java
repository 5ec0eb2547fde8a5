package nl.kringwijs.library.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.library.MaterialId;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.DraftRow;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// What members offer waits for an editor and becomes a piece like any other.
@PortalTest
class MaterialOffersTest {

    @Autowired
    MaterialOffers offers;

    @Autowired
    Drafts drafts;

    @Autowired
    RecapDesk recaps;

    @Autowired
    Events events;

    @Autowired
    MediaFiles files;

    @Autowired
    Accounts accounts;

    @Autowired
    Reading reading;

    @TempDir
    Path folder;

    private final String mark = UUID.randomUUID().toString();
    private MemberId speaker = MemberId.random();
    private EventId day = EventId.random();

    @BeforeEach
    void aDayWithASpeaker() {
        speaker = accounts.add("Spreker", Role.MEMBER);
        day = day("Dag " + mark);
    }

    private EventId day(String title) {
        EventDraft draft = EventDraft.empty().titled(title).at(LocalDate.of(2026, 3, 5), null, null);
        EventId id = events.begin(draft, People.EDITOR);
        events.publish(id, draft, 1, People.EDITOR);
        return id;
    }

    private Viewer me() {
        return accounts.now(speaker);
    }

    private FileId deck() throws Exception {
        return Decks.takenIn(files, folder, "Titel " + mark, "een " + mark, me())
                .id();
    }

    private MaterialOffer written(MaterialId id, FileId file) {
        MaterialOffer offer = MaterialOffer.empty(id.value(), day.value()).ofFile(file.value(), "Deck " + mark);
        drafts.save(id.ref(), 1, "Deck " + mark, offer, MaterialOffer.class, me());
        return offer;
    }

    private Draft.State state() {
        return drafts.offered(me()).getFirst().state();
    }

    private Draft<RecapDraft> recap() {
        RecapId id = recaps.ofEvent(day, People.EDITOR);
        return drafts.find(id.ref(), RecapDraft.class, People.EDITOR).orElseThrow();
    }

    private String publish(Draft<RecapDraft> draft) {
        return recaps.publish(new RecapId(draft.subject().id()), draft.content(), draft.version(), People.EDITOR);
    }

    @Test
    void aSpeakersDeckWaitsForAnEditorAndIsSeenWithTheRecap() throws Exception {
        FileId file = deck();
        MaterialId id = offers.offer(events.find(day, me()).map(found -> found.slug()), me());
        assertThat(drafts.find(id.ref(), MaterialOffer.class, me())
                        .orElseThrow()
                        .content()
                        .event())
                .as("begun from the page of the day")
                .isEqualTo(day.value());
        MaterialOffer offer = written(id, file);
        assertThat(offers.waiting(day, People.EDITOR)).as("not yet submitted").isEmpty();

        drafts.submit(id.ref(), me());

        assertThat(offers.waiting(day, People.EDITOR))
                .extracting(DraftRow::title)
                .containsExactly("Deck " + mark);
        offers.takeOver(id, 2, People.EDITOR);
        assertThat(recap().content().holds(id.value())).isTrue();
        assertThat(offers.takenInto(id, People.EDITOR))
                .contains(new RecapId(recap().subject().id()));
        assertThat(files.find(file, People.VISITOR)).isEmpty();
        assertThat(state()).as("readers don't see the recap yet").isEqualTo(Draft.State.SUBMITTED);
        assertThat(accounts.mailsTo(Accounts.email(speaker))).isEmpty();

        String path = publish(recap());

        assertThat(reading.read(path, People.VISITOR).text()).contains("Deck " + mark);
        assertThat(reading.page("/presentaties/deck-" + mark, People.VISITOR).status())
                .isEqualTo(200);
        assertThat(offers.path(id)).contains("/presentaties/deck-" + mark);
        assertThat(state()).isEqualTo(Draft.State.PUBLISHED);
        assertThat(accounts.mailsTo(Accounts.email(speaker))).hasSize(1);
        assertThat(offers.waiting(day, People.EDITOR)).isEmpty();
    }

    @Test
    void whereReadersSeeTheRecapTheySeeThePieceAtOnceAndItsWordsFollowWhatBecomesOfIt() throws Exception {
        MaterialId id = offers.offer(Optional.empty(), me());
        MaterialOffer offer = written(id, deck());
        drafts.submit(id.ref(), me());
        String path = publish(recap());

        offers.takeOver(id, 2, People.EDITOR);

        assertThat(reading.read(path, People.VISITOR).text()).contains("Deck " + mark);
        assertThat(state()).isEqualTo(Draft.State.PUBLISHED);
        offers.takeDown(id, "De spreker bedacht zich.", People.EDITOR);
        assertThat(reading.page("/presentaties/deck-" + mark, People.VISITOR).html())
                .contains("De spreker bedacht zich.");
        assertThat(state()).isEqualTo(Draft.State.WITHDRAWN);
        offers.takeOver(id, 2, People.EDITOR);
        assertThat(reading.page("/presentaties/deck-" + mark, People.VISITOR).status())
                .isEqualTo(200);
        assertThat(state()).isEqualTo(Draft.State.PUBLISHED);
        Draft<RecapDraft> whole = recap();
        recaps.publish(
                new RecapId(whole.subject().id()),
                whole.content().withMaterials(List.of()),
                whole.version(),
                People.EDITOR);
        assertThat(state()).as("the recap went on without it").isEqualTo(Draft.State.WITHDRAWN);
        assertThat(accounts.mailsTo(Accounts.email(speaker))).as("told once").hasSize(1);
    }

    @Test
    void takenOverAgainItStaysWhereTheEditorPutIt() throws Exception {
        MaterialId id = offers.offer(Optional.empty(), me());
        MaterialOffer offer = written(id, deck());
        drafts.submit(id.ref(), me());
        offers.takeOver(id, 2, People.EDITOR);
        Draft<RecapDraft> draft = recap();
        RecapDraft moved =
                draft.content().changingPiece(id.value(), piece -> piece.from(3).forReaders("member"));
        drafts.save(draft.subject(), draft.version(), moved.title(), moved, RecapDraft.class, People.EDITOR);
        MaterialOffer again = offer.with(offer.piece().noted("Met de vragen uit de zaal", "", ""));
        drafts.save(id.ref(), 2, "Deck " + mark, again, MaterialOffer.class, me());
        assertThatThrownBy(() -> offers.takeOver(id, 2, People.EDITOR))
                .as("the speaker wrote on meanwhile")
                .isInstanceOf(Problem.class);

        offers.takeOver(id, 3, People.EDITOR);

        assertThat(recap().content().materials()).singleElement().satisfies(piece -> {
            assertThat(piece.note()).isEqualTo("Met de vragen uit de zaal");
            assertThat(piece.startPage()).isEqualTo(3);
            assertThat(piece.audience()).isEqualTo("member");
        });
    }

    @Test
    void whatIsNotDoneYetIsRefusedInWordsAndNothingIsBegun() throws Exception {
        MaterialId id = offers.offer(Optional.empty(), me());
        assertThatThrownBy(() -> drafts.submit(id.ref(), me()))
                .as("without a title")
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> offers.takeOver(id, 1, People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("event"));
        MaterialOffer bare = MaterialOffer.empty(id.value(), day.value());
        MaterialOffer titled = bare.with(bare.piece().titled("Zonder bestand"));
        drafts.save(id.ref(), 1, "Zonder bestand", titled, MaterialOffer.class, me());
        assertThatThrownBy(() -> offers.takeOver(id, 2, People.EDITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("piece:" + id.value()));
        assertThat(drafts.latest(
                        nl.kringwijs.shared.Kind.TERUGBLIK, "event", day.value().toString(), People.EDITOR))
                .isEmpty();
    }

    @Test
    void nobodyElseReadsOrTakesOverAnOffer() throws Exception {
        FileId file = deck();
        MaterialId id = offers.offer(Optional.empty(), me());
        MaterialOffer offer = written(id, file);
        drafts.submit(id.ref(), me());
        Viewer other = accounts.now(accounts.add("Ander", Role.MEMBER));

        for (Viewer who : List.of(People.VISITOR, other)) {
            assertThatThrownBy(() -> drafts.find(id.ref(), MaterialOffer.class, who))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> drafts.save(id.ref(), 2, "Gekaapt", offer, MaterialOffer.class, who))
                    .isInstanceOf(NotAllowed.class);
            assertThat(files.find(file, who)).isEmpty();
        }
        for (Viewer who : List.of(People.VISITOR, other, me())) {
            assertThatThrownBy(() -> offers.takeOver(id, 2, who)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> offers.waiting(day, who)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> offers.takeDown(id, "x", who)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> offers.offer(Optional.empty(), People.VISITOR)).isInstanceOf(NotAllowed.class);
        assertThat(reading.read("/bijeenkomsten/dag-" + mark, me()).text()).contains("Liet je hier iets zien?");
        assertThat(reading.read("/bijeenkomsten/dag-" + mark, People.VISITOR).text())
                .doesNotContain("Liet je hier iets zien?");
    }

    @Test
    void whatTheSpeakerTookBackIsNotShownWithoutAWord() throws Exception {
        MaterialId id = offers.offer(Optional.empty(), me());
        written(id, deck());
        assertThatThrownBy(() -> offers.takeOver(id, 2, People.EDITOR))
                .as("not submitted yet")
                .isInstanceOf(Problem.class);
        drafts.submit(id.ref(), me());
        offers.takeOver(id, 2, People.EDITOR);
        drafts.unsubmit(id.ref(), me());
        drafts.discard(id.ref(), me());
        Draft<RecapDraft> whole = recap();

        assertThatThrownBy(() -> publish(whole))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("piece:" + id.value()));

        String path = recaps.publish(
                new RecapId(whole.subject().id()),
                whole.content().withMaterials(List.of()),
                whole.version(),
                People.EDITOR);
        assertThat(reading.page(path, People.VISITOR).status()).isEqualTo(200);
        assertThat(drafts.offered(me())).isEmpty();
    }

    @Test
    void readersSeeTheVersionThatWasTakenOverAndTheEditorHearsOfALaterOne() throws Exception {
        MaterialId id = offers.offer(Optional.empty(), me());
        MaterialOffer offer = written(id, deck());
        drafts.submit(id.ref(), me());
        offers.takeOver(id, 2, People.EDITOR);
        MaterialOffer later = offer.with(offer.piece().noted("Later geschreven", "", ""));
        drafts.save(id.ref(), 2, "Deck " + mark, later, MaterialOffer.class, me());
        assertThat(offers.waiting(day, People.EDITOR)).singleElement().satisfies(row -> assertThat(row.ahead())
                .isTrue());

        String path = publish(recap());

        assertThat(reading.read(path, People.VISITOR).text()).doesNotContain("Later geschreven");
        Draft<MaterialOffer> now =
                drafts.find(id.ref(), MaterialOffer.class, People.EDITOR).orElseThrow();
        assertThat(now.publishedVersion()).isEqualTo(2);
        assertThat(now.isAhead()).isTrue();
        offers.takeOver(id, 3, People.EDITOR);
        assertThat(reading.read(path, People.VISITOR).text()).contains("Later geschreven");
        assertThat(drafts.find(id.ref(), MaterialOffer.class, People.EDITOR)
                        .orElseThrow()
                        .isAhead())
                .isFalse();
    }

    @Test
    void aCleanedFileIsNotShownInItsOldFormMeanwhile() throws Exception {
        MaterialId id = offers.offer(Optional.empty(), me());
        MaterialOffer offer = written(id, deck());
        drafts.submit(id.ref(), me());
        publish(recap());
        offers.takeOver(id, 2, People.EDITOR);
        offers.takeDown(id, "", People.EDITOR);
        String address = "/presentaties/deck-" + mark;
        assertThat(reading.page(address, People.VISITOR).html()).contains("Weggehaald door de redactie.");
        Draft<RecapDraft> ahead = recap();
        RecapDraft busy = ahead.content().introduced("Nog bezig", "");
        drafts.save(ahead.subject(), ahead.version(), busy.title(), busy, RecapDraft.class, People.EDITOR);
        FileId clean = deck();
        MaterialOffer cleaned = offer.emptied().ofFile(clean.value(), "");
        drafts.save(id.ref(), 2, "Deck " + mark, cleaned, MaterialOffer.class, People.EDITOR);

        offers.takeOver(id, 3, People.EDITOR);

        assertThat(reading.page(address, People.VISITOR).status()).isEqualTo(410);
        assertThat(files.find(
                        new FileId(
                                java.util.Objects.requireNonNull(offer.piece().file())),
                        People.VISITOR))
                .isEmpty();
        assertThat(files.find(clean, People.VISITOR)).isEmpty();
    }

    @Test
    void aPieceStandsInOneRecapAtATime() throws Exception {
        MaterialId id = offers.offer(Optional.empty(), me());
        MaterialOffer offer = written(id, deck());
        drafts.submit(id.ref(), me());
        publish(recap());
        offers.takeOver(id, 2, People.EDITOR);
        EventId other = day("Andere dag " + mark);
        drafts.save(id.ref(), 2, "Deck " + mark, offer.of(other.value()), MaterialOffer.class, People.EDITOR);
        offers.takeOver(id, 3, People.EDITOR);
        day = other;

        assertThatThrownBy(() -> publish(recap()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("piece:" + id.value()));
    }
}
