package nl.kringwijs.kit;

import static j2html.TagCreator.rawHtml;

import j2html.tags.UnescapedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// The emblem of a circle or a subject: five rings drawn from nothing but an id and its themes' pigments (`emblem.md`
/// of the look). Numbers come from FNV-1a (Fowler, Noll, Vo) and mulberry32 (Ettinger), so the same id always gets
/// the same emblem.
public final class Emblem {

    private static final double[] RADII = {12, 19.5, 27, 34.5, 42};
    private static final int[] SWEEPS = {90, 120, 150, 180, 210, 240, 270, 300};

    private int state;
    private final List<String> pigments;
    private final StringBuilder drawn = new StringBuilder();

    private Emblem(String id, List<String> pigments) {
        this.state = fnv1a(id);
        this.pigments = pigments.isEmpty() ? List.of("mos") : pigments;
    }

    /// @param size class that sets the size: empty, `kw-emblem--small`, `kw-emblem--tiny` or `kw-emblem--large`
    public static UnescapedText of(String id, List<String> pigments, String size) {
        return rawHtml(new Emblem(id, pigments).draw(size));
    }

    private String draw(String size) {
        int whole = 1 + (int) Math.floor(next() * 3);
        int shift = (int) Math.floor(next() * pigments.size());
        double before = Double.NaN;
        for (int ring = 0; ring < RADII.length; ring++) {
            if (ring == whole) {
                drawn.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"48\" cy=\"48\" r=\"%s\" stroke=\"var(--kw-color-action)\"/>",
                        number(RADII[ring])));
                next();
                next();
                continue;
            }
            double start = Math.floor(next() * 24) * 15;
            int sweep = SWEEPS[(int) Math.floor(next() * SWEEPS.length)];
            if (!Double.isNaN(before) && distance(start, before) < 30) {
                start = (start + 120) % 360;
            }
            before = start;
            arc(RADII[ring], start, sweep, pigments.get((ring + shift) % pigments.size()));
            double rest = 360d - sweep - 30;
            if (ring > 2 && rest >= 60 && next() < 0.55) {
                int length = (int) Math.min(rest - 15, new int[] {30, 45, 60}[(int) Math.floor(next() * 3)]);
                arc(RADII[ring], start + sweep + 15, length, pigments.get((ring + shift + 1) % pigments.size()));
            }
        }
        var lines = new StringBuilder();
        for (double radius : RADII) {
            lines.append("<circle cx=\"48\" cy=\"48\" r=\"")
                    .append(number(radius))
                    .append("\" stroke=\"currentColor\"/>");
        }
        return "<svg class=\"kw-emblem " + size
                + "\" viewBox=\"0 0 96 96\" fill=\"none\" aria-hidden=\"true\" focusable=\"false\"><g stroke-width=\".75\">"
                + lines + "</g><g stroke-width=\"4.75\">" + drawn
                + "</g><circle cx=\"48\" cy=\"48\" r=\"3.25\" fill=\"var(--kw-pigment-"
                + pigments.getFirst() + ")\"/></svg>";
    }

    private static double distance(double one, double other) {
        double apart = Math.abs(one - other) % 360;
        return Math.min(apart, 360 - apart);
    }

    private void arc(double radius, double from, int sweep, String pigment) {
        double[] begin = point(radius, from);
        double[] end = point(radius, from + sweep);
        drawn.append("<path d=\"M")
                .append(number(begin[0]))
                .append(' ')
                .append(number(begin[1]))
                .append('A')
                .append(number(radius));
        drawn.append(' ')
                .append(number(radius))
                .append(" 0 ")
                .append(sweep > 180 ? 1 : 0)
                .append(" 1 ");
        drawn.append(number(end[0]))
                .append(' ')
                .append(number(end[1]))
                .append("\" stroke=\"var(--kw-pigment-")
                .append(pigment)
                .append(")\"/>");
    }

    private static double[] point(double radius, double degrees) {
        double angle = Math.toRadians(degrees - 90);
        return new double[] {48 + radius * Math.cos(angle), 48 + radius * Math.sin(angle)};
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100d;
        return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : Double.toString(rounded);
    }

    private static int fnv1a(String text) {
        int hash = 0x811c9dc5;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash ^= octet & 0xff;
            hash *= 0x01000193;
        }
        return hash;
    }

    private double next() {
        state += 0x6D2B79F5;
        int t = (state ^ state >>> 15) * (state | 1);
        t ^= t + (t ^ t >>> 7) * (t | 61);
        return Integer.toUnsignedLong(t ^ t >>> 14) / 4294967296.0;
    }
}
