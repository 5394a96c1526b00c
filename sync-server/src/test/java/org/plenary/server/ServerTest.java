package org.plenary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.core.ledger.EntryBundle;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.SignedCheckpoint;
import org.plenary.core.ledger.Tree;

final class ServerTest {
    @TempDir Path data;

    @Test
    void whatWasHandedInStandsUnderASignedCheckpoint() throws Exception {
        try (TestServer server = TestServer.founded(data)) {
            Laptop registrar = new Laptop(TestServer.ORIGIN, TestServer.REGISTRAR);

            String answer = server.send(registrar.enrolment());

            assertThat(answer).contains("\"index\":2", "\"time\":\"2026-03-07T08:00:00Z\"");
            SignedCheckpoint checkpoint = server.checkpoint(3);
            Frontier tree = Frontier.EMPTY;
            for (byte[] entry : EntryBundle.decode(server.get("tile/entries/000.p/3").body(), 3)) {
                tree = tree.plus(Tree.leaf(entry));
            }
            assertThat(tree.root()).isEqualTo(checkpoint.checkpoint().root());
        }
    }

    @Test
    void theFastEngineIsUsedWhereItsLibraryFits() {
        boolean fits =
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64");
        assumeTrue(fits, "Corretto's provider comes for Linux on x86-64");

        assertThat(Server.engine().name()).isEqualTo("AmazonCorrettoCryptoProvider");
    }
}
