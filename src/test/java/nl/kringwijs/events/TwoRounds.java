package nl.kringwijs.events;

import static nl.kringwijs.testing.People.EDITOR;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.events.EventDraft.Someone;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;

/// A published day with a speaker and two rounds, of which the second repeats a workshop of the first.
final class TwoRounds {

    private final Events events;
    private final Drafts drafts;
    final String mark = "w" + UUID.randomUUID().toString().substring(0, 8);
    final EventDraft day;
    final EventId id;
    final String address;
    private int version = 1;

    TwoRounds(Events events, Drafts drafts, Themes themes) {
        this.events = events;
        this.drafts = drafts;
        ThemeSummary theme = themes.add(new ThemeText("Thema " + mark, "", "mos", List.of()), EDITOR);
        WorkshopDraft money = WorkshopDraft.empty()
                .titled("Geld " + mark)
                .as("spel", null)
                .introduced("Over geld.")
                .saying("Lang " + mark + "tekst over geld.")
                .yielding("- een toets", List.of())
                .about(List.of(theme.id().value()), null)
                .ledBy(List.of(new Someone("Noor " + mark, "begeleider", "wijkregisseur", "gemeente Maasdrecht")));
        WorkshopDraft walk = WorkshopDraft.empty().titled("Lopen " + mark).as("wandeling", null);
        day = EventDraft.empty()
                .titled("Dag " + mark)
                .at(LocalDate.of(2031, 5, 8), null, LocalTime.of(16, 0))
                .withWorkshops(List.of(money, walk))
                .withItems(List.of(
                        at(13, "Opening")
                                .withPeople(List.of(new Someone(
                                        "Sjaan " + mark,
                                        "spreker",
                                        "",
                                        "",
                                        "Komt **iets** zeggen.",
                                        "Is er een.",
                                        "Wie is er niet?",
                                        ""))),
                        at(14, "Ronde 1")
                                .asRound(
                                        true,
                                        List.of(
                                                Occurrence.of(money.key()).in("Zaal 4", 30),
                                                Occurrence.of(walk.key()))),
                        at(15, "Ronde 2")
                                .asRound(
                                        true,
                                        List.of(Occurrence.of(money.key())
                                                .in("Zaal 5", 12)
                                                .ledBy(List.of(new Someone("", "", "", "Welzijn " + mark)))))));
        id = events.begin(day, EDITOR);
        address = events.publish(id, day, version, EDITOR);
    }

    static Item at(int hour, String title) {
        return Item.empty().titled(title).during("", LocalTime.of(hour, 0), null);
    }

    void publish(EventDraft next) {
        drafts.save(id.ref(), version, next.title(), next, EventDraft.class, EDITOR);
        version++;
        events.publish(id, next, version, EDITOR);
    }
}
