package nl.kringwijs.media;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lays out Word documents and OpenDocument presentations with LibreOffice, so that there are pages to see.
/// LibreOffice follows links and reads whatever file a document names, so it runs in a sandbox (bubblewrap) that
/// holds the programs of the machine, one folder with the document, and nothing else: no network, no other files, no
/// other processes, no environment. It starts anew for each document, in bounded memory, and is ended in time with
/// all it started. Where either program is missing there is no layout.
@Component
class OfficeLayout {

    private static final Logger log = LoggerFactory.getLogger(OfficeLayout.class);

    /// Kilobytes of address space, 512-byte blocks of a file it may write (POSIX `ulimit`).
    private static final String LIMITS = "ulimit -v 4000000 && ulimit -f 1000000 && exec \"$@\"";

    /// What the one folder is called in there.
    private static final String INSIDE = "/layout";

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(20);

    private static final String ITEM =
            "<item oor:path=\"%s\"><prop oor:name=\"%s\" oor:op=\"fuse\"><value>%s</value></prop></item>%n";

    private final MediaSettings settings;
    private final Optional<Path> program;
    private final Optional<Path> sandbox;

    OfficeLayout(MediaSettings settings) throws IOException, InterruptedException {
        this.settings = settings;
        program = switch (settings.soffice()) {
            case "" -> onThePath("soffice");
            case "none" -> Optional.empty();
            default -> Optional.of(Path.of(settings.soffice()));
        };
        sandbox = program.isEmpty() ? Optional.empty() : working();
        if (program.isPresent() && sandbox.isEmpty()) {
            log.info("LibreOffice is here, and no bubblewrap that works: documents are read and not drawn");
        }
    }

    private static Optional<Path> onThePath(String name) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// A sandbox needs name spaces of the kernel, which not every machine gives.
    private Optional<Path> working() throws IOException, InterruptedException {
        Optional<Path> found = onThePath("bwrap");
        if (found.isEmpty()) {
            return found;
        }
        List<String> look = new ArrayList<>(walls(found.get()));
        look.add("/bin/true");
        try (var process = BoundedProcess.startSilent(look, Map.of(), LONGEST_LOOK)) {
            return process.code() == 0 ? found : Optional.empty();
        }
    }

    boolean isThere() {
        return sandbox.isPresent();
    }

    /// @param folder an empty folder to work in
    /// @return the document as PDF, in that folder; empty when it did not come off
    Optional<Path> pdf(Path file, MediaKind kind, Path folder) throws IOException, InterruptedException {
        String name = "document." + kind.extension();
        Files.copy(file, folder.resolve(name));
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), restraints());
        List<String> command = new ArrayList<>(walls(sandbox.orElseThrow()));
        command.addAll(List.of("--bind", folder.toString(), INSIDE, "--chdir", INSIDE));
        command.addAll(List.of("/bin/sh", "-c", LIMITS, "sh"));
        command.addAll(conversion(kind, name));
        try (var process = BoundedProcess.startSilent(command, Map.of(), settings.longestLayout())) {
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

    /// All of the machine that is there inside.
    private List<String> walls(Path bwrap) {
        List<String> walls = new ArrayList<>(List.of(bwrap.toString(), "--unshare-all", "--die-with-parent"));
        walls.addAll(List.of("--new-session", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
        walls.addAll(List.of("--ro-bind", "/usr", "/usr"));
        for (String folder :
                List.of("/bin", "/lib", "/lib64", "/etc/fonts", "/etc/libreoffice", "/etc/alternatives", "/opt")) {
            walls.addAll(List.of("--ro-bind-try", folder, folder));
        }
        program.map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(folder -> !folder.startsWith("/usr") && !folder.startsWith("/opt"))
                .map(Path::toString)
                .ifPresent(folder -> walls.addAll(List.of("--ro-bind", folder, folder)));
        walls.addAll(List.of("--setenv", "PATH", "/usr/local/bin:/usr/bin:/bin"));
        walls.addAll(List.of("--setenv", "HOME", INSIDE, "--setenv", "LANG", "C.UTF-8"));
        return walls;
    }

    private List<String> conversion(MediaKind kind, String name) {
        return List.of(
                program.orElseThrow().toAbsolutePath().toString(),
                "-env:UserInstallation=file://" + INSIDE + "/profile",
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nologo",
                "--nodefault",
                "--infilter=" + (kind == MediaKind.DOCX ? "MS Word 2007 XML" : "impress8"),
                "--convert-to",
                kind == MediaKind.DOCX ? "pdf:writer_pdf_Export" : "pdf:impress_pdf_Export",
                "--outdir",
                INSIDE,
                INSIDE + "/" + name);
    }

    /// A profile that runs no macros. Paths and values as in LibreOffice's configuration schema (officecfg:
    /// Common.xcs).
    private static String restraints() {
        String scripting = "/org.openoffice.Office.Common/Security/Scripting";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
                """
                + ITEM.formatted(scripting, "DisableMacrosExecution", "true")
                + ITEM.formatted(scripting, "MacroSecurityLevel", "3")
                + "</oor:items>\n";
    }
}
