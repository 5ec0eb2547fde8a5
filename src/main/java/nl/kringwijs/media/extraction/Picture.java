package nl.kringwijs.media.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A picture: drawn anew, so that nothing it carried beside its pixels (place, camera, comments) goes on.
final class Picture {

    private static final long MOST_PIXELS = 60_000_000;

    private final PageWriter pages;
    private final Report report;

    Picture(PageWriter pages, Report report) {
        this.pages = pages;
        this.report = report;
    }

    void read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Report.WrongKind("not a picture");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                report.refused("media.refused.pixels", "");
                return;
            }
            BufferedImage image = reader.read(0);
            float scale = Math.min(1, PageWriter.scale(image.getWidth(), image.getHeight()));
            report.pages(1);
            pages.write(
                    1,
                    PageWriter.scaled(
                            image,
                            Math.max(1, Math.round(image.getWidth() * scale)),
                            Math.max(1, Math.round(image.getHeight() * scale))),
                    "",
                    List.of());
        }
    }
}
