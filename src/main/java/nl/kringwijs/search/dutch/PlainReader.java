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
                case '-', '‐', '‑' ->
                    text[i] = isLetter(text, i - 1) && (isLetter(text, i + 1) || isEnd(text, i + 1)) ? HYPHEN : one;
                default -> {}
            }
        }
    }

    private static boolean isLetter(char[] text, int at) {
        return at >= 0 && at < text.length && Character.isLetter(text[at]);
    }

    /// Where a word ends of which more follows elsewhere, as in `wet-, regel- en huisgeving`.
    private static boolean isEnd(char[] text, int at) {
        return at == text.length || Character.isWhitespace(text[at]) || text[at] == ',' || text[at] == '/';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
