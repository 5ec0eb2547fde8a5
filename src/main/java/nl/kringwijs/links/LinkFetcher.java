package nl.kringwijs.links;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.shared.Site;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.utils.URIUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Asks an address on the web whether it is there. What the page says is not read, and it is asked for as a reader
/// would, because many sites answer otherwise to who wants the head alone. Every name is looked up once, by us, and
/// only public addresses on the usual ports are asked, at every step of a redirect; nothing is kept or sent along.
@Component
class LinkFetcher {

    private static final int MOST_STEPS = 6;
    private static final Timeout CONNECTING = Timeout.ofSeconds(10);
    private static final Timeout ANSWERING = Timeout.ofSeconds(15);
    /// For all steps together, also with who answers a letter at a time
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Pattern PARTS = Pattern.compile("(?i)^(https?://)([^/?#:@\\[\\]\\s]+)(.*)$");
    /// What browsers escape by themselves and [URI] refuses
    private static final Pattern LOOSE = Pattern.compile("[\\s|{}\\[\\]^`\\\\\"<>]|%(?![0-9a-fA-F]{2})");
    private static final Pattern BY_NUMBER = Pattern.compile("[0-9.]+|0x[0-9a-fx.]+");

    /// Where a name leads.
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Names names;
    private final Predicate<InetAddress> reachable;
    private final IntPredicate ports;
    private final DnsResolver resolver = new Resolver();
    private final CloseableHttpClient client;

    @Autowired
    LinkFetcher(Site site) {
        this(
                site,
                InetAddress::getAllByName,
                PublicAddresses::contain,
                port -> port == -1 || port == 80 || port == 443);
    }

    LinkFetcher(Site site, Names names, Predicate<InetAddress> reachable, IntPredicate ports) {
        this.names = names;
        this.reachable = reachable;
        this.ports = ports;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECTING)
                                .setSocketTimeout(ANSWERING)
                                .build())
                        .build())
                // Never by a proxy of the machine, which would look names up itself
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWERING)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Kringwijs link check (+" + site.url() + ")")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    LinkVerdict ask(String address) {
        URI at;
        try {
            at = read(address);
        } catch (IllegalArgumentException unreadable) {
            return LinkVerdict.UNREADABLE;
        }
        long until = System.nanoTime() + LONGEST.toNanos();
        try {
            for (int step = 0; step < MOST_STEPS; step++) {
                if (at.getHost() == null) {
                    // A name that browsers take and the rules for addresses do not, such as one with an underscore
                    return LinkVerdict.UNTOLD;
                }
                if (!ports.test(at.getPort())) {
                    resolver.resolve(at.getHost());
                    return LinkVerdict.UNTOLD;
                }
                Answer answer = answer(new HttpGet(at), until);
                if (!answer.isElsewhere()) {
                    return verdict(answer.status());
                }
                at = read(URIUtils.resolve(at, escaped(answer.location())).toString());
            }
            return LinkVerdict.FAULTY;
        } catch (Inside inside) {
            return inside.isPlain() ? LinkVerdict.INSIDE : LinkVerdict.UNTOLD;
        } catch (UnknownHostException unknown) {
            return LinkVerdict.NO_SUCH_SITE;
        } catch (InterruptedIOException | ConnectException | NoRouteToHostException silent) {
            return LinkVerdict.SILENT;
        } catch (IOException | IllegalArgumentException faulty) {
            return LinkVerdict.FAULTY;
        }
    }

    /// As browsers read it: loose signs escaped, names with letters such as é as the network knows them.
    ///
    /// @throws IllegalArgumentException when it is no address on the web
    private static URI read(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an address with a name");
        }
        URI uri = URI.create(URI.create(parts.group(1) + IDN.toASCII(parts.group(2)) + escaped(parts.group(3)))
                .toASCIIString());
        if (uri.getRawAuthority() == null || uri.getRawAuthority().contains("@")) {
            throw new IllegalArgumentException("Not an address with a name alone");
        }
        return uri;
    }

    private static String escaped(String rest) {
        return LOOSE.matcher(rest)
                .replaceAll(sign ->
                        String.format(Locale.ROOT, "%%%02X", (int) sign.group().charAt(0)));
    }

    private static LinkVerdict verdict(int status) {
        return switch (status) {
            case 404, 410 -> LinkVerdict.GONE;
            case 401, 402, 403, 405, 406, 407, 429, 451, 999 -> LinkVerdict.UNTOLD;
            default -> status < 400 ? LinkVerdict.ANSWERS : LinkVerdict.FAULTY;
        };
    }

    private record Answer(int status, String location) {

        boolean isElsewhere() {
            return status >= 300 && status < 400 && !location.isEmpty();
        }
    }

    private Answer answer(HttpGet request, long until) throws IOException {
        CompletableFuture<Void> bound = CompletableFuture.runAsync(
                request::cancel,
                CompletableFuture.delayedExecutor(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS));
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            try {
                Header location = response.getFirstHeader("Location");
                return new Answer(response.getCode(), location == null ? "" : location.getValue());
            } finally {
                // What follows is not read, also when it would never end
                request.cancel();
                Closer.closeQuietly(response);
            }
        } finally {
            bound.cancel(false);
        }
    }

    /// The name leads to a place that is not on the public internet, as seen from here.
    private static final class Inside extends UnknownHostException {

        private static final long serialVersionUID = 1;

        private final String host;

        private Inside(String host) {
            super(host);
            this.host = host;
        }

        /// Whether that is so for everybody: a number, this machine, a name of one word. Another name may lead its
        /// readers elsewhere than it leads us.
        private boolean isPlain() {
            return !host.contains(".")
                    || BY_NUMBER.matcher(host.toLowerCase(Locale.ROOT)).matches();
        }
    }

    private final class Resolver implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = names.of(host);
            if (!Arrays.stream(all).allMatch(reachable)) {
                throw new Inside(host);
            }
            return all;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
