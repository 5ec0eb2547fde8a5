package nl.kringwijs.events.organising;

import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.events.registration.DayOverview.Line;
import nl.kringwijs.events.registration.Participant;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// Paper for the day: badges, lists to sign, what the caterer must know. Laid out from our own HTML; nothing outside
/// it is ever read.
@Component
class Papers {

    /// What XML 1.0 can't hold.
    private static final Pattern INVALID = Pattern.compile("[^\t\n\r\\x20-\uD7FF\uE000-\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d-M-yyyy HH.mm").withZone(ZoneId.of("Europe/Amsterdam"));
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Words.DUTCH);

    private static final String LOOK = """
            * { font-family: Letters; }
            body { margin: 0; font-size: 10pt; color: #16201b; }
            h1 { margin: 0 0 2mm; font-size: 16pt; font-weight: normal; }
            h2 { margin: 0 0 3mm; font-size: 12pt; font-weight: normal; }
            p { margin: 0 0 4mm; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { padding: 2.2mm 3mm 2.2mm 0; border-bottom: 0.2mm solid #999; text-align: left; vertical-align: top; font-weight: normal; }
            thead th { border-bottom: 0.5mm solid #16201b; }
            tr { page-break-inside: avoid; }
            .sign { width: 50mm; }
            .next { page-break-before: always; }
            .badges { font-size: 0; }
            .badge { display: inline-block; width: 90mm; height: 54mm; padding: 6mm 7mm; border: 0.2mm dashed #999; font-size: 10pt; vertical-align: top; page-break-inside: avoid; box-sizing: border-box; overflow: hidden; }
            .who { margin: 0 0 1mm; font-size: 18pt; }
            .as { margin: 0 0 3mm; font-size: 11pt; color: #44504a; }
            .what { margin: 0; font-size: 8.5pt; color: #44504a; }
            """;

    Papers() {
        XRLog.setLoggingEnabled(false);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /// Badges of 90 by 54 mm, ten on a sheet of A4, of everybody with a place on the day.
    byte[] badges(DayOverview day, List<Participant> all) {
        return pdf(
                day,
                "@page { size: A4; margin: 13mm 14mm; }",
                div(each(coming(day, all), one -> div(
                                        p(one.name()).withClass("who"),
                                        p(one.capacity().isEmpty() ? "\u00a0" : one.capacity())
                                                .withClass("as"),
                                        each(chosen(day, one), line -> p(line).withClass("what")))
                                .withClass("badge")))
                        .withClass("badges"));
    }

    private static List<Participant> coming(DayOverview day, List<Participant> all) {
        return all.stream().filter(one -> one.has(day.day().value())).toList();
    }

    private static List<String> chosen(DayOverview day, Participant one) {
        return day.lines().stream()
                .filter(line -> !line.isDay() && one.has(line.target()))
                .map(Line::name)
                .toList();
    }

    /// Lists to sign: of the day, and of each part and workshop that somebody has a place in, each on its own page.
    byte[] lists(DayOverview day, List<Participant> all) {
        List<DomContent> pages = new ArrayList<>();
        for (Line line : day.lines()) {
            List<Participant> here =
                    all.stream().filter(one -> one.has(line.target())).toList();
            if (!here.isEmpty() || line.isDay()) {
                pages.add(list(day, line, here, !pages.isEmpty()));
            }
        }
        return pdf(day, "@page { size: A4; margin: 16mm; }", div(each(pages, page -> page)));
    }

    private static DomContent list(DayOverview day, Line line, List<Participant> here, boolean next) {
        return div(
                        h1(line.title()),
                        p(line.round().isEmpty() ? when(day) : line.round() + ", " + when(day)),
                        table(
                                thead(tr(
                                        th(Words.say("events.file.name")),
                                        th(Words.say("events.file.capacity")),
                                        th(Words.say("events.file.sign")).withClass("sign"))),
                                tbody(each(here, one -> tr(td(one.name()), td(one.capacity()), td("\u00a0"))))),
                        p(Words.say("events.file.count", here.size())))
                .withClass(next ? "next" : "");
    }

    private static String when(DayOverview day) {
        return day.when().date() == null
                ? Words.say("events.mail.date.unknown")
                : DATE.format(day.when().date());
    }

    /// What the caterer must know: how many get what, and what those said who were asked.
    byte[] catering(DayOverview day, List<Participant> all) {
        List<Participant> coming = coming(day, all);
        return pdf(
                day,
                "@page { size: A4; margin: 16mm; }",
                div(
                        h1(Words.say("events.file.catering", day.title())),
                        p(when(day) + (day.where().isBlank() ? "" : ", " + day.where())),
                        table(tbody(
                                tr(td(Words.say("events.file.people")), td(Integer.toString(coming.size()))),
                                each(day.entitled(), one -> tr(td(one.name()), td(Integer.toString(one.count())))))),
                        each(
                                day.questions().stream()
                                        .filter(question -> question.appliesTo() != null)
                                        .toList(),
                                question -> div(
                                        h2(question.text()).withStyle("margin-top: 8mm"),
                                        table(tbody(each(
                                                counted(question, coming).entrySet(),
                                                said -> tr(
                                                        td(said.getKey()), td(Long.toString(said.getValue()))))))))));
    }

    /// Each answer with how many gave it.
    private static Map<String, Long> counted(Question question, List<Participant> coming) {
        return coming.stream()
                .map(one -> one.answers().getOrDefault(question.key(), ""))
                .filter(answer -> !answer.isBlank())
                .collect(Collectors.groupingBy(answer -> answer, LinkedHashMap::new, Collectors.counting()));
    }

    private static byte[] pdf(DayOverview day, String page, DomContent matter) {
        var text = new StringBuilder();
        try {
            html(head(title(day.title()), style(rawHtml(page + LOOK))), body(matter))
                    .render(FlatHtml.into(text, Config.defaults().withEmptyTagsClosed(true)), "");
            return drawn(INVALID.matcher(text).replaceAll(" "));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] drawn(String xhtml) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> Papers.class.getResourceAsStream(LETTERS), "Letters", 400, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(uri -> new Nothing(), "http", "https", "file", "ftp", "jar");
        builder.withHtmlContent(xhtml, null);
        builder.withProducer("Kringwijs");
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    /// What is asked for elsewhere is empty.
    private static final class Nothing implements FSStream {

        @Override
        public InputStream getStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public Reader getReader() {
            return new StringReader("");
        }
    }
}
