package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Passages of real Dutch, and what stands between them that nobody asks for: pages in plain text from a folder, and
/// the help of desktop programs that Debian has in Dutch.
final class Distractors {

    private static final List<String> PACKAGES = List.of("gnome-user-docs", "libreoffice-help-nl");
    private static final Path GNOME = Path.of("/usr/share/help/nl/gnome-help");
    private static final Path LIBREOFFICE = Path.of("/usr/share/libreoffice/help/nl/text");
    private static final int SHORTEST = 60;

    private Distractors() {}

    /// Installs the help where it is not yet there, which takes a machine of Debian's and its administrator.
    static List<SearchDocument> help() throws IOException, InterruptedException {
        if (!Files.isDirectory(GNOME) || !Files.isDirectory(LIBREOFFICE)) {
            List<String> install = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
            install.addAll(PACKAGES);
            int code = new ProcessBuilder(install)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("Debian did not give " + PACKAGES);
            }
        }
        List<SearchDocument> all = new ArrayList<>();
        for (Path folder : List.of(GNOME, LIBREOFFICE)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(page|html)"))
                        .sorted()
                        .toList()) {
                    all.addAll(passages(file));
                }
            }
        }
        return all;
    }

    private static List<SearchDocument> passages(Path file) throws IOException {
        var page = Jsoup.parse(
                Files.readString(file),
                "",
                file.toString().endsWith(".page") ? Parser.xmlParser() : Parser.htmlParser());
        List<SearchDocument> found = new ArrayList<>();
        String title = file.getFileName().toString();
        var text = new StringBuilder();
        for (Element one : page.select("title, h1, h2, h3, p")) {
            if (one.normalName().equals("p")) {
                text.append(one.text()).append('\n');
            } else {
                add(found, title, text);
                title = one.text();
            }
        }
        add(found, title, text);
        return found;
    }

    private static void add(List<SearchDocument> found, String title, StringBuilder text) {
        if (text.length() >= SHORTEST && !title.isBlank()) {
            found.add(passage(title, text.toString().strip()));
        }
        text.setLength(0);
    }

    /// Pages in plain text, cut at their headings and blank lines, the nearest heading as title.
    static List<SearchDocument> pages(Path folder) throws IOException {
        List<SearchDocument> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String title = file.getFileName().toString();
                for (String block : Files.readString(file).split("\\R\\s*\\R|\\R")) {
                    String text = block.strip();
                    if (text.length() >= SHORTEST) {
                        all.add(passage(title, text));
                    } else if (!text.isEmpty()) {
                        title = text;
                    }
                }
            }
        }
        return all;
    }

    private static SearchDocument passage(String title, String text) {
        var subject = new SubjectRef(
                Kind.TERUGBLIK,
                UUID.nameUUIDFromBytes((title + text).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new SearchDocument(
                subject,
                0,
                true,
                title,
                "",
                text,
                "/" + subject.id(),
                "",
                "",
                Audience.PUBLIC,
                List.of(),
                List.of(),
                null);
    }
}
