package nl.kringwijs.media.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.kringwijs.media.PageText;
import tools.jackson.databind.json.JsonMapper;

/// Writes a page: its text and words, an image to read (at most 1,600 pixels wide) and a small one (320).
final class PageWriter {

    static final int WIDTH = 1_600;
    static final int MOST_PIXELS = 4_000_000;
    private static final int SMALL_WIDTH = 320;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_WORD = 100;
    private static final int MOST_WORDS = 3_000;
    /// Of a whole file; the pages after that keep their text and not where its words stand.
    private static final int MOST_WORDS_IN_ALL = 300_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Report report;
    private int words;

    PageWriter(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    /// How much to enlarge a page of this size (in points) so that it is readable and never larger than
    /// [#MOST_PIXELS].
    static float scale(float width, float height) {
        double wanted = WIDTH / Math.max(1, width);
        double most = Math.sqrt(MOST_PIXELS / (Math.max(1d, width) * Math.max(1d, height)));
        return (float) Math.min(wanted, most);
    }

    void write(int number, BufferedImage image, String text, List<PageText.Word> words) throws IOException {
        keep(within(new PageText(number, image.getWidth(), image.getHeight(), clean(text), words)));
        ImageIO.write(image, "png", folder.resolve(number + ".png").toFile());
        ImageIO.write(small(image), "png", folder.resolve(number + "-klein.png").toFile());
        report.page(number);
    }

    /// A page that is read and not drawn. A document may be one long page, and all of it is kept; how much a document
    /// may hold is told by who reads it.
    void write(int number, String text) throws IOException {
        keep(new PageText(number, 0, 0, clean(text), List.of()));
        report.page(number);
    }

    private void keep(PageText page) throws IOException {
        Files.writeString(folder.resolve(page.number() + ".json"), JSON.writeValueAsString(page));
    }

    /// As much of a drawn page as people can read on it and the portal can hold.
    private PageText within(PageText page) {
        List<PageText.Word> kept = page.words().stream()
                .filter(word -> word.text().length() <= LONGEST_WORD)
                .limit(Math.min(MOST_WORDS, MOST_WORDS_IN_ALL - words))
                .toList();
        words += kept.size();
        String text = page.text();
        return new PageText(
                page.number(),
                page.width(),
                page.height(),
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                kept);
    }

    private static BufferedImage small(BufferedImage image) {
        int width = Math.min(SMALL_WIDTH, image.getWidth());
        int height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        BufferedImage half = image;
        while (half.getWidth() > width * 2) {
            half = scaled(half, half.getWidth() / 2, Math.max(1, half.getHeight() / 2));
        }
        return scaled(half, width, height);
    }

    static BufferedImage scaled(BufferedImage image, int width, int height) {
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }

    /// Without the characters that PostgreSQL can't keep or people can't read; non-breaking spaces and soft hyphens
    /// become plain.
    static String clean(String text) {
        return text.replace("\u00ad", "")
                .replace('\u00a0', ' ')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
