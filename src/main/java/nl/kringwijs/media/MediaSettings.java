package nl.kringwijs.media;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param longest how long taking one file apart may last
/// @param soffice the program of LibreOffice that lays out Word documents and OpenDocument presentations; empty is
///     the one on the PATH, `none` is none
/// @param longestLayout how long laying out one document may last
@ConfigurationProperties("kringwijs.media")
record MediaSettings(
        @DefaultValue("10m") Duration longest,
        @DefaultValue("") String soffice,
        @DefaultValue("2m") Duration longestLayout) {}
