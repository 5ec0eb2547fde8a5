package nl.kringwijs.demo;

import java.util.ArrayList;
import java.util.List;

/// A slide of a demo deck, as it stands in `demo/decks`: `!` title page, `#` title, `-` line, `=` bar, `>` quote, `~`
/// small line.
record Slide(Kind kind, String title, List<String> lines, List<Bar> bars) {

    enum Kind {
        COVER,
        LINES,
        QUOTE
    }

    record Bar(String label, int value) {}

    static List<Slide> read(String text) {
        List<Slide> slides = new ArrayList<>();
        for (String block : text.strip().split("\n\n+")) {
            List<String> lines = new ArrayList<>();
            List<Bar> bars = new ArrayList<>();
            String first = block.lines().findFirst().orElse("");
            block.lines().skip(1).forEach(line -> {
                String rest = line.substring(2);
                if (line.startsWith("= ")) {
                    int colon = rest.lastIndexOf(':');
                    bars.add(new Bar(
                            rest.substring(0, colon),
                            Integer.parseInt(rest.substring(colon + 1).strip())));
                } else {
                    lines.add(rest);
                }
            });
            Kind kind =
                    switch (first.charAt(0)) {
                        case '!' -> Kind.COVER;
                        case '>' -> Kind.QUOTE;
                        default -> Kind.LINES;
                    };
            slides.add(new Slide(kind, first.substring(2), lines, bars));
        }
        return slides;
    }
}
