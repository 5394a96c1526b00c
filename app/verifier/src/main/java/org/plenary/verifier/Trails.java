package org.plenary.verifier;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.core.term.Origin;

/// Finds the records that are published at an address or in a folder.
final class Trails {
    private static final Pattern AT_A_TRAIL = Pattern.compile("(.*/)trail/([^/?#]+)/");

    private Trails() {}

    /// A record's own folder, and where the site begins that it belongs to.
    record Found(Place folder, Place site) {
        static Found below(Place site, String name) {
            return new Found(site.in("trail/" + name), site);
        }
    }

    static List<Found> at(String place, Optional<Origin> origin) throws IOException {
        return place.startsWith("http://") || place.startsWith("https://")
                ? List.of(onTheWeb(place, origin))
                : inFolder(Path.of(place), origin);
    }

    private static Found onTheWeb(String address, Optional<Origin> origin) throws IOException {
        String base = address.endsWith("/") ? address : address + "/";
        Matcher trail = AT_A_TRAIL.matcher(base);
        if (trail.matches()) {
            return Found.below(web(trail.group(1)), trail.group(2));
        }
        if (origin.isEmpty()) {
            throw new Unreadable(
                    "Please give the address of the record itself, such as "
                            + base
                            + "trail/NAME, or its name with --origin.");
        }
        return Found.below(web(base), origin.get().name());
    }

    private static Place web(String base) throws Unreadable {
        try {
            URI uri = new URI(base);
            if (uri.getHost() != null) {
                return new WebPlace(uri);
            }
        } catch (URISyntaxException noAddress) {
            throw new Unreadable(base + " is no address.");
        }
        throw new Unreadable(base + " is no address.");
    }

    private static List<Found> inFolder(Path folder, Optional<Origin> origin) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Unreadable("There is no folder " + folder + ".");
        }
        Path whole = folder.toAbsolutePath().normalize();
        if (Files.isRegularFile(whole.resolve("checkpoint"))) {
            return List.of(new Found(new FolderPlace(whole), new FolderPlace(siteOf(whole))));
        }
        List<Found> found = new ArrayList<>();
        for (Path site : List.of(whole, whole.resolve("public"))) {
            FolderPlace place = new FolderPlace(site);
            for (String name : place.folders("trail")) {
                if (origin.map(Origin::name).map(name::equals).orElse(true)) {
                    found.add(Found.below(place, name));
                }
            }
        }
        if (found.isEmpty()) {
            throw new Unreadable("No record is published in the folder " + folder + ".");
        }
        return found;
    }

    /// The site that a record's folder `…/trail/NAME` belongs to; a copy elsewhere has none but
    /// itself.
    private static Path siteOf(Path trail) {
        Path above = trail.getParent();
        boolean inASite =
                above != null
                        && above.getParent() != null
                        && Path.of("trail").equals(above.getFileName());
        return inASite ? trail.resolve("../..").normalize() : trail;
    }
}
