package nl.kringwijs.links;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param check whether the portal asks other sites by itself whether they still answer
@ConfigurationProperties("kringwijs.links")
record LinksSettings(@DefaultValue("true") boolean check) {}
