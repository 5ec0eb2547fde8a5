package nl.kringwijs.media.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// Adds a picture to a text: the picture itself, what it shows, and who made it under which licence. None of these
/// can be left out.
public final class PictureDialog extends Dialog {

    private final AtomicReference<MediaFile> picture = new AtomicReference<>();

    private PictureDialog(DraftText.Rich text, MediaFiles files, CurrentViewer current) {
        setHeaderTitle(Words.say("media.picture"));
        setWidth("32rem");
        var drop = new PhotoDrop(files, current, picture::set);
        drop.say(Words.say("media.picture.choose"));
        var shows = new TextField(Words.say("media.picture.shows"));
        shows.setHelperText(Words.say("media.picture.shows.help"));
        shows.setWidthFull();
        var credit = new TextField(Words.say("media.picture.credit"));
        credit.setHelperText(Words.say("media.picture.credit.help"));
        credit.setWidthFull();
        var licence = new ComboBox<String>(Words.say("media.picture.licence"));
        licence.setHelperText(Words.say("media.picture.licence.help"));
        licence.setItems(Words.say("media.picture.licences").split("\\|"));
        licence.setAllowCustomValue(true);
        licence.addCustomValueSetListener(event -> licence.setValue(event.getDetail()));
        licence.setWidthFull();
        var matter = new Div(drop, shows, credit, licence);
        matter.addClassName("kw-stack");
        add(matter);
        var put = new Button(Words.say("media.picture.put"), click -> {
            shows.setInvalid(shows.getValue().isBlank());
            shows.setErrorMessage(Words.say("media.picture.shows.missing"));
            credit.setInvalid(credit.getValue().isBlank());
            credit.setErrorMessage(Words.say("media.picture.credit.missing"));
            licence.setInvalid(plain(licence.getValue()).isEmpty());
            licence.setErrorMessage(Words.say("media.picture.licence.missing"));
            MediaFile chosen = picture.get();
            if (chosen == null) {
                drop.say(Words.say("media.picture.missing"));
            } else if (!shows.isInvalid() && !credit.isInvalid() && !licence.isInvalid()) {
                text.insertPicture(
                        MediaLinks.page(chosen.id(), 1),
                        shows.getValue(),
                        credit.getValue().strip() + ", " + plain(licence.getValue()));
                close();
            }
        });
        put.addThemeNames("primary");
        getFooter().add(new Button(Words.say("media.picture.cancel"), click -> close()), put);
    }

    /// Without commas, since one stands before the licence.
    private static String plain(@Nullable String licence) {
        return licence == null
                ? ""
                : licence.replace(',', ' ').replaceAll("\\s+", " ").strip();
    }

    /// Opens the dialog whenever the writer of this text asks for a picture.
    public static void serve(DraftText.Rich text, MediaFiles files, CurrentViewer current) {
        text.onPictureWanted(() -> new PictureDialog(text, files, current).open());
    }
}
