package nl.kringwijs.moderation.panel;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kringwijs.text.Words;

/// Two versions of a text, with what one has and the other has not marked word by word (Myers, “An O(ND) difference
/// algorithm and its variations”, 1986). Passages that are the same are counted, not shown.
final class Differences {

    private Differences() {}

    /// Both sides, to be drawn beside each other.
    record Sides(DomContent left, DomContent right) {}

    private record Pair(String label, String left, String right) {}

    static Sides of(List<Passage> left, List<Passage> right) {
        List<Pair> pairs = pairs(left, right);
        List<Pair> changed =
                pairs.stream().filter(pair -> !pair.left().equals(pair.right())).toList();
        int same = (int) pairs.stream()
                        .filter(pair -> !pair.left().isBlank() || !pair.right().isBlank())
                        .count()
                - changed.size();
        List<DomContent> lefts = new ArrayList<>();
        List<DomContent> rights = new ArrayList<>();
        for (Pair pair : changed) {
            List<String> before = words(pair.left());
            List<String> after = words(pair.right());
            List<AbstractDelta<String>> deltas = DiffUtils.diff(before, after).getDeltas();
            lefts.add(passage(pair.label(), marked(before, deltas, true)));
            rights.add(passage(pair.label(), marked(after, deltas, false)));
        }
        DomContent rest = p(Words.say("moderation.same", same)).withClass("kw-quiet");
        return new Sides(each(dl(each(lefts, one -> one)), rest), each(dl(each(rights, one -> one)), rest));
    }

    /// Passages with the same label belong together, in their order.
    private static List<Pair> pairs(List<Passage> left, List<Passage> right) {
        Map<String, Pair> all = new LinkedHashMap<>();
        numbered(left).forEach((key, passage) -> all.put(key, new Pair(passage.label(), passage.text(), "")));
        numbered(right)
                .forEach((key, passage) -> all.merge(
                        key,
                        new Pair(passage.label(), "", passage.text()),
                        (known, more) -> new Pair(known.label(), known.left(), more.right())));
        return List.copyOf(all.values());
    }

    private static Map<String, Passage> numbered(List<Passage> passages) {
        Map<String, Passage> all = new LinkedHashMap<>();
        for (Passage passage : passages) {
            String key = passage.label();
            for (int number = 2; all.containsKey(key); number++) {
                key = passage.label() + " " + number;
            }
            all.put(key, passage);
        }
        return all;
    }

    /// Words and what stands between them, so that nothing is lost.
    private static List<String> words(String text) {
        return Arrays.asList(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }

    private static DomContent passage(String label, List<DomContent> content) {
        return each(dt(label), dd(each(content, part -> part)));
    }

    private static List<DomContent> marked(List<String> words, List<AbstractDelta<String>> deltas, boolean left) {
        List<DomContent> all = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas) {
            var chunk = left ? delta.getSource() : delta.getTarget();
            all.add(text(String.join("", words.subList(at, chunk.getPosition()))));
            at = chunk.getPosition() + chunk.size();
            String changed = String.join("", chunk.getLines());
            if (!changed.isEmpty()) {
                all.add(tag(left ? "del" : "ins").withText(changed));
            }
        }
        all.add(text(String.join("", words.subList(at, words.size()))));
        return all;
    }
}
