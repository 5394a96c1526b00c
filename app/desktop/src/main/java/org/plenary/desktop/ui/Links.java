package org.plenary.desktop.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The only way to the person's web browser: `http` and `https`, and nothing else.
public final class Links {
    private final Consumer<URI> browser;

    /// Hands addresses that passed to `browser`.
    public Links(Consumer<URI> browser) {
        this.browser = browser;
    }

    /// Opens the address when it is one of the web; says whether it did.
    public boolean open(String address) {
        Optional<URI> web = web(address);
        web.ifPresent(browser);
        return web.isPresent();
    }

    /// The address, when it is one of the web: scheme http or https, a host, and no name or
    /// password before it.
    public static Optional<URI> web(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean opens = scheme.equals("http") || scheme.equals("https");
            return opens && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
