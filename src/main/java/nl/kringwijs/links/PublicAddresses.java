package nl.kringwijs.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// Which addresses lie on the public internet, so that a link can't make the portal ask something inside its own
/// network. After IANA's registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and its successors).
final class PublicAddresses {

    private static final List<IpAddressMatcher> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3")
            .map(IpAddressMatcher::new)
            .toList();
    /// All that is given out for use lies here.
    private static final IpAddressMatcher GLOBAL = new IpAddressMatcher("2000::/3");
    /// Inside that: Teredo and protocols, documentation, and 6to4, which carries an IPv4 address of any kind.
    private static final List<IpAddressMatcher> SPECIAL_SIX = Stream.of(
                    "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(IpAddressMatcher::new)
            .toList();

    /// An IPv4 address as networks without IPv4 reach it (RFC 6052): its last four bytes say which.
    private static final IpAddressMatcher TRANSLATED = new IpAddressMatcher("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        String plain = address.getHostAddress().replaceFirst("%.*$", "");
        if (TRANSLATED.matches(plain)) {
            return contain(inner(address));
        }
        return plain.contains(":")
                ? GLOBAL.matches(plain) && SPECIAL_SIX.stream().noneMatch(range -> range.matches(plain))
                : SPECIAL.stream().noneMatch(range -> range.matches(plain));
    }

    private static InetAddress inner(InetAddress translated) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(translated.getAddress(), 12, 16));
        } catch (UnknownHostException never) {
            throw new IllegalStateException(never);
        }
    }
}
