package nl.kringwijs.events.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.kit.Parts;

/// Organisations in a line of words, as links to their pages.
final class PartyLinks {

    private PartyLinks() {}

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

    private static Optional<Found> first(String line, List<OrganisationSummary> parties) {
        String lower = line.toLowerCase(Locale.ROOT);
        return parties.stream()
                .map(party -> new Found(lower.indexOf(party.name().toLowerCase(Locale.ROOT)), party))
                .filter(found -> found.at() >= 0)
                .min(Comparator.comparingInt(Found::at));
    }
}
