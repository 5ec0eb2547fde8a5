package nl.kringwijs.events.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.kit.Parts;

/// Organisations in a line of words, as links to their pages.
final class PartyLinks {

    private PartyLinks() {}

    /// Role and function, and after them the organisations with their links.
    static DomContent as(EventPage.Someone person) {
        String said = Stream.of(person.role(), person.function())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        boolean hasParties = !person.name().isBlank() && !person.organisations().isBlank();
        return each(
                text(said + (said.isEmpty() || !hasParties ? "" : ", ")),
                hasParties ? in(person.organisations(), person.parties()) : text(""));
    }

    private record Found(int at, OrganisationSummary party) {}

    /// @param parties those that have a page; each is linked where its name stands first
    static DomContent in(String line, List<OrganisationSummary> parties) {
        List<DomContent> all = new ArrayList<>();
        List<OrganisationSummary> left = new ArrayList<>(parties);
        String rest = line;
        for (Optional<Found> next = first(rest, left); next.isPresent(); next = first(rest, left)) {
            Found found = next.get();
            int end = found.at() + found.party().name().length();
            all.add(text(rest.substring(0, found.at())));
            all.add(Parts.link(DirectoryLinks.organisation(found.party().slug()), rest.substring(found.at(), end)));
            rest = rest.substring(end);
            left.remove(found.party());
        }
        all.add(text(rest));
        return each(all, part -> part);
    }

    /// Where this name stands as words of their own, or -1.
    private static int whole(String line, String name) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
                .matcher(line);
        return found.find() ? found.start() : -1;
    }

    private static Optional<Found> first(String line, List<OrganisationSummary> parties) {
        String lower = line.toLowerCase(Locale.ROOT);
        return parties.stream()
                .map(party -> new Found(whole(lower, party.name().toLowerCase(Locale.ROOT)), party))
                .filter(found -> found.at() >= 0)
                .min(Comparator.comparingInt(Found::at));
    }
}
