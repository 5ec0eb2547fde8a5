package nl.kringwijs.media.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The pages of a document that is read and not drawn. A break where nothing was written yet is none.
final class TextPages {

    /// A thousand dense pages.
    private static final int MOST_LETTERS = 4_000_000;

    private final PageWriter writer;
    private final Report report;
    private final int mostPages;
    private final List<String> done = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int letters;

    TextPages(PageWriter writer, Report report, int mostPages) {
        this.writer = writer;
        this.report = report;
        this.mostPages = mostPages;
    }

    /// @throws Report.TooMuchText when the document as a whole holds more than anybody wrote
    void add(String text) {
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw new Report.TooMuchText(letters + " letters");
        }
        current.append(text);
    }

    /// A new page, unless this one is still empty.
    void breakHere() {
        if (!current.toString().isBlank()) {
            endPage();
        }
    }

    /// The end of this page, empty or not.
    void endPage() {
        done.add(current.toString());
        current.setLength(0);
    }

    /// Writes them all, and what the document is called.
    ///
    /// @param stated what it says of itself
    /// @param first what stands above its first page
    void write(String stated, String first) throws IOException {
        if (done.isEmpty()) {
            throw new IOException("No pages");
        }
        if (done.size() > mostPages) {
            throw new TooManyPages(done.size());
        }
        report.pages(done.size());
        report.title(TitleProposal.of(stated, first));
        var language = new LanguageGuess();
        for (int number = 1; number <= done.size(); number++) {
            writer.write(number, done.get(number - 1));
            language.add(done.get(number - 1));
        }
        report.language(language.guess());
    }
}
