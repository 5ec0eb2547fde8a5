package nl.kringwijs.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.EventDraft.Someone;

/// Reads who leads a workshop from how its text says so: “Begeleider is …”, “Door: … (…), … en …”, or a name in the
/// running text with where it is from. A proposal for who writes the programme; nobody where the text names nobody.
public final class WrittenLeaders {

    private static final String PARTICLES = "(?:van|de|der|den|ten|ter|te|la|el|op|in|von|du|['’][nst])";
    private static final String NAMED = "\\p{Lu}[\\p{L}'’-]*\\p{L}";
    /// Words that begin a sentence and no name.
    private static final String NO_NAME = "(?!(?:In|Met|Van|Vanuit|De|Het|Een|Bij|Voor|Op|Uit|Aan|Door|En|Als|Wat|Hoe"
            + "|Na|Om|Ook|Over|Tot|Onder|Tussen|Deze|Die|Dit|Dat|Zo|Maar|Wie|Waar|Naar)\\s)";

    private static final String NAME =
            "\\b" + NO_NAME + NAMED + "(?:\\s+(?:" + PARTICLES + "\\s+){0,4}" + NAMED + "){1,5}";
    private static final String PARTY = "(?:gemeente|ministerie|provincie|stichting|hogeschool|universiteit|corporatie"
            + "|woningcorporatie|bewonersgroep|vereniging|waterschap|politie|ggd|platform\\w*)";

    /// What comes before a list of leaders.
    private static final Pattern LED = Pattern.compile("(?:(?<=^|[.!?]\\s|\\n)[Dd]oor:?"
            + "|\\b[Oo]nder leiding van"
            + "|\\b(?:[Bb]egeleiders?|[Ww]orkshopleiders?|[Ss]essieleiders?|[Ss]prekers?)"
            + "(?:\\s+van\\s+(?:de|deze)\\s+\\w+)?(?:\\s+(?:is|zijn)|:))\\s+(?=" + NAME + ")");

    private static final Pattern ONE = Pattern.compile("(" + NAME + ")(?:\\s*\\(([^()]*)(?:\\)|$)|,\\s+(?!" + NAME
            + "\\s*\\()(\\p{Ll}[^.!?\\n]*+(?:\\.(?=\\p{Ll})[^.!?\\n]*+)*+))?");
    private static final Pattern NEXT = Pattern.compile("(?:\\s*[,.;]\\s*(?:en\\s+)?|\\s+en\\s+)(?=" + NAME + ")");
    private static final Pattern IN_TEXT =
            Pattern.compile("((?:" + NAME + "\\s+en\\s+)?" + NAME + ")\\s*\\(([^()]*\\p{L}[^()]*)\\)");
    private static final Pattern TELLING = Pattern.compile("((?:" + NAME + "\\s+en\\s+)?" + NAME
            + ")\\s+van\\s+(?:de\\s+|het\\s+)?(\\p{Lu}[^,.;()]*?)\\s+(?:geeft|geven|neemt|nemen|gaat|gaan|vertelt"
            + "|vertellen|deelt|delen|laat|laten|verzorgt|verzorgen)\\b");
    private static final Pattern TAKING =
            Pattern.compile("\\b(?:neemt|vertelt|deelt|laat)\\s+(\\p{Ll}[^,.;()]{2,120}),\\s+(" + NAME + "),");
    private static final Pattern SITE = Pattern.compile("(?:https?://|www\\.)[^\\s,;()]+[^\\s,;().]");
    private static final int LONGEST = 200;
    private static final int MOST_READ = 10_000;

    private WrittenLeaders() {}

    /// @param text running text without marks
    /// @return everybody it names as a leader, in their order, each once
    public static List<Someone> in(String text) {
        Map<String, Someone> found = new LinkedHashMap<>();
        String plain = text.replace('\u00a0', ' ');
        String read = plain.length() <= MOST_READ ? plain : plain.substring(0, MOST_READ);
        Matcher led = LED.matcher(read);
        while (led.find()) {
            list(read, led.end()).forEach(one -> found.putIfAbsent(key(one), one));
        }
        if (found.isEmpty()) {
            running(read).forEach(one -> found.putIfAbsent(key(one), one));
        }
        return List.copyOf(found.values());
    }

    private static String key(Someone one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /// Names with `,` and “en” between them; who has no bracket of their own shares the next one's.
    private static List<Someone> list(String text, int from) {
        List<Someone> all = new ArrayList<>();
        List<String> sharing = new ArrayList<>();
        Matcher one = ONE.matcher(text).region(from, text.length());
        Matcher next = NEXT.matcher(text);
        while (one.lookingAt()) {
            String bracket = one.group(2);
            String behind = one.group(3);
            int end = one.end();
            if (bracket != null) {
                sharing.add(one.group(1));
                sharing.forEach(name -> all.add(someone(name, bracket)));
                sharing.clear();
            } else if (behind != null) {
                all.add(described(one.group(1), behind));
            } else {
                sharing.add(one.group(1));
            }
            if (!next.region(end, text.length()).lookingAt()) {
                break;
            }
            one.region(next.end(), text.length());
        }
        sharing.forEach(name -> all.add(someone(name, "")));
        return all;
    }

    private static List<Someone> running(String text) {
        Stream<Map.Entry<Integer, List<Someone>>> bracketed = IN_TEXT.matcher(text)
                .results()
                .filter(found -> !isAbbreviation(found.group(1), found.group(2)))
                .map(found -> Map.entry(found.start(), each(found)));
        Stream<Map.Entry<Integer, List<Someone>>> telling =
                TELLING.matcher(text).results().map(found -> Map.entry(found.start(), each(found)));
        Stream<Map.Entry<Integer, List<Someone>>> taking = TAKING.matcher(text)
                .results()
                .map(found -> Map.entry(found.start(), List.of(described(found.group(2), found.group(1)))));
        return Stream.of(bracketed, telling, taking)
                .flatMap(found -> found)
                .sorted(Map.Entry.comparingByKey())
                .flatMap(found -> found.getValue().stream())
                .toList();
    }

    /// One or two names, and where they are from.
    private static List<Someone> each(MatchResult found) {
        return Stream.of(found.group(1).split("\\s+en\\s+"))
                .map(name -> someone(name, found.group(2)))
                .toList();
    }

    /// Whether what stands in brackets are the first letters of what stands before, as in “Fonds Sociale Basis (FSB)”.
    private static boolean isAbbreviation(String name, String bracket) {
        String initials = Pattern.compile("[\\s-]+")
                .splitAsStream(name)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        return bracket.matches("[\\p{Lu}\\d&+-]{2,8}") && (bracket.endsWith(initials) || initials.endsWith(bracket));
    }

    private static Someone someone(String name, String bracket) {
        String said = bracket.strip();
        boolean isParty =
                said.isEmpty() || Character.isUpperCase(said.codePointAt(0)) || said.matches("(?iu)" + PARTY + "\\b.*");
        return isParty ? new Someone(name, "", "", parties(said)) : new Someone(name, "", cut(said), "");
    }

    /// Whose function stands in the sentence, perhaps with a site.
    private static Someone described(String name, String said) {
        String site = SITE.matcher(said)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .map(found -> found.startsWith("www.") ? "https://" + found : found)
                .orElse("");
        String function =
                SITE.matcher(said).replaceFirst("\n").lines().findFirst().orElse("");
        return new Someone(name, "", cut(function.replaceFirst("[\\s,;]+$", "")), "").at(site);
    }

    /// Several organisations with a comma between them.
    private static String parties(String said) {
        return cut(said.replaceAll("\\s*/\\s*", ", ").replaceAll("(?iu)\\s+en\\s+(?=" + PARTY + "\\b)", ", "));
    }

    private static String cut(String said) {
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST).strip();
    }
}
