package nl.kringwijs.media;

/// The addresses of files and of the images of their pages.
public final class MediaLinks {

    private MediaLinks() {}

    public static String page(FileId id, int number) {
        return "/bestanden/" + id.value() + "/" + number + ".png";
    }

    public static String thumbnail(FileId id, int number) {
        return "/bestanden/" + id.value() + "/" + number + "-klein.png";
    }

    /// The small image of a page, or nothing when the file is only read.
    public static String thumbnail(MediaFile file, int number) {
        return file.hasFaces() ? thumbnail(file.id(), number) : "";
    }

    public static String download(MediaFile file, String title) {
        return "/bestanden/" + file.id().value() + "/download/" + FileNames.download(title, file.kind());
    }
}
