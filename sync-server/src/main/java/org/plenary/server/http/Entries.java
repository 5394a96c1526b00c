package org.plenary.server.http;

import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.concurrent.Semaphore;
import org.plenary.server.sequencer.Intake;

/// `POST entries`: a batch of frames in, one answer for each entry out. No password: the signatures
/// say who wrote what, and whoever brings it does not matter.
final class Entries implements Handler {
    /// Batches that are being read at once: they lie in memory.
    private static final int READING = 64;

    private final Intake intake;
    private final Semaphore reading = new Semaphore(READING);

    Entries(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) throws Exception {
        byte[] batch = read(request);
        String answers = AnswersJson.of(intake.handIn(batch));
        response.header("Content-Type", "application/json");
        response.header("Cache-Control", "no-store");
        response.send(answers);
    }

    private byte[] read(ServerRequest request) throws Exception {
        if (!reading.tryAcquire()) {
            throw Intake.busy();
        }
        try {
            return Incoming.read(request, Intake.MAX_BYTES);
        } finally {
            reading.release();
        }
    }
}
