package nl.kringwijs.pages;

import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.MEMBER;
import static nl.kringwijs.testing.People.VISITOR;
import static nl.kringwijs.testing.Reading.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.directory.Presence;
import nl.kringwijs.directory.Profiles;
import nl.kringwijs.directory.Profiles.Part;
import nl.kringwijs.directory.Profiles.ProfileText;
import nl.kringwijs.directory.Readers;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.library.RecapDesk;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.library.RecapId;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleId;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Decks;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Practice examples, days, recaps, publications and people point at each other, whatever they were called before;
/// and who wrote something has it on their own page.
@PortalTest
class LinkedTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 7);

    @Autowired
    Reading reading;

    @Autowired
    Events events;

    @Autowired
    RecapDesk recaps;

    @Autowired
    Examples examples;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Profiles profiles;

    @Autowired
    Accounts accounts;

    @Autowired
    MediaFiles files;

    @TempDir
    Path folder;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private EventDraft day() {
        return EventDraft.empty().titled("Dag " + mark).at(DAY, null, null);
    }

    private FileId pdf() throws Exception {
        return Decks.takenIn(files, folder, "Titel", mark, EDITOR).id();
    }

    private String example(String... links) {
        ExampleDraft draft = ExampleDraft.empty()
                .faced(new ExampleDraft.Face("Voorbeeld " + mark, "", List.of()))
                .knowing(new ExampleDraft.Facts(null, "", "", "", "", "", "CC BY-SA 4.0", ""))
                .withLinks(List.of(links).stream()
                        .map(link -> ExampleDraft.Link.of("Naar " + link, link))
                        .toList());
        return examples.publish(examples.begin(draft, EDITOR), draft, 1, EDITOR);
    }

    private List<String> pointingAt(String example, String page) {
        return reading.read(page, VISITOR).select("a[href=" + example + "]").eachText();
    }

    @Test
    void anExampleAndADayPointAtEachOtherUnderItsNewNameToo() {
        EventId id = events.begin(day(), EDITOR);
        String day = events.publish(id, day(), 1, EDITOR);
        String path = example(day);
        Document example = reading.read(path, VISITOR);
        assertThat(example.select("a[href=" + day + "]").text()).isEqualTo("Naar " + day);
        assertThat(fact(example, "Licentie")).isEqualTo("CC BY-SA 4.0");
        assertThat(pointingAt(path, day)).containsExactly("Voorbeeld " + mark);

        String renamed = events.publish(id, day().titled("Andere dag " + mark), 1, EDITOR);

        assertThat(renamed).isNotEqualTo(day);
        assertThat(pointingAt(path, renamed)).containsExactly("Voorbeeld " + mark);
    }

    @Test
    void anExampleIsFoundFromTheRecapThePublicationAndThePersonItNames() throws Exception {
        PersonSummary person = people.add("Nienke Van " + mark, "", EDITOR);
        EventDraft talk = day().withItems(List.of(EventDraft.Item.empty()
                .titled("Verhaal")
                .withPeople(List.of(new EventDraft.Someone(person.name(), "spreker", "", "")))));
        events.publish(events.begin(talk, EDITOR), talk, 1, EDITOR);
        var piece = RecapDraft.Piece.file(pdf().value(), "Handreiking " + mark, MaterialKind.PUBLICATIE);
        RecapDraft recap = RecapDraft.empty(null, "Verslag " + mark).withMaterials(List.of(piece));
        String told = recaps.publish(recaps.begin(recap, EDITOR), recap, 1, EDITOR);
        String publication = "/presentaties/handreiking-" + mark;
        String someone = "/mensen/" + person.slug();

        String path = example(told, publication, someone);

        for (String page : List.of(told, publication, someone)) {
            assertThat(pointingAt(path, page)).as(page).containsExactly("Voorbeeld " + mark);
        }
        assertThat(reading.read(publication, VISITOR).text()).contains("Publicatie");
        assertThat(reading.read(told, VISITOR).select(".kw-material__meta").text())
                .contains("Publicatie");
    }

    @Test
    void whoWroteItDownHasItOnTheirOwnPage() {
        PersonSummary writer = people.add("Schrijfster Van " + mark, "", EDITOR);
        EventId day = events.begin(day(), EDITOR);
        events.publish(day, day(), 1, EDITOR);
        RecapDraft recap = RecapDraft.empty(day.value(), "Verslag " + mark).by("Schrijfster Van " + mark);
        RecapId id = recaps.begin(recap, EDITOR);
        String told = recaps.publish(id, recap, 1, EDITOR);
        ExampleDraft draft = ExampleDraft.empty()
                .faced(new ExampleDraft.Face("Voorbeeld " + mark, "", List.of()))
                .by("Schrijfster Van " + mark);
        ExampleId example = examples.begin(draft, EDITOR);
        String path = examples.publish(example, draft, 1, EDITOR);

        assertThat(fact(reading.read(told, VISITOR), "Opgetekend door")).isEqualTo(writer.name());
        assertThat(fact(reading.read(path, VISITOR), "Opgetekend door")).isEqualTo(writer.name());
        assertThat(reading.read("/mensen/" + writer.slug(), VISITOR).text())
                .contains("Verslag " + mark, "Voorbeeld " + mark, "schrijver", "7 maart 2024");

        recaps.withdraw(id, "", EDITOR);
        examples.withdraw(example, "", EDITOR);

        assertThat(reading.read("/mensen/" + writer.slug(), EDITOR).text())
                .doesNotContain("Verslag " + mark)
                .doesNotContain("Voorbeeld " + mark);
        RecapDraft closed = recap.forReaders("member");
        recaps.publish(id, closed, 1, EDITOR);
        assertThat(reading.page("/mensen/" + writer.slug(), VISITOR).status()).isEqualTo(404);
        assertThat(reading.read("/mensen/" + writer.slug(), MEMBER).text()).contains("Verslag " + mark);
    }

    @Test
    void anOrganisationThatJoinedInHasTheDayOnItsPage() {
        OrganisationSummary party = organisations.named("Coaching " + mark, "", OrganisationKind.ANDERS, "", EDITOR);
        EventId day = events.begin(day(), EDITOR);
        events.publish(day, day(), 1, EDITOR);
        RecapDraft recap = RecapDraft.empty(day.value(), "Verslag " + mark)
                .joinedBy("Coaching " + mark + ", Een die niemand kent");
        RecapId id = recaps.begin(recap, EDITOR);
        String told = recaps.publish(id, recap, 1, EDITOR);

        Document read = reading.read(told, VISITOR);
        assertThat(fact(read, "Deden ook mee")).isEqualTo("Coaching " + mark + " Een die niemand kent");
        assertThat(read.select("a[href=/organisaties/" + party.slug() + "]").text())
                .isEqualTo("Coaching " + mark);
        assertThat(reading.read("/organisaties/" + party.slug(), VISITOR).text())
                .contains("Verslag " + mark, "deelnemer", "7 maart 2024");
        recaps.withdraw(id, "", EDITOR);
        assertThat(reading.read("/organisaties/" + party.slug(), VISITOR).text())
                .doesNotContain("Verslag " + mark);
    }

    @Test
    void aTitleThatSaysNothingIsRefusedInWords() {
        for (String title : List.of("hier", "Lees hier", "pdf")) {
            var piece = RecapDraft.Piece.address("www.example.org", title, MaterialKind.LINK);
            RecapDraft recap = RecapDraft.empty(null, "Verslag " + mark).withMaterials(List.of(piece));
            RecapId id = recaps.begin(recap, EDITOR);
            assertThatThrownBy(() -> recaps.publish(id, recap, 1, EDITOR))
                    .as(title)
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.field())
                            .contains("piece:" + piece.id()));
        }
    }

    @Test
    void aClosedDayLendsNoDateToThePagesOfWhoWroteOrJoinedIn() {
        PersonSummary writer = people.add("Verslaggeefster Van " + mark, "", EDITOR);
        OrganisationSummary party = organisations.named("Gezelschap " + mark, "", OrganisationKind.ANDERS, "", EDITOR);
        EventDraft closed = day().forReaders("member");
        EventId day = events.begin(closed, EDITOR);
        events.publish(day, closed, 1, EDITOR);
        RecapDraft recap = RecapDraft.empty(day.value(), "Verslag " + mark)
                .by(writer.name())
                .joinedBy(party.name());
        recaps.publish(recaps.begin(recap, EDITOR), recap, 1, EDITOR);

        for (String page : List.of("/mensen/" + writer.slug(), "/organisaties/" + party.slug())) {
            assertThat(reading.read(page, VISITOR).text())
                    .as(page)
                    .contains("Verslag " + mark)
                    .doesNotContain("maart 2024");
        }
    }

    @Test
    void whoSignsUpUnderAKnownNameGetsNothingOfTheirs() {
        String name = "Bekende Van " + mark;
        PersonSummary known = people.add(name, "", EDITOR);
        Viewer other = accounts.now(accounts.add(name, Role.MEMBER));
        var readers = new EnumMap<Part, Readers>(Part.class);
        for (Part part : Part.values()) {
            readers.put(part, Readers.EVERYONE);
        }
        profiles.keep(new ProfileText(Presence.EVERYONE, "", null, null, List.of(), "", "", null, readers), other);
        RecapDraft recap = RecapDraft.empty(null, "Verslag " + mark).by(name);
        recaps.publish(recaps.begin(recap, EDITOR), recap, 1, EDITOR);

        assertThat(reading.read("/mensen/" + known.slug(), VISITOR).text()).contains("Verslag " + mark);
        assertThat(reading.read(profiles.path(other).orElseThrow(), VISITOR).text())
                .doesNotContain("Verslag " + mark);
    }
}
