package nl.kringwijs.demo;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventKind;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.TakingPart.DayPart;
import nl.kringwijs.events.TakingPart.Entitlement;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.events.WorkshopDraft;
import nl.kringwijs.events.registration.ByHand;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.events.series.SeriesDraft;
import nl.kringwijs.events.series.SeriesId;
import nl.kringwijs.shared.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The roadshow of the demo, from `demo/roadshow.txt`: a series of five editions, of which one is full and waited
/// for, one has a place that is not certain yet, and two have been.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoRoadshow {

    private static final String MORNING = "Ochtend";
    private static final String AFTERNOON = "Middag";

    private final AllSeries series;
    private final Events events;
    private final ByHand byHand;
    private final Clock clock;

    DemoRoadshow(AllSeries series, Events events, ByHand byHand, Clock clock) {
        this.series = series;
        this.events = events;
        this.byHand = byHand;
        this.clock = clock;
    }

    void make(Network network, Viewer editor) throws IOException {
        KeyedLines text = KeyedLines.read(KeyedLines.file("roadshow.txt").substring(2));
        var draft = SeriesDraft.empty()
                .titled(text.title())
                .summarised(text.one("lead"))
                .saying(text.one("text"))
                .tellingWho(text.one("about"))
                .by(network.organisation(text.one("by")), text.several("partners", network.organisations()))
                .about(text.several("themes", network.themes()));
        SeriesId id = series.begin(draft, editor);
        series.publish(id, draft, 1, editor);
        for (KeyedLines.Entry edition : text.all("edition")) {
            edition(id, text, edition.cells(7), network, editor);
        }
    }

    private void edition(SeriesId id, KeyedLines text, List<String> said, Network network, Viewer editor) {
        LocalDate date = LocalDate.now(clock).plusDays(Long.parseLong(said.get(0)));
        var afternoon = new DayPart(
                UUID.randomUUID(),
                AFTERNOON,
                true,
                Integer.valueOf(said.get(6)),
                network.organisation("provincie Rivierenland"));
        var lunch = new Entitlement(UUID.randomUUID(), "lunch", List.of(afternoon.key()));
        List<WorkshopDraft> workshops = text.all("workshop").stream()
                .map(entry -> entry.cells(4))
                .map(cells -> WorkshopDraft.empty()
                        .titled(cells.get(0))
                        .as(cells.get(1), null)
                        .introduced(cells.get(2)))
                .toList();
        String venue = said.get(2);
        EventDraft day = EventDraft.empty()
                .titled(text.title() + " – " + said.get(1))
                .summarised("De editie voor " + said.get(4) + ", te gast bij " + said.get(3) + ".")
                .at(date, LocalTime.of(10, 0), LocalTime.of(17, 0))
                .in(venue.replace(" (onder voorbehoud)", ""), network.place(said.get(1)))
                .by(network.organisation(text.one("by")), network.organisation(said.get(3)))
                .about(text.several("themes", network.themes()))
                .withWorkshops(workshops)
                .withItems(items(text, workshops))
                .signedUpFor(none -> none.under(Policy.WAITING_LIST)
                        .with(Integer.valueOf(said.get(5)))
                        .between(null, date.minusDays(4))
                        .at("gratis"))
                .detailed(none -> none.inSeries(id.value())
                        .being(EventKind.ROADSHOW)
                        .provisionally(venue.contains("voorbehoud"))
                        .reachedBy("Tien minuten lopen van de halte, drempelvrij", "")
                        .meantFor(
                                List.of(KeyedLines.made(network.places(), said.get(4))),
                                List.of("bestuurders", "managers", "bewoners"))
                        .answeredBy("Ilse van Drongelen", "ilse@example.org"))
                .takingPart(none -> none.withParts(List.of(afternoon))
                        .entitling(List.of(lunch))
                        .asking(List.of(Question.empty()
                                .asking("Is er iets dat je niet eet?")
                                .of(lunch.key())
                                .keptFor(2)))
                        .as(List.of("bestuurder", "professional", "bewoner")));
        EventId event = events.begin(day, editor);
        events.publish(event, day, 1, editor);
        if (date.isAfter(LocalDate.now(clock))) {
            guests(event, afternoon, text, Integer.parseInt(said.get(5)), editor);
        }
    }

    private static List<Item> items(KeyedLines text, List<WorkshopDraft> workshops) {
        List<Item> items = new ArrayList<>();
        for (KeyedLines.Entry entry : text.entries()) {
            List<String> said = entry.cells(3);
            switch (entry.key()) {
                case "morning" -> items.add(item(MORNING, said));
                case "afternoon" -> items.add(item(AFTERNOON, said));
                case "round" ->
                    items.add(item(AFTERNOON, said)
                            .asRound(
                                    true,
                                    workshops.stream()
                                            .map(one -> Occurrence.of(one.key()).in("", 8))
                                            .toList()));
                default -> {}
            }
        }
        return items;
    }

    private static Item item(String part, List<String> said) {
        return Item.empty()
                .during(part, LocalTime.parse(said.get(0)), null)
                .titled(said.get(1))
                .saying(said.get(2));
    }

    /// Where there are few places, all of them and more; elsewhere the first six.
    private void guests(EventId event, DayPart afternoon, KeyedLines text, int places, Viewer editor) {
        List<KeyedLines.Entry> people = text.all("person");
        for (KeyedLines.Entry person : places < people.size() ? people : people.subList(0, 6)) {
            List<String> said = person.cells(3);
            byHand.add(
                    event,
                    said.get(0),
                    address(said.get(0)),
                    said.get(2).isEmpty() ? List.of() : List.of(afternoon.key()),
                    editor);
        }
    }

    private static String address(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace("ı", "i")
                        .replaceAll("[^a-z ]", "")
                        .strip()
                        .replaceAll(" +", ".")
                + "@example.org";
    }
}
