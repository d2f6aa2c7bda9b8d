package nl.noaberwerk.platform.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in two words: "Firefox op Windows". */
final class BrowserName {

    /** In this order, since most browsers also name those they descend from. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR", "Opera");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    static String of(String userAgent) {
        return known(BROWSERS, userAgent, "Onbekende browser") + " op " + known(SYSTEMS, userAgent, "onbekend systeem");
    }

    private static String known(Map<String, String> names, String userAgent, String otherwise) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
