package nl.kringwijs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Markdown (CommonMark with GitHub's tables) as clean HTML, and as plain text for search and mail. An address in
/// running text is a link, also a bare `www.`; the full stop behind it is not part of it.
///
/// Raw HTML in the source is shown as text, headings begin at the level their place on the page asks for, a picture
/// alone in its paragraph becomes a `figure` with its title as credit, the last paragraph of a quote that begins
/// with a dash is its source. Addresses for mail and telephone numbers are not for machines that harvest them.
/// Whatever comes out passes the sanitiser once more: links to `http`, `https` and our own addresses, pictures from
/// our own `/bestanden/` only.
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            AutolinkExtension.builder()
                    .linkTypes(AutolinkType.URL, AutolinkType.WWW)
                    .build());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(WordsAlone::new)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "br",
                    "hr",
                    "a",
                    "figure",
                    "figcaption",
                    "img",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "div")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(java.util.regex.Pattern.compile("/bestanden/[A-Za-z0-9/._-]+"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("class")
            .matching(java.util.regex.Pattern.compile("kw-table|kw-figure|kw-quote__source"))
            .onElements("table", "figure", "p")
            .allowAttributes("tabindex")
            .onElements("div")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {}

    /// @param top the level of its highest heading, whatever that is in the source: 3 under an `h2`
    public static String html(String markdown, int top) {
        Node document = Shielding.of(PARSER.parse(markdown));
        int shift = top - highest(document);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new PieceRenderer(context, shift))
                .attributeProviderFactory(context -> Markdown::dress)
                .build();
        return POLICY.sanitize(renderer.render(document));
    }

    /// One line, without the paragraph around it.
    public static String line(String markdown) {
        return html(markdown, 3).strip().replaceFirst("^<p>(.*)</p>$", "$1");
    }

    private static void dress(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableBlock) {
            attributes.put("class", "kw-table");
        } else if (node instanceof Link link && tag.equals("a") && isBare(link)) {
            attributes.put("href", safest(link));
        }
    }

    /// Whether this says whose quote stands above it: “— Noor Veltkamp, Na de handtekening”.
    private static boolean isSource(Paragraph paragraph) {
        return paragraph.getParent() instanceof BlockQuote
                && paragraph.getPrevious() != null
                && paragraph.getNext() == null
                && paragraph.getFirstChild() instanceof org.commonmark.node.Text text
                && text.getLiteral().matches("(—|–|--)\\s.*");
    }

    /// A bare `www.` leads to `https`, as browsers read it.
    private static String safest(Link link) {
        return isBare(link) ? "https" + link.getDestination().substring("http".length()) : link.getDestination();
    }

    /// Whether the address itself stands in the running text, without a mark around it.
    private static boolean isBare(Link link) {
        return link.getFirstChild() instanceof org.commonmark.node.Text text
                && text.getLiteral().startsWith("www.")
                && link.getDestination().equals("http://" + text.getLiteral())
                && link.getSourceSpans().stream()
                                .mapToInt(SourceSpan::getLength)
                                .sum()
                        == text.getLiteral().length();
    }

    /// The addresses on the web it links to, in their order, each once.
    public static List<String> addresses(String markdown) {
        List<String> found = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getDestination().matches("(?i)https?://.+")) {
                    found.add(safest(link));
                }
                visitChildren(link);
            }
        });
        return found.stream().distinct().toList();
    }

    /// A picture in a text.
    ///
    /// @param shows what is to be seen, for who can't see it
    /// @param credit who made it and under which licence, with a comma between them, or empty
    public record Picture(String shows, String credit) {

        /// Under which licence it may be used: what stands behind the last comma, or nothing.
        public String licence() {
            int comma = credit.lastIndexOf(',');
            return comma < 1 ? "" : credit.substring(comma + 1).strip();
        }
    }

    /// Its pictures, in their order.
    public static List<Picture> pictures(String markdown) {
        List<Picture> found = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found.add(new Picture(
                        PLAIN.render(image).strip(),
                        Objects.requireNonNullElse(image.getTitle(), "").strip()));
            }
        });
        return found;
    }

    private static int highest(Node document) {
        int[] highest = {6};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                highest[0] = Math.min(highest[0], heading.getLevel());
            }
        });
        return highest[0];
    }

    /// A line without marks, in which addresses for mail and telephone numbers are not for machines that harvest them.
    public static String shielded(String line) {
        return Shielding.shielded(line);
    }

    /// The text alone: no marks, links without their address, a table row a line.
    public static String plain(String markdown) {
        return PLAIN.render(Shielding.of(PARSER.parse(markdown))).strip();
    }

    /// Words in running text, for reading time.
    public static int words(String markdown) {
        String plain = plain(markdown);
        return plain.isBlank() ? 0 : plain.strip().split("\\s+").length;
    }

    /// Of a link or picture in plain text, its words and not where it leads.
    private record WordsAlone(TextContentNodeRendererContext context) implements NodeRenderer {

        @Override
        public java.util.Set<Class<? extends Node>> getNodeTypes() {
            return java.util.Set.of(Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }

    private static final class PieceRenderer extends AbstractVisitor implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;
        private final int shift;

        private PieceRenderer(HtmlNodeRendererContext context, int shift) {
            this.shift = shift;
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public java.util.Set<Class<? extends Node>> getNodeTypes() {
            return java.util.Set.of(Heading.class, Paragraph.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Heading heading -> element("h" + Math.clamp(heading.getLevel() + shift, 2, 6), Map.of(), node);
                case Paragraph _ when isPictureAlone(node) -> figure((Image) node.getFirstChild());
                case Paragraph _ when isInTightList(node) -> children(node);
                case Paragraph paragraph
                when isSource(paragraph) -> element("p", Map.of("class", "kw-quote__source"), node);
                default -> element("p", Map.of(), node);
            }
        }

        private void element(String tag, Map<String, String> attributes, Node node) {
            html.line();
            html.tag(tag, attributes);
            children(node);
            html.tag("/" + tag);
            html.line();
        }

        private void figure(Image image) {
            html.tag("figure", Map.of("class", "kw-figure"));
            html.tag(
                    "img",
                    Map.of(
                            "src",
                            image.getDestination(),
                            "alt",
                            PLAIN.render(image).strip()),
                    true);
            if (image.getTitle() != null && !image.getTitle().isBlank()) {
                html.tag("figcaption");
                html.text(image.getTitle());
                html.tag("/figcaption");
            }
            html.tag("/figure");
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }

        private static boolean isPictureAlone(Node paragraph) {
            return paragraph.getFirstChild() instanceof Image picture && picture.getNext() == null;
        }

        private static boolean isInTightList(Node paragraph) {
            return paragraph.getParent() != null
                    && paragraph.getParent().getParent() instanceof org.commonmark.node.ListBlock list
                    && list.isTight();
        }
    }
}
