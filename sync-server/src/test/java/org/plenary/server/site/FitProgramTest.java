package org.plenary.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.core.ledger.Hash;
import org.plenary.server.site.book.Sentences;

/// The program with which a browser checks a proof: that it is whole, ours, and says nothing that
/// has no words.
final class FitProgramTest {
    private static final Pressed SITE = FitFiles.honest().site();

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."))
                    .resolve("src/main/resources/org/plenary/server/site/fit");

    @Test
    void theCurvesArithmeticIsTheLibrarysUnchangedAndNamed() throws IOException {
        String library = "fit/noble-ed25519/index.js";
        String hash = "a4f631d1876b5d9e43a86cd71194ca27b5e1451edf4ba4db9a418f40a475569a";
        assertThat(Hash.sha256(SITE.files().get(library)).hex()).isEqualTo(hash);
        assertThat(Hash.sha256(SITE.files().get("fit/noble-ed25519/LICENSE")).hex())
                .isEqualTo("394c2e6e5552e5dba202bee6390b9d6aa2754d657f5b9869e83b3d265a315501");
        assertThat(Files.readString(Path.of(System.getProperty("basedir", "."), "../README.md")))
                .contains("`@noble/ed25519` 3.2.0", hash, "fit/noble-ed25519/LICENSE");
    }

    @Test
    void everyModuleIsPublishedAndImportsNothingElse() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            Set<String> there =
                    files.filter(Files::isRegularFile)
                            .map(file ->
                                    "fit/" + FOLDER.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new));
            there.add("fit/words.js");
            assertThat(SITE.files().keySet().stream().filter(path -> path.startsWith("fit/")))
                    .containsExactlyElementsOf(there);
        }
        for (String path : SITE.files().keySet()) {
            if (path.startsWith("fit/") && path.endsWith(".js")) {
                for (String from : found("\\bfrom \"([^\"]*)\"", SITE.source(path))) {
                    assertThat(from).as(path).startsWith("./");
                    assertThat(SITE.files()).containsKey("fit/" + from.substring(2));
                }
            }
        }
    }

    @Test
    void everySentenceIsSaidAndEverythingThatIsSaidHasASentence() {
        Set<String> said = new TreeSet<>();
        for (String path : SITE.files().keySet()) {
            if (path.startsWith("fit/") && !path.contains("noble") && !path.contains("words")) {
                String source = path.endsWith(".js") ? SITE.source(path) : "";
                said.addAll(found("(?:sentence\\(|say: |flaw: )\"([a-z.-]+)\"", source));
                found("end: (?:[a-z. ?]*)\"([a-z]+)\"", source).forEach(e -> said.add("end." + e));
                found("\"(not\\.[a-z]+)\"", source).forEach(said::add);
            }
        }
        Stream.of("people", "quotas", "others").forEach(phase -> said.add("phase." + phase));
        said.addAll(Set.of("people", "others", "end.broken"));
        assertThat(Sentences.english().patterns("fit.check.").keySet())
                .containsExactlyElementsOf(said);
    }

    private static Set<String> found(String pattern, String in) {
        return Pattern.compile(pattern)
                .matcher(in)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
