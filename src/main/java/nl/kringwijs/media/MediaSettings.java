package nl.kringwijs.media;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param longest how long taking one file apart may last
@ConfigurationProperties("kringwijs.media")
record MediaSettings(@DefaultValue("10m") Duration longest) {}
