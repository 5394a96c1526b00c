package org.plenary.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.server.site.book.Sentences;
import org.plenary.server.site.book.Shelf;
import tools.jackson.databind.json.JsonMapper;

/// The program with which a browser checks a proof of fit and a volunteer's receipt: its modules as
/// they are, and its sentences as one more module.
final class FitProgram {
    private static final List<String> FILES =
            List.of(
                    "bytes.js",
                    "check.js",
                    "commitments.js",
                    "fit-check.js",
                    "lottery.js",
                    "one-of.js",
                    "outcome.js",
                    "page.js",
                    "point.js",
                    "quota-fit.js",
                    "quotas.js",
                    "receipt-check.js",
                    "receipt.js",
                    "rows.js",
                    "scalar.js",
                    "sentences.js",
                    "tree.js",
                    "worker.js",
                    "noble-ed25519/index.js",
                    "noble-ed25519/LICENSE");

    private final Map<String, byte[]> files;

    private FitProgram(Map<String, byte[]> files) {
        this.files = files;
    }

    static FitProgram read(Sentences say) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FILES.forEach(file -> files.put("fit/" + file, resource("fit/" + file)));
        String words = JsonMapper.shared().writeValueAsString(say.patterns("fit.check."));
        files.put("fit/words.js", ("export default " + words + ";\n").getBytes(UTF_8));
        return new FitProgram(files);
    }

    private static byte[] resource(String name) {
        try (InputStream in = FitProgram.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void write(Shelf shelf) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!shelf.keeps(file.getKey(), file.getKey())) {
                shelf.put(file.getKey(), file.getValue());
            }
        }
    }
}
