package nl.kringwijs.kit;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// schema.org data for search engines, safe to stand in a script element.
public final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLd() {}

    /// Empty values are left out.
    public static String of(String type, Map<String, Object> properties) {
        var data = new java.util.LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", type);
        properties.forEach((name, value) -> {
            if (!value.toString().isEmpty()) {
                data.put(name, value);
            }
        });
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }
}
