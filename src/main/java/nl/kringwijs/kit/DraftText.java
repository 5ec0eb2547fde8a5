package nl.kringwijs.kit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.text.Words;
import tools.jackson.databind.json.JsonMapper;

/// A field in which a draft is written: it looks like the page it will be, sends what is typed after a short pause,
/// and keeps a copy in the browser until the portal has it.
public abstract class DraftText extends AbstractSinglePropertyField<DraftText, String> {

    DraftText(String key, String label) {
        super("value", "", false);
        getElement().setAttribute("data-draft", key);
        getElement().setAttribute("label", label);
    }

    /// Tells the browser that its copy of this text can go.
    public void saved() {
        getElement().callJsFunction("saved", getValue());
    }

    /// Calls `restored` when the browser put back what was typed here and never reached the portal.
    public void onRestored(Runnable restored) {
        getElement().addEventListener("draft-restored", event -> restored.run());
    }

    /// Plain text: a title, a standfirst.
    @Tag("kw-plain-text")
    @JsModule("./components/plain-text.ts")
    public static final class Plain extends DraftText {

        public Plain(String key, String label, String hint, int longest) {
            super(key, label);
            getElement().setAttribute("hint", hint);
            getElement().setAttribute("longest", Integer.toString(longest));
        }

        public Plain asTitle() {
            getElement().setAttribute("look", "kw-editor__title");
            getElement().setAttribute("one-line", "");
            return this;
        }

        public Plain asHeading() {
            getElement().setAttribute("look", "kw-editor__title kw-editor__title--small");
            getElement().setAttribute("one-line", "");
            return this;
        }
    }

    /// Rich text, kept as Markdown.
    @Tag("kw-rich-text")
    @JsModule("./components/rich-text.ts")
    @NpmPackage(value = "@tiptap/core", version = "3.32.2")
    @NpmPackage(value = "@tiptap/pm", version = "3.32.2")
    @NpmPackage(value = "@tiptap/starter-kit", version = "3.32.2")
    @NpmPackage(value = "@tiptap/extension-image", version = "3.32.2")
    @NpmPackage(value = "@tiptap/extension-table", version = "3.32.2")
    @NpmPackage(value = "@tiptap/markdown", version = "3.32.2")
    public static final class Rich extends DraftText {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        public Rich(String key, String label, String hint) {
            super(key, label);
            getElement().setAttribute("data-hint", hint);
            Map<String, String> words = Stream.of(
                            "tools",
                            "heading",
                            "bold",
                            "italic",
                            "bulletList",
                            "orderedList",
                            "blockquote",
                            "link",
                            "table",
                            "image",
                            "undo",
                            "linkAddress")
                    .collect(Collectors.toMap(name -> name, name -> Words.say("kit.editor." + name)));
            getElement().setAttribute("words", JSON.writeValueAsString(words));
            getElement()
                    .addEventListener(
                            "pictures-left-out", event -> Told.say(Words.say("kit.editor.pictures.left.out")));
        }

        /// Calls `wanted` when the writer asks for a picture; answer with [#insertPicture].
        public void onPictureWanted(Runnable wanted) {
            getElement().addEventListener("picture-wanted", event -> wanted.run());
        }

        public void insertPicture(String source, String alternative, String credit) {
            getElement().callJsFunction("insertPicture", source, alternative, credit);
        }
    }
}
