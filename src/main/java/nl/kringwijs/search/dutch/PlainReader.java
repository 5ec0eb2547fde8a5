package nl.kringwijs.search.dutch;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/// Text with straight quotes, in which a plus or hyphen between letters, a hash before one, and a hyphen at the end of
/// a word, are something that the tokenizer takes for part of a word. One character for each, so that places in the
/// text stay what they are.
final class PlainReader extends Reader {

    /// Stands for a hyphen.
    static final char HYPHEN = '‿';
    /// Stands for a hyphen before a comma or a slash: the word is not only broken off at the end of a line.
    static final char SHARING = '⁀';
    /// Stands for a plus or a hash.
    static final char PLUS = '_';

    private final Reader in;
    private char @Nullable [] text;
    private int at;

    PlainReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        char[] plain = text;
        if (plain == null) {
            var all = new StringWriter();
            in.transferTo(all);
            plain = all.toString().toCharArray();
            replace(plain);
            text = plain;
        }
        if (at == plain.length) {
            return -1;
        }
        int count = Math.min(length, plain.length - at);
        System.arraycopy(plain, at, into, offset, count);
        at += count;
        return count;
    }

    private static void replace(char[] text) {
        for (int i = 0; i < text.length; i++) {
            char one = text[i];
            switch (one) {
                case '’', '‘', '`', '´', 'ʼ' -> text[i] = '\'';
                case '+' -> text[i] = isLetter(text, i - 1) && isLetter(text, i + 1) ? PLUS : one;
                case '#' -> text[i] = isLetter(text, i + 1) ? PLUS : one;
                case '-', '‐', '‑' -> text[i] = isLetter(text, i - 1) ? hyphen(text, i) : one;
                default -> {}
            }
        }
    }

    private static boolean isLetter(char[] text, int at) {
        return at >= 0 && at < text.length && Character.isLetter(text[at]);
    }

    /// At the end of a word more of it may follow elsewhere, as in `wet-, regel- en huisgeving` and `in-/uitvoer`.
    private static char hyphen(char[] text, int at) {
        char next = at + 1 < text.length ? text[at + 1] : ' ';
        if (next == ',' || next == '/') {
            return SHARING;
        }
        boolean isSpace = Character.isWhitespace(next) || Character.isSpaceChar(next);
        return isSpace || Character.isLetter(next) ? HYPHEN : text[at];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
