package org.plenary.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.plenary.server.sequencer.Intake;

/// `POST entries`: a batch of frames in, one answer for each entry out. No password: the signatures
/// say who wrote what, and whoever brings it does not matter.
final class Entries implements Routes.Answering {
    /// Batches that are being read at once: they lie in memory.
    private static final int READING = 64;

    private final Intake intake;
    private final Semaphore reading = new Semaphore(READING);

    Entries(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void answer(Call call) throws Exception {
        String answers = AnswersJson.of(intake.handIn(read(call)));
        call.with("Content-Type", "application/json")
                .with("Cache-Control", "no-store")
                .answer(200, answers.getBytes(UTF_8));
    }

    private byte[] read(Call call) throws Intake.Busy, IOException {
        if (!reading.tryAcquire()) {
            throw Intake.busy();
        }
        try {
            return call.body(Intake.MAX_BYTES);
        } finally {
            reading.release();
        }
    }
}
