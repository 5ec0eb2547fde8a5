package nl.kringwijs.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.kringwijs.directory.People.PersonText;
import nl.kringwijs.directory.Profiles.Part;
import nl.kringwijs.directory.Profiles.ProfileText;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.testing.Today;
import nl.kringwijs.themes.Themes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What members tell of themselves is read by whom they chose, and by nobody else.
@PortalTest
class ProfilesTest {

    private static final Viewer VISITOR = nl.kringwijs.testing.People.VISITOR;
    private static final Viewer MEMBER = nl.kringwijs.testing.People.MEMBER;
    private static final Viewer EDITOR = nl.kringwijs.testing.People.EDITOR;

    @Autowired
    Reading reading;

    @Autowired
    Profiles profiles;

    @Autowired
    People people;

    @Autowired
    Engagements engagements;

    @Autowired
    Accounts accounts;

    @Autowired
    Search search;

    @Autowired
    MediaFiles files;

    @Autowired
    Themes themes;

    @Autowired
    Organisations organisations;

    @Autowired
    Places places;

    @LocalServerPort
    int port;

    private static Map<Part, Readers> all(Readers readers) {
        var map = new EnumMap<Part, Readers>(Part.class);
        for (Part part : Part.values()) {
            map.put(part, readers);
        }
        return map;
    }

    private static ProfileText text(Presence presence, String function, String bio, Map<Part, Readers> readers) {
        return new ProfileText(presence, function, null, null, List.of(), bio, "", null, readers);
    }

    private String slug(MemberId me) {
        return profiles.path(accounts.now(me)).orElseThrow().replace("/mensen/", "");
    }

    private boolean isListed(String name, Viewer viewer) {
        return people.list(new PersonFilter(name, null, null, null), 10, 1, viewer)
                        .size()
                == 1;
    }

    private List<String> found(String words, Viewer viewer) {
        return search.find(SearchQuery.of(words), viewer).hits().stream()
                .map(SearchAnswer.Hit::url)
                .toList();
    }

    private String api(String words) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/search?q=" + words))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void whoHidesIsGoneFromListsSearchAndApiAtOnce() throws Exception {
        String name = "Zonnekind " + UUID.randomUUID().toString().substring(0, 6);
        MemberId me = accounts.add(name, Role.MEMBER);
        profiles.keep(text(Presence.EVERYONE, "struikroverij", "", all(Readers.EVERYONE)), accounts.now(me));
        String path = "/mensen/" + slug(me);
        Patience.until("it to be found", () -> found("struikroverij", VISITOR).contains(path));
        assertThat(isListed(name, VISITOR)).isTrue();
        assertThat(api("struikroverij")).contains(path);
        assertThat(search.suggest("zonnek", VISITOR)).isNotEmpty();

        profiles.keep(text(Presence.NOBODY, "struikroverij", "", all(Readers.EVERYONE)), accounts.now(me));

        for (Viewer other : List.of(VISITOR, MEMBER, EDITOR)) {
            assertThat(isListed(name, other)).isFalse();
            assertThat(found("struikroverij", other)).isEmpty();
            assertThat(search.suggest(name, other)).isEmpty();
            assertThat(people.page(slug(me), other)).isEqualTo(Lookup.unknown());
        }
        assertThat(api("struikroverij")).doesNotContain(path).doesNotContain("Zonnekind");
        assertThat(people.page(slug(me), accounts.now(me))).isInstanceOf(Lookup.Found.class);
        assertThat(people.register(EDITOR)).extracting(PersonSummary::name).contains(name);
    }

    @Test
    void whoHidesStaysHiddenWhateverTheySpokeAt() {
        String name = "Spreker " + UUID.randomUUID().toString().substring(0, 6);
        MemberId me = accounts.add(name, Role.MEMBER);
        profiles.keep(text(Presence.NOBODY, "", "", all(Readers.EVERYONE)), accounts.now(me));
        PersonId person = people.known(name).orElseThrow().id();
        engagements.replace(
                new SubjectRef(Kind.BIJEENKOMST, UUID.randomUUID()),
                List.of(new Engagement(
                        person,
                        "Open dag",
                        "/bijeenkomsten/open-dag",
                        "spreker",
                        "",
                        "",
                        Today.date(),
                        Audience.PUBLIC)));

        assertThat(isListed(name, VISITOR)).isFalse();
        assertThat(people.byId(List.of(person), VISITOR)).isEmpty();
        assertThat(people.byId(List.of(person), EDITOR)).isEmpty();
        assertThat(people.page(slug(me), MEMBER)).isEqualTo(Lookup.unknown());
    }

    @Test
    void eachPartIsReadByItsOwnReaders() throws Exception {
        String name = "Deelblad " + UUID.randomUUID().toString().substring(0, 6);
        MemberId me = accounts.add(name, Role.MEMBER);
        var readers = all(Readers.EVERYONE);
        readers.put(Part.WORK, Readers.MEMBERS);
        readers.put(Part.BIO, Readers.NOBODY);
        profiles.keep(text(Presence.EVERYONE, "sluiswachterij", "Houdt van kantklosserij.", readers), accounts.now(me));

        PersonPage open = page(me, VISITOR);
        PersonPage closed = page(me, MEMBER);
        PersonPage own = page(me, accounts.now(me));

        assertThat(open.function()).isEmpty();
        assertThat(open.bio()).isEmpty();
        assertThat(closed.function()).isEqualTo("sluiswachterij");
        assertThat(closed.bio()).isEmpty();
        assertThat(own.bio()).isEqualTo("Houdt van kantklosserij.");
        assertThat(own.mine()).isTrue();
        String path = "/mensen/" + slug(me);
        Patience.until(
                "a member to find it", () -> found("sluiswachterij", MEMBER).contains(path));
        assertThat(found("sluiswachterij", VISITOR)).isEmpty();
        assertThat(found("kantklosserij", MEMBER)).isEmpty();
        assertThat(found(name, VISITOR)).contains(path);
        assertThat(people.list(new PersonFilter(name, null, null, null), 1, 1, VISITOR)
                        .getFirst()
                        .line())
                .isEmpty();
        assertThat(people.list(new PersonFilter(name, null, null, null), 1, 1, MEMBER)
                        .getFirst()
                        .line())
                .isEqualTo("sluiswachterij");
    }

    private PersonPage page(MemberId me, Viewer viewer) {
        return ((Lookup.Found<PersonPage>) people.page(slug(me), viewer)).value();
    }

    @Test
    void whatSomebodyWroteIsForWhoMayReadTheirBio() throws Exception {
        MemberId me = accounts.add("Publieke Pen " + UUID.randomUUID(), Role.MEMBER);
        var readers = new EnumMap<Part, Readers>(Part.class);
        readers.put(Part.BIO, Readers.MEMBERS);
        profiles.keep(
                new ProfileText(
                        Presence.EVERYONE,
                        "",
                        null,
                        null,
                        List.of(),
                        "Bel me op 06 12345678.",
                        " Het lege plein (2019), www.example.org/plein \n\n<b>Stoeptegels</b> (2021)",
                        null,
                        readers),
                accounts.now(me));
        String path = "/mensen/" + slug(me);
        var lines = reading.read(path, MEMBER).select("section:has(#publicaties) li");
        assertThat(lines.eachText())
                .containsExactly("Het lege plein (2019), www.example.org/plein", "<b>Stoeptegels</b> (2021)");
        assertThat(reading.read(path, MEMBER).text()).contains("06·12345678");
        Patience.until("the person to be found, their number shielded", () -> search.find(
                        SearchQuery.of("\"het lege plein\" bel"), MEMBER)
                .hits()
                .toString()
                .contains("06·12345678"));
        assertThat(lines.select("a").eachAttr("href")).containsExactly("https://www.example.org/plein");
        assertThat(reading.read(path, VISITOR).text()).doesNotContain("Het lege plein");
    }

    @Test
    void anEditorReadsAndChangesNothingThatAMemberKeepsToThemselves() {
        MemberId me = accounts.add("Dicht Boek " + UUID.randomUUID(), Role.MEMBER);
        profiles.keep(text(Presence.EVERYONE, "", "Mijn geheim.", all(Readers.NOBODY)), accounts.now(me));
        PersonSummary seen = people.register(EDITOR).stream()
                .filter(person -> person.name().equals(accounts.now(me).name()))
                .findFirst()
                .orElseThrow();
        assertThat(seen.bio()).isEmpty();
        assertThat(seen.member()).isTrue();
        people.change(seen, new PersonText(seen.name(), "Van de redactie.", "Ook"), EDITOR);
        assertThat(profiles.mine(accounts.now(me)).orElseThrow().bio()).isEqualTo("Mijn geheim.");
        assertThat(profiles.mine(accounts.now(me)).orElseThrow().publications()).isEmpty();
    }

    @Test
    void aPhotoIsSeenByNoMoreThanMayKnowOfThePerson() throws Exception {
        MemberId me = accounts.add("Gezicht " + UUID.randomUUID(), Role.MEMBER);
        var bytes = new ByteArrayOutputStream();
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, (int) me.value().getLeastSignificantBits());
        ImageIO.write(image, "png", bytes);
        MediaFile photo = files.add(new ByteArrayInputStream(bytes.toByteArray()), "ik.png", accounts.now(me));
        Patience.until(
                "the photo",
                () -> files.find(photo.id(), accounts.now(me)).orElseThrow().isReady());
        for (Presence presence : List.of(Presence.EVERYONE, Presence.MEMBERS, Presence.NOBODY)) {
            profiles.keep(
                    new ProfileText(
                            presence,
                            "",
                            null,
                            null,
                            List.of(),
                            "",
                            "",
                            photo.id().value(),
                            all(Readers.EVERYONE)),
                    accounts.now(me));
            assertThat(files.find(photo.id(), VISITOR).isPresent())
                    .as(presence.name())
                    .isEqualTo(presence == Presence.EVERYONE);
            assertThat(files.find(photo.id(), MEMBER).isPresent())
                    .as(presence.name())
                    .isEqualTo(presence != Presence.NOBODY);
        }
        MemberId other = accounts.add("Ander " + UUID.randomUUID(), Role.MEMBER);
        ProfileText stolen = new ProfileText(
                Presence.EVERYONE, "", null, null, List.of(), "", "", photo.id().value(), all(Readers.EVERYONE));
        assertThatThrownBy(() -> profiles.keep(stolen, accounts.now(other))).isInstanceOf(Problem.class);
    }

    @Test
    void whatIsTakenFromReadersIsNoLongerFoundThroughWhoMadeIt() throws Exception {
        String word =
                "kraanvogel" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);
        var someone = people.named("Maker " + word.substring(10), "", EDITOR);
        var deck = new SubjectRef(Kind.PRESENTATIE, UUID.randomUUID());
        engagements.replace(deck, List.of(made(someone.id(), word, Audience.PUBLIC)));
        Patience.until("the maker to be found", () -> !found(word, VISITOR).isEmpty());

        engagements.replace(deck, List.of(made(someone.id(), word, Audience.MEMBERS)));
        Patience.until("visitors to find nothing", () -> found(word, VISITOR).isEmpty());
        Patience.until("members to find the maker", () -> !found(word, MEMBER).isEmpty());

        engagements.replace(deck, List.of());
        Patience.until("nobody to find the maker", () -> found(word, MEMBER).isEmpty());
    }

    private static Engagement made(PersonId who, String title, Audience audience) {
        return new Engagement(who, title, "/x", "maker", "", "", LocalDate.of(2026, 1, 1), audience);
    }

    @Test
    void anotherOfTheSameNameIsNotTakenForWhoAnEditorKnew() {
        String name = "Dubbelganger " + UUID.randomUUID();
        PersonId known = people.named(name, "", EDITOR).id();
        MemberId other = accounts.add(name, Role.MEMBER);
        profiles.keep(text(Presence.EVERYONE, "naamgenoot", "", all(Readers.EVERYONE)), accounts.now(other));
        assertThat(people.named(name, "", EDITOR).id()).isEqualTo(known);
    }

    @Test
    void workSomebodyHidesIsNotToldByTheirLastProgramme() {
        MemberId me = accounts.add("Stil " + UUID.randomUUID(), Role.MEMBER);
        profiles.keep(text(Presence.EVERYONE, "geheim", "", all(Readers.NOBODY)), accounts.now(me));
        String slug = slug(me);
        PersonId id = ((Lookup.Found<PersonPage>) people.page(slug, EDITOR))
                .value()
                .person()
                .id();
        engagements.replace(
                new SubjectRef(Kind.BIJEENKOMST, UUID.randomUUID()),
                List.of(new Engagement(
                        id,
                        "Een dag",
                        "/x",
                        "spreker",
                        "torenwachter",
                        "De Toren",
                        LocalDate.of(2026, 1, 1),
                        Audience.PUBLIC)));
        assertThat(people.list(new PersonFilter(accounts.now(me).name(), null, null, null), 1, 1, VISITOR))
                .singleElement()
                .extracting(PersonCard::line)
                .isEqualTo("");
        assertThat(((Lookup.Found<PersonPage>) people.page(slug, VISITOR))
                        .value()
                        .work())
                .isFalse();
    }
}
