// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.id;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One spelling for the addresses under which the same report is found: scheme and host in lower case, without default
 * port, fragment, trailing slash and tracking parameters, the other parameters sorted. Thread-safe.
 */
public final class CanonicalUrl {
    private static final Set<String> TRACKING =
            Set.of("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ref_src", "cmpid");

    private CanonicalUrl() {}

    /** The canonical spelling, or empty when the text is no absolute http or https address. */
    public static Optional<String> of(String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            return canonical(new URI(url.strip()));
        } catch (URISyntaxException e) {
            // No address: the caller falls back on the other fields of the report, or refuses it.
            return Optional.empty();
        }
    }

    private static Optional<String> canonical(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null) {
            return Optional.empty();
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        int standard = scheme.equals("https") ? 443 : 80;
        String port = uri.getPort() == -1 || uri.getPort() == standard ? "" : ":" + uri.getPort();
        String path = Objects.requireNonNullElse(uri.getRawPath(), "");
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return Optional.of(
                scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query(uri.getRawQuery()));
    }

    private static String query(String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        String kept = Arrays.stream(raw.split("&", -1))
                .filter(parameter -> !tracks(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.isEmpty() || name.startsWith("utm_") || TRACKING.contains(name);
    }
}
