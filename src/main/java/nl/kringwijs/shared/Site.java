package nl.kringwijs.shared;

/// How the portal is called and where it stands, for titles, mails and lasting addresses.
///
/// @param name what operators call their portal
/// @param url its public address, without a slash at the end
public record Site(String name, String url) {

    public Site {
        url = url.replaceAll("/+$", "");
    }

    /// Its name on the net, which makes ids of ours unique in the world.
    public String host() {
        return url.replaceAll("^https?://|[:/].*$", "");
    }

    /// The whole address of a path that begins with a slash.
    public String address(String path) {
        return url + path;
    }
}
