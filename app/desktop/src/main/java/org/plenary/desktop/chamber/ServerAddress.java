package org.plenary.desktop.chamber;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.core.term.Origin;

/// Where an assembly's record is read, as it stands on a letter.
///
/// @param secure whether by https; without it only where the network is this laptop, or was named
///   so on purpose
/// @param origin the name of the trail, which begins with the server's host
public record ServerAddress(boolean secure, Origin origin) {
    private static final String HTTPS = "https://";
    private static final String HTTP = "http://";
    private static final Pattern NEAR =
            Pattern.compile(
                    "(?:localhost|.*\\.localhost|.*\\.local|127(?:\\.\\d{1,3}){3}"
                            + "|10(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}"
                            + "|169\\.254(?:\\.\\d{1,3}){2}"
                            + "|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d{1,3}){2})(?::\\d+)?");

    /// An address as somebody typed it, in any case, with or without `https://` before it and a
    /// slash behind; empty when it is none. Without a scheme it is https, but for this laptop
    /// itself.
    public static Optional<ServerAddress> parse(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        boolean http = plain.startsWith(HTTP);
        boolean https = plain.startsWith(HTTPS);
        String named = plain.substring(http ? HTTP.length() : https ? HTTPS.length() : 0);
        while (named.endsWith("/")) {
            named = named.substring(0, named.length() - 1);
        }
        try {
            Origin origin = new Origin(named);
            boolean secure = https || !(http || isThisLaptop(origin));
            return Optional.of(new ServerAddress(secure, origin));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /// Whether it may be read from here: by https, or without it on this laptop and in its own
    /// network. Across the internet, plain http shows everybody on the way who reads.
    public boolean isSafe() {
        return secure || NEAR.matcher(origin.host()).matches();
    }

    private static boolean isThisLaptop(Origin origin) {
        String host = origin.host();
        return host.equals("localhost")
                || host.startsWith("localhost:")
                || host.equals("127.0.0.1")
                || host.startsWith("127.0.0.1:");
    }

    /// Where the trail's files and routes begin, with a slash at the end.
    public URI trail() {
        return URI.create((secure ? HTTPS : HTTP) + origin.value() + "/");
    }

    /// As a letter prints it.
    @Override
    public String toString() {
        boolean plain = secure != isThisLaptop(origin);
        return plain ? origin.value() : (secure ? HTTPS : HTTP) + origin.value();
    }
}
