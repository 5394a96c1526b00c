package org.plenary.server.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.rehearsal.Rehearsal;
import org.plenary.rehearsal.script.Script;
import org.plenary.server.sequencer.Edition;

/// Takes pictures of each kind of page of the sample assembly into `target/pages`, for people to
/// look at: in the middle of its second weekend and at its end; wide, with everything twice as
/// large, narrow, and dark. Run it by hand; nothing here is a test.
///
/// From `sync-server`, once the tests are compiled, with the class path of its tests (`../mvnw
/// dependency:build-classpath`): `java -cp target/test-classes:target/classes:CLASSPATH
/// org.plenary.server.site.Pictures`
///
/// Arguments, all optional: `end` or `middle`, then paths of single pages.
final class Pictures {
    private record View(String name, int width, double scale, boolean dark) {}

    private static final List<View> VIEWS =
            List.of(
                    new View("wide", 1280, 1, false),
                    // What zooming to 200 % does in a window of 1280 pixels.
                    new View("twice", 640, 2, false),
                    new View("phone", 400, 1, false),
                    new View("dark", 1280, 1, true));

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 7);
    private static final Instant MIDDLE = Instant.parse("2026-03-28T15:10:00Z");

    private Pictures() {}

    static void main(String[] args) throws Exception {
        Path program =
                Browser.find()
                        .orElseThrow(() -> new IllegalStateException("There is no Chromium."));
        Rehearsal sample = Rehearsal.of(Script.sample(), 41, FIRST_DAY);
        Path folder = Path.of("target", "pages");
        List<String> wanted = args.length > 1 ? List.of(args).subList(1, args.length) : List.of();
        String moment = args.length == 0 ? "" : args[0];
        if (!moment.equals("end")) {
            Edition middle = new RehearsedEdition(sample.until(MIDDLE));
            take(program, Pressed.of(middle), folder.resolve("middle"), wanted);
        }
        if (!moment.equals("middle")) {
            Edition end = new RehearsedEdition(sample.whole());
            take(program, Pressed.of(end), folder.resolve("end"), wanted);
        }
    }

    private static void take(Path program, Pressed site, Path folder, List<String> wanted)
            throws Exception {
        Path root = folder.resolve("site").toAbsolutePath();
        site.files().forEach((path, bytes) -> write(root.resolve(path), bytes));
        var files =
                com.sun.net.httpserver.SimpleFileServer.createFileServer(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        root,
                        com.sun.net.httpserver.SimpleFileServer.OutputLevel.NONE);
        files.start();
        Path profile = Files.createTempDirectory("plenary-pictures");
        try (Camera camera = Camera.open(program, profile)) {
            Map<String, String> kinds = new LinkedHashMap<>(kinds(site));
            if (!wanted.isEmpty()) {
                kinds.clear();
                wanted.forEach(path -> kinds.put(path.replaceAll("[^a-z0-9]+", "-"), path));
            }
            for (var kind : kinds.entrySet()) {
                String address =
                        "http://127.0.0.1:" + files.getAddress().getPort() + "/" + kind.getValue();
                for (View view : VIEWS) {
                    write(
                            folder.resolve(kind.getKey() + "." + view.name + ".png"),
                            camera.take(address, view.width, view.scale, view.dark));
                }
            }
        } finally {
            files.stop(0);
        }
    }

    /// Each page at the top, and the largest of every folder, by a name for its picture.
    static Map<String, String> kinds(Pressed site) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String page : site.pages()) {
            int slash = page.indexOf('/');
            String kind =
                    slash < 0
                            ? page.substring(0, page.length() - ".html".length())
                            : page.substring(0, slash)
                                    + (page.endsWith("-check.html") ? "-one-check" : "-one");
            kinds.merge(
                    kind,
                    page,
                    (a, b) -> site.files().get(a).length >= site.files().get(b).length ? a : b);
        }
        return kinds;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
