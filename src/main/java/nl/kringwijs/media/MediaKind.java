package nl.kringwijs.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What a file is, told by its first bytes and never by its name.
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg");

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /// Whether its pages are drawn by the portal itself; a Word document or an OpenDocument presentation is only read
    /// unless another program lays it out.
    boolean isDrawn() {
        return this != DOCX && this != ODP;
    }

    /// Whether it is made of slides.
    public boolean hasSlides() {
        return this == PPTX || this == ODP;
    }

    public static Optional<MediaKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /// Looks at the first kilobyte. A zip is taken for a presentation here; what it truly is shows when it is taken
    /// apart.
    static Optional<MediaKind> sniff(byte[] start) {
        if (indexOf(start, PDF_MARK) >= 0) {
            return Optional.of(PDF);
        }
        if (begins(start, 'P', 'K', 3, 4)) {
            return Optional.of(PPTX);
        }
        if (begins(start, 0x89, 'P', 'N', 'G')) {
            return Optional.of(PNG);
        }
        return begins(start, 0xFF, 0xD8, 0xFF) ? Optional.of(JPEG) : Optional.empty();
    }

    /// Whether it begins like a file of Office before 2007, which is also how Office wraps a file with a password
    /// (MS-CFB, 2.2).
    static boolean isOldOffice(byte[] start) {
        return begins(start, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (bytes[at] != (byte) mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] bytes, byte[] mark) {
        for (int at = 0; at + mark.length <= Math.min(bytes.length, 1024); at++) {
            if (Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }
}
