package nl.kringwijs.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kringwijs.search.SynonymRings;

/// Finds rings of synonyms in what was typed, the longest first. Takes the rings apart anew when they changed.
final class Rings {

    private final SynonymRings source;
    private final Function<String, List<String>> terms;
    private volatile Known known = new Known(List.of(), Map.of());

    Rings(SynonymRings source, Function<String, List<String>> terms) {
        this.source = source;
        this.terms = terms;
    }

    /// @param length how many of the typed words it is about, 1 where there are no synonyms
    /// @param others what says the same, each as words
    record Match(int length, List<List<String>> others) {}

    private record Member(List<String> words, List<List<String>> others) {}

    /// @param members by their first word, the longest first
    private record Known(List<List<String>> rings, Map<String, List<Member>> members) {}

    Match at(List<String> typed, int from) {
        List<Member> members = known().members().getOrDefault(typed.get(from), List.of());
        int length = 0;
        List<List<String>> others = new ArrayList<>();
        for (Member member : members) {
            int size = member.words().size();
            boolean stands = from + size <= typed.size()
                    && typed.subList(from, from + size).equals(member.words());
            if (stands && size >= length) {
                length = size;
                member.others().stream()
                        .filter(other -> !others.contains(other))
                        .forEach(others::add);
            }
        }
        return new Match(Math.max(1, length), others);
    }

    private Known known() {
        List<List<String>> rings = source.all();
        Known now = known;
        if (!now.rings().equals(rings)) {
            now = new Known(rings, members(rings));
            known = now;
        }
        return now;
    }

    private Map<String, List<Member>> members(List<List<String>> rings) {
        Map<String, List<Member>> byFirst = new HashMap<>();
        for (List<String> ring : rings) {
            List<List<String>> all = ring.stream()
                    .map(terms)
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .toList();
            for (List<String> words : all) {
                List<List<String>> others =
                        all.stream().filter(other -> !other.equals(words)).toList();
                byFirst.computeIfAbsent(words.getFirst(), unknown -> new ArrayList<>())
                        .add(new Member(words, others));
            }
        }
        byFirst.values()
                .forEach(members -> members.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
        return byFirst;
    }
}
