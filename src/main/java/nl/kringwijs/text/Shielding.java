package nl.kringwijs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// Keeps addresses for mail and telephone numbers in a text from machines that harvest them: people read
/// “naam [at] voorbeeld.nl” and “06·1234·5678”, and no link leads there.
final class Shielding extends AbstractVisitor {

    private static final Pattern MAIL = Pattern.compile("([\\w.+-]+)@([\\w-]+(?:\\.[\\w-]+)+)");

    private static final String APART = "[ ./\\-\u00a0]";

    /// Ten figures from a nought, or nine behind the country’s, in the spellings people use; not a date, a decimal, an
    /// account or the number of a book.
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\w@/.,=·-])(?<!\\d:)(?<![A-Z]{4} )(?<!ISBN[: -]{1,2}(?:10[: ]{1,2})?)"
                    + "(?!\\d\\d[-./]\\d\\d[-./]\\d{4})(?!0\\.)(\\+31|0031|\\(?0)(?:[ -]*\\(0\\))?" + APART
                    + "{0,2}([1-9](?:\\)?" + APART + "{0,3}\\d){8})(?![\\w@·-]|[.,:]\\d)");

    private final List<Link> letters = new ArrayList<>();

    private Shielding() {}

    static Node of(Node document) {
        var shielding = new Shielding();
        document.accept(shielding);
        shielding.letters.forEach(Shielding::unlink);
        return document;
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(shielded(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(shielded(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setLiteral(shielded(block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        block.setLiteral(shielded(block.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock block) {
        block.setLiteral(shielded(block.getLiteral()));
    }

    @Override
    public void visit(HtmlInline inline) {
        inline.setLiteral(shielded(inline.getLiteral()));
    }

    @Override
    public void visit(Image image) {
        if (image.getTitle() != null) {
            image.setTitle(shielded(image.getTitle()));
        }
        visitChildren(image);
    }

    @Override
    public void visit(Link link) {
        if (link.getDestination().regionMatches(true, 0, "mailto:", 0, "mailto:".length())
                || link.getDestination().regionMatches(true, 0, "tel:", 0, "tel:".length())) {
            letters.add(link);
        }
        visitChildren(link);
    }

    /// The words of the link, and the address behind them where they do not say it.
    private static void unlink(Link link) {
        String address = shielded(
                link.getDestination().replaceFirst("(?i)^(mailto|tel):", "").replaceFirst("\\?.*", ""));
        boolean saysIt =
                link.getFirstChild() instanceof Text text && text.getLiteral().equals(address);
        if (!saysIt) {
            link.insertAfter(new Text(" (" + address + ")"));
        }
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }

    static String shielded(String said) {
        String mailless = MAIL.matcher(said).replaceAll("$1 [at] $2");
        return TELEPHONE.matcher(mailless).replaceAll(number -> grouped(number.group(1), number.group(2)));
    }

    /// The groups as they were typed; where there were none, in fours behind the mobile's 6, else by area code.
    private static String grouped(String first, String rest) {
        String[] typed = rest.split("[ ./\\-\u00a0)]+");
        int area = rest.startsWith("6") ? 1 : 2;
        String groups = typed.length == 1
                ? rest.substring(0, area) + "·" + rest.substring(area, 5) + "·" + rest.substring(5)
                : String.join("·", typed);
        return first.replace("(", "").equals("0") ? "0" + groups : first + "·" + groups;
    }
}
