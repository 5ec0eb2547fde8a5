package nl.kringwijs.media.panel;

import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.text.Words;

/// What a file is, in words.
public final class FileFacts {

    private FileFacts() {}

    /// “pdf, 64 blz, 8,4 MB”, as far as it is known.
    public static String line(MediaFile file) {
        return String.join(", ", all(file));
    }

    /// As [#line], one by one.
    public static List<String> all(MediaFile file) {
        List<String> facts = new ArrayList<>(List.of(file.kind().extension()));
        if (file.knowsPages()) {
            facts.add(pages(file));
        }
        facts.add(Formats.size(file.size()));
        return facts;
    }

    /// “64 blz”, or nothing for a document that doesn't tell.
    public static String pages(MediaFile file) {
        return file.knowsPages() ? Words.say("media.pages", Integer.toString(file.pages())) : "";
    }
}
