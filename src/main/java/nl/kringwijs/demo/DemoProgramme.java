package nl.kringwijs.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.events.EventDraft.Someone;
import nl.kringwijs.events.Gain;
import nl.kringwijs.events.ItemKind;
import nl.kringwijs.events.WorkshopDraft;

/// Reads the programme of a day: `item` and `round` in their order with each `person`, then every `workshop` with who
/// leads it and in which rounds it is given.
final class DemoProgramme {

    private final Network network;
    private final List<Item> items = new ArrayList<>();
    private final List<WorkshopDraft> workshops = new ArrayList<>();

    private DemoProgramme(Network network) {
        this.network = network;
    }

    static EventDraft in(EventDraft draft, KeyedLines day, Network network) {
        var programme = new DemoProgramme(network);
        day.entries().forEach(programme::take);
        return draft.withItems(programme.items).withWorkshops(programme.workshops);
    }

    private void take(KeyedLines.Entry entry) {
        switch (entry.key()) {
            case "item" -> items.add(item(entry.cells(5)));
            case "round" -> items.add(item(entry.cells(5)).asRound(true, List.of()));
            case "person" -> people(people -> with(people, someone(entry)));
            case "says" -> people(people -> saying(people, entry.words(), "", ""));
            case "bio" -> people(people -> saying(people, "", entry.words(), ""));
            case "site" -> workshop(last -> last.ledBy(at(last.leaders(), entry.words())));
            case "asks" -> people(people -> saying(people, "", "", entry.words()));
            case "being" -> items.add(items.removeLast().being(ItemKind.valueOf(entry.words())));
            case "pitches" -> items.add(items.removeLast().askingFor(Integer.valueOf(entry.words())));
            case "workshop" -> workshops.add(workshop(entry.cells(4)));
            case "about" -> workshop(last -> last.saying(entry.words()));
            case "yields" -> workshop(last -> last.yielding(entry.words(), last.gains()));
            case "gains" -> workshop(last -> last.yielding(last.yields(), gains(entry.words())));
            case "minutes" -> workshop(last -> last.as(last.form(), Integer.valueOf(entry.words())));
            case "thread" -> workshop(last -> last.inThread(entry.words()));
            case "about-place" -> workshop(last -> last.about(last.themes(), network.place(entry.words())));
            case "leader" -> workshop(last -> last.ledBy(with(last.leaders(), someone(entry))));
            case "in" -> given(entry.cells(3));
            default -> {}
        }
    }

    private Item item(List<String> said) {
        return Item.empty()
                .during(said.get(0), time(said.get(1)), null)
                .titled(said.get(2))
                .saying(said.get(3))
                .about(network.theme(said.get(4)));
    }

    private WorkshopDraft workshop(List<String> said) {
        return WorkshopDraft.empty()
                .titled(said.get(0))
                .as(said.get(1), null)
                .about(
                        List.of(said.get(2).split(", ")).stream()
                                .map(name -> KeyedLines.made(network.themes(), name))
                                .toList(),
                        null)
                .introduced(said.get(3));
    }

    private void workshop(UnaryOperator<WorkshopDraft> change) {
        workshops.add(change.apply(workshops.removeLast()));
    }

    private void given(List<String> said) {
        int wanted = Integer.parseInt(said.get(0));
        List<Item> rounds = items.stream().filter(Item::round).toList();
        Item round = rounds.get(wanted - 1);
        items.set(
                items.indexOf(round),
                round.asRound(
                        true,
                        with(
                                round.occurrences(),
                                Occurrence.of(workshops.getLast().key())
                                        .in(said.get(1), Integer.valueOf(said.get(2))))));
    }

    private void people(UnaryOperator<List<Someone>> change) {
        Item last = items.removeLast();
        items.add(last.withPeople(change.apply(last.people())));
    }

    private static Someone someone(KeyedLines.Entry entry) {
        List<String> said = entry.cells(4);
        return new Someone(said.get(0), said.get(1), said.get(2), said.get(3));
    }

    private static List<Someone> saying(List<Someone> people, String contribution, String bio, String question) {
        List<Someone> all = new ArrayList<>(people);
        Someone last = all.removeLast();
        all.add(last.telling(last.contribution() + contribution, last.bio() + bio, last.question() + question));
        return all;
    }

    private static List<Someone> at(List<Someone> people, String site) {
        List<Someone> all = new ArrayList<>(people);
        all.add(all.removeLast().at(site));
        return all;
    }

    private static List<Gain> gains(String said) {
        return Arrays.stream(said.split(", ")).map(Gain::valueOf).toList();
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    static LocalTime time(String said) {
        return LocalTime.parse(said.length() < 5 ? "0" + said : said);
    }
}
