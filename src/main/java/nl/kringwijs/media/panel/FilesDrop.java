package nl.kringwijs.media.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.text.Words;

/// A place to drop files: several at once, each with its progress; what was refused or broke off stays in the list
/// with the reason and can be tried again.
public final class FilesDrop extends Div {

    public static final int MANY = 20;
    private static final int LARGEST_MB = 200;

    /// Keeps one file, or refuses it in words.
    public interface Keeping {
        MediaFile keep(InputStream content, String name) throws IOException;
    }

    /// @param most how many at once
    /// @param keeping keeps each file as it comes in
    /// @param added hears of each file that is in, with the interface locked
    public FilesDrop(int most, Keeping keeping, Consumer<MediaFile> added) {
        addClassName("kw-drop");
        Upload upload = Incoming.field(keeping, added, most, LARGEST_MB, "media.upload.wrongKind");
        upload.setAcceptedFileExtensions(".pdf", ".pptx", ".odp", ".docx");
        var choose = new Button(Words.say("media.upload.choose"));
        choose.addThemeNames("small");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Words.say("media.upload.drop", most, LARGEST_MB)));
        var rejected = new Div();
        rejected.getElement().setAttribute("role", "status");
        rejected.addClassName("kw-field__error");
        upload.addFileRejectedListener(event ->
                rejected.setText(Words.say("media.upload.rejected", event.getFileName(), event.getErrorMessage())));
        add(upload, rejected);
    }
}
