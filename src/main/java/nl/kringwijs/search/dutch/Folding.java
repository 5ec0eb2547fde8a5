package nl.kringwijs.search.dutch;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Letters without their accents.
final class Folding {

    private Folding() {}

    static String fold(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) > 127) {
                char[] input = word.toCharArray();
                var output = new char[input.length * 4];
                int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
                return new String(output, 0, length);
            }
        }
        return word;
    }
}
