package nl.kringwijs.media.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Consumer;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;

/// A place for one picture.
public final class PhotoDrop extends Div {

    private final Paragraph status = new Paragraph();

    /// @param viewer who sends it
    /// @param added hears of the picture once it can be shown, with the interface locked
    public PhotoDrop(MediaFiles files, Viewer viewer, Consumer<MediaFile> added) {
        status.getElement().setAttribute("role", "status");
        status.addClassName("kw-quiet");
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            try (InputStream content = Files.newInputStream(file.toPath())) {
                MediaFile picture = files.add(content, metadata.fileName(), viewer);
                if (picture.kind().isPicture()) {
                    status.setText(Words.say("media.picture.here", metadata.fileName()));
                    added.accept(picture);
                } else {
                    status.setText(Words.say("media.picture.wrong"));
                }
            } catch (Problem refused) {
                status.setText(Words.say(refused));
            } catch (IOException broken) {
                status.setText(Words.say("media.picture.failed"));
            }
        }));
        upload.setUploadButton(new Button(Words.say("media.picture.file")));
        upload.setDropLabel(new Span(Words.say("media.picture.drop")));
        upload.setI18n(FilesDrop.words());
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg");
        add(upload, status);
    }

    /// Says something under it.
    public void say(String words) {
        status.setText(words);
    }
}
