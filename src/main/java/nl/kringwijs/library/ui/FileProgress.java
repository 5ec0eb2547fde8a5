package nl.kringwijs.library.ui;

import static j2html.TagCreator.img;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.library.MaterialKind;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.media.panel.FileFacts;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.WebAddress;
import nl.kringwijs.text.Words;

/// How far a file is: its line, and apart from that its first page and the way to try again. Of an address: what it
/// leads to.
final class FileProgress extends Div {

    private final transient MediaFiles files;
    private final transient CurrentViewer current;
    private final Drawn face = new Drawn();
    private final Button again = new Button(Words.say("library.piece.retry"));
    private transient Optional<FileId> shown = Optional.empty();

    FileProgress(MediaFiles files, CurrentViewer current) {
        this.files = files;
        this.current = current;
        face.addClassName("kw-file__face");
        again.addThemeNames("tertiary", "small");
        again.setVisible(false);
        again.addClickListener(click -> shown.ifPresent(known -> files.retry(known, current.get())));
    }

    Drawn face() {
        return face;
    }

    Button again() {
        return again;
    }

    void show(MaterialKind kind, String address) {
        shown = Optional.empty();
        again.setVisible(false);
        face.draw(kind == MaterialKind.FILM ? Icons.FILM : Icons.LINK);
        getElement().setProperty("innerHTML", line(WebAddress.tidy(address)));
    }

    void show(FileId file) {
        shown = Optional.of(file);
        files.find(file, current.get()).ifPresent(found -> {
            face.draw(
                    found.hasFaces()
                            ? img().withSrc(MediaLinks.thumbnail(found.id(), 1)).withAlt("")
                            : Icons.UPLOAD);
            getElement().setProperty("innerHTML", progress(found));
            again.setVisible(found.state() == MediaFile.State.REFUSED);
        });
    }

    private static String progress(MediaFile file) {
        return switch (file.state()) {
            case WAITING -> line(Words.say("library.file.waiting"), Formats.size(file.size()));
            case BUSY ->
                line(
                                Words.say("library.file.busy"),
                                Words.say(
                                        "library.file.of",
                                        Integer.toString(file.pagesDone()),
                                        Integer.toString(file.pages())))
                        + tag("progress")
                                .withClass("kw-progress")
                                .attr("value", Integer.toString(file.pagesDone()))
                                .attr("max", Integer.toString(Math.max(1, file.pages())))
                                .attr("aria-label", Words.say("library.file.busy"))
                                .render();
            case READY -> line(Words.say("library.file.ready"), FileFacts.line(file));
            case REFUSED ->
                p(Words.say(file.problem(), (Object[]) file.problemDetail().split(" ")))
                        .withClass("kw-field__error")
                        .attr("role", "alert")
                        .render();
        };
    }

    private static String line(String... parts) {
        return p(j2html.TagCreator.each(java.util.List.of(parts), part -> span(part)))
                .withClass("kw-file__line")
                .render();
    }
}
