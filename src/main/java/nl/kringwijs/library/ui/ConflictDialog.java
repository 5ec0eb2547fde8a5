package nl.kringwijs.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.library.RecapDraft;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.text.Words;

/// Two people wrote at once: both texts side by side, and a choice. Whatever is chosen, the other stays in the
/// history.
final class ConflictDialog extends Dialog {

    ConflictDialog(RecapDraft mine, Draft<RecapDraft> theirs, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(Words.say("library.conflict.title", theirs.updatedBy()));
        setWidth("60rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        add(new Paragraph(Words.say("library.conflict.text", theirs.updatedBy(), Formats.clock(theirs.updatedAt()))));
        var both = new Div(
                side(Words.say("library.conflict.mine"), mine),
                side(Words.say("library.conflict.theirs", theirs.updatedBy()), theirs.content()));
        both.addClassName("kw-conflict");
        add(both);
        var take = new Button(Words.say("library.conflict.take"), click -> {
            close();
            takeTheirs.run();
        });
        var keep = new Button(Words.say("library.conflict.keep"), click -> {
            close();
            keepMine.run();
        });
        keep.addThemeNames("primary");
        getFooter().add(take, keep);
    }

    private static Div side(String heading, RecapDraft draft) {
        var text = new StringBuilder(draft.title())
                .append("\n\n")
                .append(draft.standfirst())
                .append("\n\n")
                .append(draft.intro());
        draft.sections()
                .forEach(section ->
                        text.append("\n\n").append(section.title()).append('\n').append(section.body()));
        draft.materials().forEach(piece -> text.append("\n\n").append(piece.title()));
        var shown = new Pre(text.toString());
        shown.getElement().setAttribute("tabindex", "0");
        return new Div(new H3(heading), shown);
    }
}
