package nl.kringwijs.media.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.Consumer;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// A place for one picture.
public final class PhotoDrop extends Div {

    private static final int LARGEST_MB = 20;

    private final Paragraph status = new Paragraph();

    /// @param viewer who sends it
    /// @param added hears of the picture once it is in, with the interface locked
    public PhotoDrop(MediaFiles files, CurrentViewer viewer, Consumer<MediaFile> added) {
        status.getElement().setAttribute("role", "status");
        status.addClassName("kw-quiet");
        Upload upload = Incoming.field(
                (content, name) -> files.addPicture(content, name, viewer.get()),
                picture -> {
                    status.setText(Words.say("media.picture.here", picture.originalName()));
                    added.accept(picture);
                },
                1,
                LARGEST_MB,
                "media.picture.wrong");
        upload.addFileRejectedListener(event -> status.setText(event.getErrorMessage()));
        upload.setUploadButton(new Button(Words.say("media.picture.file")));
        upload.setDropLabel(new Span(Words.say("media.picture.drop")));
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg");
        add(upload, status);
    }

    /// Says something under it.
    public void say(String words) {
        status.setText(words);
    }
}
