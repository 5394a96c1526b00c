package org.plenary.desktop.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How long the public's checker takes, as the public starts it.
///
/// @param seconds the median
/// @param last what it said last
record Verification(double seconds, String last) {
    private static final int RUNS = 3;

    static Verification measure(Path jar, Path place) throws IOException, InterruptedException {
        double[] seconds = new double[RUNS];
        List<String> lines = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Jvm verifier = Jvm.start(List.of("-jar", jar.toString(), place.toString()));
            verifier.read(lines::add);
            int code = verifier.end();
            seconds[run] = ColdStart.seconds(verifier.since());
            if (code != 0) {
                throw new IOException("the verifier ended with " + code + ": " + lines);
            }
        }
        return new Verification(ColdStart.median(seconds), lines.getLast());
    }
}
