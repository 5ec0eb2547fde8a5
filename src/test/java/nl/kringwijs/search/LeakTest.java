package nl.kringwijs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.search.lucene.Engines;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Things for everybody, for members and for circles, each with words of its own in its title, text, pages, theme,
/// place and thumbnails. Their own readers find them; then two hundred readers ask, and nothing they are given holds a
/// word of what they may not see, nor a count that it is in. The database lets everything through here: what is closed
/// must stay closed by the index alone.
@PortalTest
class LeakTest {

    private static final int THINGS = 80;
    private static final int READERS = 200;
    private static final int QUESTIONS = 6;
    private static final List<Audience> CIRCLES =
            List.of(Audience.circle(new UUID(1, 1)), Audience.circle(new UUID(1, 2)), Audience.circle(new UUID(1, 3)));

    @Autowired
    FirstSeen firstSeen;

    @Autowired
    ChangeQueries changes;

    @Autowired
    LiveBus bus;

    @TempDir
    Path home;

    /// @param mark in every word of its own
    private record Thing(SubjectRef subject, String mark, Audience audience, SubjectRef speaker) {

        private List<SearchDocument> documents() {
            SearchDocument head = new SearchDocument(
                            subject,
                            0,
                            true,
                            "Dorpsplan " + mark + "titel",
                            "Kop " + mark + "kop",
                            "Samen werken aan het dorp, met " + mark + "tekst.",
                            "/" + mark,
                            "/klein/" + mark,
                            mark + "detail",
                            audience,
                            List.of(new Tag(mark + "thema", "Thema " + mark)),
                            List.of(new Tag(mark + "plaats", "Plaats " + mark)),
                            LocalDate.of(2020, 1, 1).plusDays(Math.abs(mark.hashCode()) % 2000))
                    .by(List.of(speaker));
            return List.of(
                    head,
                    head.page(1, "Samen in het dorp met " + mark + "blad", "/" + mark + "?blz=1", "/blad/" + mark));
        }
    }

    private static String mark(Random random) {
        return random.ints(12, 'a', 'z' + 1)
                .mapToObj(letter -> Character.toString((char) letter))
                .collect(Collectors.joining());
    }

    private static List<Thing> things(Random random) {
        List<Thing> things = new ArrayList<>();
        for (int number = 0; number < THINGS; number++) {
            Audience audience =
                    switch (random.nextInt(4)) {
                        case 0 -> Audience.PUBLIC;
                        case 1 -> Audience.MEMBERS;
                        default -> CIRCLES.get(random.nextInt(CIRCLES.size()));
                    };
            things.add(new Thing(
                    new SubjectRef(Kind.TERUGBLIK, new UUID(2, number)),
                    mark(random),
                    audience,
                    new SubjectRef(Kind.PERSOON, new UUID(3, number))));
        }
        return things;
    }

    private static Viewer reader(Random random) {
        if (random.nextInt(5) == 0) {
            return Viewer.visitor();
        }
        Set<Audience> circles =
                CIRCLES.stream().filter(circle -> random.nextBoolean()).collect(Collectors.toSet());
        return Viewer.member(MemberId.random(), "Lezer", Role.values()[random.nextInt(Role.values().length)])
                .belonging(circles, Set.of());
    }

    private static Viewer owner(Thing thing) {
        return thing.audience().equals(Audience.PUBLIC)
                ? Viewer.visitor()
                : Viewer.member(MemberId.random(), "Eigenaar", Role.MEMBER)
                        .belonging(thing.audience().isGroup() ? Set.of(thing.audience()) : Set.of(), Set.of());
    }

    /// Lets everybody see everything, and calls a speaker by the mark of their thing.
    private static SearchContributor allOpen(List<Thing> things) {
        return new SearchContributor() {
            @Override
            public Set<Kind> kinds() {
                return Set.of(Kind.TERUGBLIK, Kind.PERSOON);
            }

            @Override
            public List<SearchDocument> documents(SubjectRef subject) {
                return things.stream()
                        .filter(thing -> thing.subject().equals(subject)
                                || thing.speaker().equals(subject))
                        .flatMap(thing -> thing.documents().stream())
                        .toList();
            }

            @Override
            public List<SubjectRef> all() {
                return things.stream().map(Thing::subject).toList();
            }

            @Override
            public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
                return Set.copyOf(subjects);
            }
        };
    }

    @Test
    void nothingThatIsGivenToAReaderHoldsWhatTheyMayNotSee() throws Exception {
        var random = new Random(2026);
        List<Thing> things = things(random);
        SearchEngine engine = Engines.lucene(home);
        things.forEach(thing -> engine.replace(thing.subject(), thing.documents()));
        engine.refresh();
        var pieces = new Pieces(List.of(allOpen(things)));
        var search = new Search(
                engine,
                new SearchIndexer(engine, changes, pieces, firstSeen, bus, Clock.systemUTC()),
                pieces,
                firstSeen);
        for (Thing thing : things) {
            theirOwnReaderFinds(search, thing);
        }
        int asked = 0;
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < READERS; number++) {
            Viewer reader = reader(random);
            Set<Thing> visible = things.stream()
                    .filter(thing -> reader.sees(thing.audience()))
                    .collect(Collectors.toSet());
            counts(search, reader, visible);
            for (int question = 0; question < QUESTIONS; question++) {
                Thing thing = things.get(random.nextInt(things.size()));
                for (String words : questions(thing)) {
                    String given = given(search, words, thing, reader);
                    asked++;
                    for (Thing closed : things) {
                        boolean isAsked = closed.equals(thing);
                        // The question itself is repeated to who asked it
                        String rest = isAsked ? given.replace(words, "") : given;
                        if (visible.contains(closed)) {
                            seen.add(closed.mark());
                        } else {
                            assertThat(rest)
                                    .as("‘%s’ asked by %s of %s", words, reader, closed)
                                    .doesNotContain(closed.mark())
                                    .doesNotContain(closed.subject().id().toString());
                        }
                    }
                }
            }
        }
        assertThat(seen).as("each was seen by somebody").hasSize(THINGS);
        System.out.println("LEAK " + asked + " questions of " + READERS + " readers about " + THINGS + " things");
    }

    private static void theirOwnReaderFinds(Search search, Thing thing) {
        Viewer owner = owner(thing);
        for (String own : List.of("titel", "tekst", "blad", "kop")) {
            SearchAnswer answer = search.find(SearchQuery.of(thing.mark() + own), owner);
            assertThat(answer.hits())
                    .as("%s of %s", own, thing)
                    .extracting(SearchAnswer.Hit::subject)
                    .containsExactly(thing.subject());
            assertThat(search.speakers(answer, owner)).hasSize(1);
        }
        assertThat(search.suggest(thing.mark(), owner)).hasSize(1);
    }

    private static List<String> questions(Thing thing) {
        String mark = thing.mark();
        return List.of(
                "",
                "dorp",
                mark + "titel",
                mark + "tekst",
                mark + "blad",
                mark.substring(0, 6) + mark.substring(7) + "tekst",
                mark.substring(0, 5) + "*",
                "\"met " + mark + "tekst\"",
                "dorp " + mark + "kop",
                "dorp -" + mark + "tekst");
    }

    /// All that somebody who asks is given, in one text.
    private static String given(Search search, String words, Thing thing, Viewer reader) {
        var given = new StringBuilder();
        SearchAnswer answer = search.find(SearchQuery.of(words), reader);
        given.append(answer.hits())
                .append(answer.more())
                .append(answer.facets())
                .append(answer.people())
                .append(search.speakers(answer, reader));
        given.append(answer.notice()).append(answer.total());
        given.append(search.find(SearchQuery.of("dorp").choosing(Facet.THEME, Set.of(thing.mark() + "thema")), reader)
                .hits());
        given.append(search.suggest(words, reader)).append(search.suggest("dorpsplan", reader));
        given.append(search.alike(thing.subject(), reader));
        given.append(search.among(SearchQuery.of(words), List.of(thing.subject()), reader));
        if (reader.isVisitor()) {
            given.append(search.publicAddresses().orElseThrow());
        }
        return given.toString();
    }

    private static void counts(Search search, Viewer reader, Set<Thing> visible) {
        for (String words : List.of("", "dorp")) {
            SearchAnswer answer = search.find(SearchQuery.of(words), reader);
            assertThat(answer.total()).isEqualTo(visible.size());
            assertThat(answer.facets().getOrDefault(Facet.KIND, List.of()).stream()
                            .mapToInt(Facet.Value::count)
                            .sum())
                    .isEqualTo(visible.size());
            assertThat(answer.facets().getOrDefault(Facet.YEAR, List.of()).stream()
                            .mapToInt(Facet.Value::count)
                            .sum())
                    .isEqualTo(visible.size());
        }
        Map<Audience, Set<Thing>> within = visible.stream()
                .filter(thing -> thing.audience().isGroup())
                .collect(Collectors.groupingBy(Thing::audience, Collectors.toSet()));
        for (Audience circle : CIRCLES) {
            assertThat(search.find(SearchQuery.of("dorp").within(circle), reader)
                            .total())
                    .isEqualTo(within.getOrDefault(circle, Set.of()).size());
        }
    }
}
