package nl.kringwijs.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventKind;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.pitch.Pitches;
import nl.kringwijs.events.pitch.Pitches.Offer;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The days of the demo, from `demo/days`: eight over four years that have been, each with its recap, and three
/// to come. A day says how many days from today it is.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoDays {

    private static final List<String> DAYS = List.of(
            "rozenhof",
            "daken",
            "soep-post",
            "sleutel",
            "lelieveld-jong",
            "concierge",
            "regen",
            "aan-tafel",
            "kringendag",
            "achterpaden",
            "intervisie");

    private final Events events;
    private final Pitches pitches;
    private final DemoRecaps recaps;
    private final Clock clock;

    DemoDays(Events events, Pitches pitches, DemoRecaps recaps, Clock clock) {
        this.events = events;
        this.pitches = pitches;
        this.recaps = recaps;
        this.clock = clock;
    }

    void make(Network network, Viewer editor) throws IOException {
        for (String day : DAYS) {
            String text = KeyedLines.file("days/" + day + ".txt");
            String[] parts = text.split("(?m)^## ", 2);
            KeyedLines lines = KeyedLines.read(parts[0].substring(2));
            EventId event = publish(draft(lines, network), editor);
            lines.all("pitch").forEach(entry -> pitch(event, entry.cells(4), editor));
            if (parts.length > 1) {
                recaps.begin(parts[1], event, network, editor);
            }
        }
    }

    /// `pitch: name | organisation | title | text`, for the part that asks for them.
    private void pitch(EventId event, List<String> said, Viewer editor) {
        EventSummary day = events.find(event, editor).orElseThrow();
        UUID item = pitches.parts(event, editor).keySet().iterator().next();
        pitches.offer(
                day.slug(),
                item,
                new Offer(new Sender(said.get(0), "pitch@example.org"), said.get(1), said.get(2), said.get(3)),
                "demo",
                editor);
        pitches.decide(pitches.all(event, editor).getLast().id(), true, "", editor);
    }

    /// The titles of all recaps, by which they are known when they wait for their decks.
    Set<String> recapTitles() throws IOException {
        Set<String> titles = new HashSet<>();
        for (String day : DAYS) {
            KeyedLines.file("days/" + day + ".txt")
                    .lines()
                    .filter(line -> line.startsWith("## "))
                    .map(line -> line.substring(3))
                    .forEach(titles::add);
        }
        return titles;
    }

    private EventId publish(EventDraft draft, Viewer editor) {
        EventId id = events.begin(draft, editor);
        events.publish(id, draft, 1, editor);
        return id;
    }

    private EventDraft draft(KeyedLines day, Network network) {
        EventDraft facts = EventDraft.empty()
                .titled(day.title())
                .summarised(day.one("lead"))
                .described(day.one("text"))
                .at(
                        LocalDate.now(clock).plusDays(Long.parseLong(day.one("day"))),
                        DemoProgramme.time(day.one("from")),
                        DemoProgramme.time(day.one("until")))
                .in(day.one("location"), network.place(day.one("place")))
                .by(network.organisation(day.one("by")), network.organisation(day.one("host")))
                .about(day.several("themes", network.themes()))
                .asking(day.one("question"))
                .forReaders(day.one("readers").isEmpty() ? "public" : day.one("readers"))
                .signedUpFor(none -> signUp(day))
                .detailed(none -> none.being(kind(day.one("kind")))
                        .answeredBy(day.one("contact"), day.one("contact").isEmpty() ? "" : "vragen@example.org"));
        return DemoProgramme.in(facts, day, network);
    }

    private static EventKind kind(String said) {
        return said.isEmpty() ? EventKind.BIJEENKOMST : EventKind.valueOf(said);
    }

    /// `sign-up: WAITING_LIST | 120 | 10 | gratis`: policy, places, days before the day itself, costs.
    private SignUp signUp(KeyedLines day) {
        if (day.all("sign-up").isEmpty()) {
            return SignUp.NONE;
        }
        List<String> said = day.all("sign-up").getFirst().cells(4);
        return SignUp.NONE
                .under(SignUp.Policy.valueOf(said.get(0)))
                .with(Integer.valueOf(said.get(1)))
                .between(
                        null,
                        LocalDate.now(clock).plusDays(Long.parseLong(day.one("day")) - Long.parseLong(said.get(2))))
                .at(said.get(3));
    }
}
