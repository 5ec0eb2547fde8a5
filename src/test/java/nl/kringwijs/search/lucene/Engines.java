package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchEngine;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Indexes for tests of other packages.
public final class Engines {

    private Engines() {}

    /// Lucene's, in `index` under this folder.
    public static SearchEngine lucene(Path home) {
        return TriedIndex.open(home, SmallDisk.UNLIMITED);
    }

    /// The indexes under this folder that Lucene's own examination does not find clean.
    public static List<String> unclean(Path home) {
        try {
            if (!Files.exists(home.resolve("index"))) {
                return List.of();
            }
            try (Stream<Path> folders = Files.list(home.resolve("index"))) {
                return folders.filter(Files::isDirectory)
                        .filter(folder -> !isClean(folder))
                        .map(Path::toString)
                        .toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isClean(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return true;
            }
            try (var check = new CheckIndex(directory)) {
                check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
                return check.checkIndex().clean;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
