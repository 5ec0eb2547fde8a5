package nl.kringwijs.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.kringwijs.events.DayDetails;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.Gain;
import nl.kringwijs.events.ItemKind;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.TakingPart;
import nl.kringwijs.events.WorkshopDraft;
import nl.kringwijs.kit.Page;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.WebAddress;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// A script in any field of a day or a recap is text on every page, in search and in what is told to search engines.
@PortalTest
class HostileTextTest {

    @Autowired
    RecapDesk desk;

    @Autowired
    Events events;

    @Autowired
    MediaFiles files;

    @Autowired
    Search search;

    @Autowired
    Reading reading;

    @TempDir
    Path folder;

    @Test
    void aScriptInAnyFieldIsOnlyText() throws Exception {
        String hostile = "<script>alert('kraakwoord')</script><img src=x onerror=alert(1)>";
        var section = (RecapDraft.Section) filled(RecapDraft.Section.class, hostile);
        MediaFile file = Decks.takenIn(files, folder, "Scriptdeck", "x", People.EDITOR);
        RecapDraft.Piece piece = RecapDraft.Piece.file(file.id().value(), hostile, MaterialKind.PRESENTATIE)
                .noted(hostile, hostile, hostile)
                .in(section.key());
        RecapDraft.Piece link = RecapDraft.Piece.address("https://example.org/\"><script>", hostile, MaterialKind.LINK);
        var somebody = new EventDraft.Someone("Kraak Woord", hostile, hostile, hostile, hostile, hostile, hostile, "");
        WorkshopDraft workshop = new WorkshopDraft(
                UUID.randomUUID(),
                hostile,
                hostile,
                hostile,
                hostile,
                hostile,
                List.of(),
                null,
                List.of(somebody),
                List.of(Gain.INZICHT),
                30,
                hostile,
                List.of());
        EventDraft.Occurrence occurrence = new EventDraft.Occurrence(
                UUID.randomUUID(),
                workshop.key(),
                hostile,
                12,
                List.of(new EventDraft.Someone("", hostile, hostile, hostile, hostile, hostile, hostile, "")));
        EventDraft event = new EventDraft(
                hostile,
                hostile,
                hostile,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                hostile,
                null,
                null,
                null,
                List.of(),
                hostile,
                List.of(new EventDraft.Item(
                        UUID.randomUUID(),
                        hostile,
                        null,
                        null,
                        hostile,
                        hostile,
                        null,
                        List.of(somebody),
                        true,
                        List.of(occurrence),
                        ItemKind.HARVEST,
                        4)),
                "public",
                hostile,
                List.of(workshop),
                SignUp.NONE.under(SignUp.Policy.WAITING_LIST).at(hostile),
                DayDetails.NONE
                        .reachedBy(hostile, "")
                        .accessible(hostile)
                        .meantFor(List.of(), List.of(hostile))
                        .answeredBy(hostile, "vragen@example.org"),
                TakingPart.NONE
                        .withParts(List.of(new TakingPart.DayPart(UUID.randomUUID(), hostile, true, 5, null)))
                        .as(List.of(hostile)));
        EventId eventId = events.begin(event, People.EDITOR);
        for (String address : List.of(hostile, "javascript:alert(1)", "data:text/html,x", "https://")) {
            EventDraft streamed = event.detailed(known -> known.reachedBy("", address));
            assertThatThrownBy(() -> events.publish(eventId, streamed, 1, People.EDITOR))
                    .as(address)
                    .isInstanceOf(Problem.class);
        }
        List<String> paths = new ArrayList<>(List.of(events.publish(eventId, event, 1, People.EDITOR)));
        paths.add(paths.getFirst() + "/" + Slug.from(hostile).value());
        RecapDraft recap = new RecapDraft(
                eventId.value(),
                hostile,
                hostile,
                hostile,
                List.of(section),
                usable(piece, link),
                "public",
                hostile,
                "",
                "");
        paths.add(desk.publish(desk.begin(recap, People.EDITOR), recap, 1, People.EDITOR));
        paths.addAll(List.of("/", "/bibliotheek", "/bijeenkomsten", "/terugblikken", "/mensen", "/mensen/kraak-woord"));
        Patience.until("it to be found", () -> !search.find(SearchQuery.of("kraakwoord"), People.VISITOR)
                .hits()
                .isEmpty());
        paths.add("/zoeken");
        for (String path : paths) {
            Page shown = reading.page(path, People.VISITOR);
            runsNothing(path, shown.html());
            assertThat(String.join("", shown.jsonLd())).as(path).doesNotContain("<script");
        }
        for (SearchAnswer.Hit hit :
                search.find(SearchQuery.of("kraakwoord"), People.VISITOR).hits()) {
            runsNothing(hit.url(), hit.snippet() + hit.titleMarked());
        }
    }

    private static void runsNothing(String path, String html) {
        var page = Jsoup.parseBodyFragment(html);
        assertThat(page.select("script, iframe, object, embed")).as(path).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")
                                || attribute
                                        .getValue()
                                        .strip()
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith("javascript:")))
                .as(path)
                .isEmpty();
    }

    private static List<RecapDraft.Piece> usable(RecapDraft.Piece piece, RecapDraft.Piece link) {
        return WebAddress.isUsable(link.url()) ? List.of(piece, link) : List.of(piece);
    }

    /// A record with the text in every string, a fresh id in every UUID that is not optional.
    private static Object filled(Class<? extends Record> type, String text) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] values = Arrays.stream(parts)
                .map(part -> part.getType() == String.class
                        ? text
                        : part.getType() == UUID.class && part.getName().equals("key") ? UUID.randomUUID() : null)
                .toArray();
        return constructor.newInstance(values);
    }
}
