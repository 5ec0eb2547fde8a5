package nl.kringwijs.media.extraction;

import java.io.IOException;

final class TooManyPages extends IOException {

    private final int pages;

    TooManyPages(int pages) {
        super(pages + " pages");
        this.pages = pages;
    }

    int pages() {
        return pages;
    }
}
