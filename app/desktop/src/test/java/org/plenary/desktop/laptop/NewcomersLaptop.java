package org.plenary.desktop.laptop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.desktop.chamber.TestRecord;

/// A server of its own for every test, and the laptop of a newcomer who has enrolled there and
/// pulled once.
abstract class NewcomersLaptop {
    @TempDir Path folder;

    final TestClock clock = new TestClock(Village.MORNING.plus(Duration.ofHours(1)));
    TwinServer server;
    TestLaptop laptop;

    @BeforeEach
    void enrolTheNewcomer() throws IOException {
        server = TwinServer.with(record(), clock);
        laptop = TestLaptop.open(folder.resolve("laptop"), clock);
        laptop.enrol(server.letter(Village.NEWCOMER));
        laptop.round();
    }

    @AfterEach
    void close() throws IOException {
        laptop.close();
        server.close();
    }

    /// What the server has.
    TestRecord record() {
        return Village.record();
    }
}
