package nl.kringwijs.media;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lays out Word documents and OpenDocument presentations with LibreOffice, where that is on the machine, so that
/// there are pages to see. Only for documents of which the extraction said that they may be laid out. LibreOffice
/// starts anew for each, knows nothing but a profile of its own, runs no macros, follows no links, has bounded memory
/// and is ended in time.
@Component
class OfficeLayout {

    private static final Logger log = LoggerFactory.getLogger(OfficeLayout.class);

    /// Kilobytes of address space, and 512-byte blocks of a file it may write (POSIX `ulimit`).
    private static final String LIMITS = "ulimit -v 4000000; ulimit -f 1000000; exec \"$@\"";

    private static final String ITEM =
            "<item oor:path=\"%s\"><prop oor:name=\"%s\" oor:op=\"fuse\"><value>%s</value></prop></item>%n";

    private final Optional<Path> program;
    private final MediaSettings settings;

    OfficeLayout(MediaSettings settings) {
        this.settings = settings;
        program = switch (settings.soffice()) {
            case "" -> onThePath();
            case "none" -> Optional.empty();
            default -> Optional.of(Path.of(settings.soffice()));
        };
    }

    private static Optional<Path> onThePath() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    boolean isThere() {
        return program.isPresent();
    }

    /// @param folder an empty folder to work in
    /// @return the document as PDF, in that folder; empty when it did not come off
    Optional<Path> pdf(Path file, MediaKind kind, Path folder) throws IOException, InterruptedException {
        Path copy = folder.resolve("document." + kind.extension());
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.copy(file, copy);
        Files.writeString(profile.resolve("registrymodifications.xcu"), restraints());
        Map<String, String> environment = Map.of(
                "PATH", "/usr/local/bin:/usr/bin:/bin", "HOME", folder.toString(), "LANG", "C.UTF-8", "TZ", "UTC");
        try (var process = BoundedProcess.start(command(copy, kind, folder), environment, settings.longestLayout())) {
            try (BufferedReader said = process.lines()) {
                said.transferTo(Writer.nullWriter());
            } catch (IOException ended) {
                log.debug("LibreOffice was ended", ended);
            }
            int code = process.code();
            Path made = folder.resolve("document.pdf");
            if (process.hasTimedOut() || code != 0 || !Files.isRegularFile(made)) {
                log.info(
                        "Laying out {} did not come off{}; its text stays",
                        file.getFileName(),
                        process.hasTimedOut() ? " in time" : " (code " + code + ")");
                return Optional.empty();
            }
            return Optional.of(made);
        }
    }

    private List<String> command(Path document, MediaKind kind, Path folder) {
        return List.of(
                "/bin/sh",
                "-c",
                LIMITS,
                "sh",
                program.orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nologo",
                "--nodefault",
                "--infilter=" + (kind == MediaKind.DOCX ? "MS Word 2007 XML" : "impress8"),
                "--convert-to",
                kind == MediaKind.DOCX ? "pdf:writer_pdf_Export" : "pdf:impress_pdf_Export",
                "--outdir",
                folder.toString(),
                document.toString());
    }

    /// A profile with no macros, no links, and a proxy where nobody listens for whatever would still go out. Paths
    /// and values as in LibreOffice's configuration schema (officecfg: Common.xcs, Inet.xcs, Writer.xcs).
    private static String restraints() {
        String scripting = "/org.openoffice.Office.Common/Security/Scripting";
        String network = "/org.openoffice.Inet/Settings";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
                """
                + ITEM.formatted(scripting, "DisableMacrosExecution", "true")
                + ITEM.formatted(scripting, "MacroSecurityLevel", "3")
                + ITEM.formatted(scripting, "BlockUntrustedRefererLinks", "true")
                + ITEM.formatted(scripting, "DisableActiveContent", "true")
                + ITEM.formatted("/org.openoffice.Office.Writer/Content/Update", "Link", "0")
                + ITEM.formatted(network, "ooInetProxyType", "2")
                + ITEM.formatted(network, "ooInetHTTPProxyName", "127.0.0.1")
                + ITEM.formatted(network, "ooInetHTTPProxyPort", "9")
                + ITEM.formatted(network, "ooInetHTTPSProxyName", "127.0.0.1")
                + ITEM.formatted(network, "ooInetHTTPSProxyPort", "9")
                + ITEM.formatted(network, "ooInetNoProxy", "")
                + "</oor:items>\n";
    }
}
