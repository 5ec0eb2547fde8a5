package nl.kringwijs.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.Organisations.OrganisationText;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Logos of some of the invented organisations, drawn here: a mark, and the name beside it.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoLogos {

    private static final int HEIGHT = 160;
    private static final List<Logo> LOGOS = List.of(
            new Logo("Kringwijs netwerk", "Kringwijs", "#1F5A46", true, List.of(ring(80, 80, 58), ring(80, 80, 22))),
            new Logo(
                    "Kenniskring Wijk en Stad",
                    "Wijk en Stad",
                    "#5B3A86",
                    true,
                    List.of(ring(58, 80, 44), ring(104, 80, 44))),
            new Logo("Corporatie Thuishaven", "Thuishaven", "#B4471F", false, List.of(roof(), block(44, 88, 72, 52))),
            new Logo(
                    "Stichting De Meent",
                    "De Meent",
                    "#2E6B1F",
                    false,
                    List.of(dot(44, 108, 30), dot(116, 108, 30), dot(80, 48, 30))),
            new Logo("Energieloket Eemsloot", "Energieloket", "#8A6100", true, List.of(dawn(58), dawn(34), dawn(10))),
            new Logo("Jongerenwerk Spoor", "Spoor", "#1B4F8C", true, List.of(rail(52), rail(108))));

    private final Organisations organisations;
    private final MediaFiles files;

    DemoLogos(Organisations organisations, MediaFiles files) {
        this.organisations = organisations;
        this.files = files;
    }

    /// Sends them in, to be taken apart meanwhile.
    ///
    /// @return by the name of the organisation
    Map<String, FileId> send(Viewer editor) throws IOException {
        Map<String, FileId> sent = new LinkedHashMap<>();
        for (Logo logo : LOGOS) {
            sent.put(
                    logo.organisation(),
                    files.addPicture(new ByteArrayInputStream(logo.drawn()), logo.name() + ".png", editor)
                            .id());
        }
        return sent;
    }

    void put(String organisation, FileId logo, Viewer editor) {
        OrganisationSummary known = organisations.known(organisation).orElseThrow();
        organisations.change(
                known,
                new OrganisationText(
                        known.name(), known.abbreviation(), known.kind(), known.site(), logo.value(), known.members()),
                editor);
    }

    /// @param outlined whether the mark is drawn in lines, or filled
    private record Logo(String organisation, String name, String colour, boolean outlined, List<Shape> mark) {

        private byte[] drawn() throws IOException {
            var font = new Font(Font.SANS_SERIF, Font.BOLD, 64);
            int width = 190 + (int) Math.ceil(measure(font));
            var image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, HEIGHT);
            graphics.setColor(Color.decode(colour));
            graphics.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            mark.forEach(outlined ? graphics::draw : graphics::fill);
            graphics.setFont(font);
            graphics.drawString(name, 178, 103);
            graphics.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }

        private double measure(Font font) {
            Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            Rectangle2D bounds = font.getStringBounds(name, graphics.getFontRenderContext());
            graphics.dispose();
            return bounds.getWidth();
        }
    }

    private static Shape ring(int x, int y, int radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape dot(int x, int y, int radius) {
        return ring(x, y, radius);
    }

    private static Shape block(int x, int y, int width, int height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    private static Shape roof() {
        var roof = new Path2D.Double();
        roof.moveTo(16, 84);
        roof.lineTo(80, 22);
        roof.lineTo(144, 84);
        roof.closePath();
        return roof;
    }

    private static Shape dawn(int radius) {
        return new Arc2D.Double(80 - radius, 112 - radius, 2 * radius, 2 * radius, 0, 180, Arc2D.OPEN);
    }

    private static Shape rail(int x) {
        var rail = new Path2D.Double();
        rail.moveTo(x, 20);
        rail.curveTo(x, 60, x + 20, 90, x - 20, 140);
        return rail;
    }
}
