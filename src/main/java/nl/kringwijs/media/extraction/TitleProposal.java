package nl.kringwijs.media.extraction;

import nl.kringwijs.media.FileNames;
import org.jspecify.annotations.Nullable;

/// A title from the document itself: what it says of itself, else the largest words on its first page. Never a file
/// name.
final class TitleProposal {

    private static final int LONGEST = 160;

    private TitleProposal() {}

    static String of(@Nullable String stated, @Nullable String first) {
        String own = tidy(stated);
        return own.isEmpty() ? tidy(first) : own;
    }

    private static String tidy(@Nullable String title) {
        if (title == null) {
            return "";
        }
        String plain = PageWriter.clean(title).replaceAll("\\s+", " ").strip();
        if (plain.length() < 3 || FileNames.looksLikeFileName(plain)) {
            return "";
        }
        return plain.length() > LONGEST
                ? plain.substring(0, plain.lastIndexOf(' ', LONGEST) > 0 ? plain.lastIndexOf(' ', LONGEST) : LONGEST)
                : plain;
    }
}
