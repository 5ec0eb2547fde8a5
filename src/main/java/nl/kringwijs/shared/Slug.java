package nl.kringwijs.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The readable end of an address: lower case letters, digits and hyphens, at most 80 characters.
public record Slug(String value) {

    private static final int LONGEST = 80;

    public Slug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > LONGEST + 8) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /// Made from a title: accents and punctuation go, words are joined by hyphens, cut at a word. A title without a
    /// single letter or digit gives `stuk`.
    public static Slug from(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
        }
        return new Slug(plain.isEmpty() ? "stuk" : plain);
    }

    /// This slug, or the first of `-2`, `-3`, … that is free.
    public Slug firstFree(Predicate<Slug> taken) {
        Slug candidate = this;
        for (int n = 2; taken.test(candidate); n++) {
            candidate = new Slug(value + "-" + n);
        }
        return candidate;
    }

    /// The slugs under which it was known before, when it is called `next` from now on: each redirects for ever.
    public static List<String> former(String now, List<String> before, String next) {
        List<String> former = new ArrayList<>(before);
        former.remove(next);
        if (!next.equals(now)) {
            former.add(now);
        }
        return List.copyOf(former);
    }
}
