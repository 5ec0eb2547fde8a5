package nl.kringwijs.media;

import java.util.regex.Pattern;

/// Tells a title from a file name: `kopielogo@2x`, `presentatie_DEF_v3_klein` and `wijk.pptx` are no titles.
public final class FileNames {

    private static final Pattern LIKE_A_FILE = Pattern.compile(
            "(?i).*\\.(pdf|pptx?|docx?|odp|odt|xlsx?|png|jpe?g|indd|key)$|.*@\\dx.*|\\S*_\\S*|.*_.*_.*|.*\\b(v\\d+|def|final|kopie|copy)\\b.*_.*|^(microsoft (word|powerpoint) - |powerpoint[- ]pres|untitled|naamloos|document ?\\d*$|presentatie ?\\d*$|presentation ?\\d*$|dia ?\\d*$|slide ?\\d*$).*");

    private FileNames() {}

    public static boolean looksLikeFileName(String title) {
        String plain = title.strip();
        return LIKE_A_FILE.matcher(plain).matches() || (!plain.contains(" ") && plain.matches(".*\\d{3,}.*"));
    }

    /// The name under which a file is handed out: its title, with the ending of what it is.
    public static String download(String title, MediaKind kind) {
        return nl.kringwijs.shared.Slug.from(title).value() + "." + kind.extension();
    }
}
