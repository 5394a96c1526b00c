package org.plenary.core.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.plenary.core.codec.Json.Members;
import org.plenary.core.counting.Base;
import org.plenary.core.counting.Counts;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Closed;
import org.plenary.core.projection.Result;

/// Results as open data: canonical JSON, so that whoever recomputes them can compare bytes.
public final class ResultsCodec {
    private ResultsCodec() {}

    /// The results of an assembly, and up to which entry they reach.
    public static byte[] encode(Assembly assembly) {
        Members json =
                new Members()
                        .with("entries", assembly.size())
                        .with("clock", assembly.clock().getEpochSecond())
                        .with("results", results(Result.of(assembly)));
        assembly.founding().ifPresent(f -> json.with("assembly", f.origin().value()));
        return (JsonWriter.write(json) + "\n").getBytes(UTF_8);
    }

    private static Json results(List<Result> results) {
        return new Json.Array(results.stream().<Json>map(ResultsCodec::result).toList());
    }

    private static Members result(Result result) {
        Members json =
                new Members()
                        .with("recommendation", result.ballot().recommendation().hex())
                        .with("version", result.ballot().version())
                        .with("question", result.ballot().question())
                        .with("ballot", result.ballot().mark().id().hex())
                        .with("closes", result.ballot().closes().getEpochSecond())
                        .with("entitled", result.ballot().entitled())
                        .with("cast", result.ballot().votes().size())
                        .with("answer", Fields.wire(result.duty()));
        result.closed().ifPresent(closed -> json.with("counts", counts(closed)));
        result.adopted()
                .ifPresent(adopted -> json.with("due", adopted.answerDue().getEpochSecond()));
        result.answer()
                .ifPresent(answer -> {
                    json.with("verdict", Fields.wire(answer.verdict()));
                    json.with("answered", answer.mark().at().getEpochSecond());
                });
        return json;
    }

    private static Members counts(Closed closed) {
        Counts counts = closed.counts();
        Base base = closed.rule().base();
        Members json =
                new Members()
                        .with("yes", counts.yes())
                        .with("no", counts.no())
                        .with("abstain", counts.abstain())
                        .with("unstated", counts.unstated())
                        .with("unopened", counts.unopened())
                        .with("base", Fields.wire(base))
                        .with("of", counts.of(base))
                        .with("settled", closed.settled());
        closed.outcome().ifPresent(outcome -> json.with("outcome", Fields.wire(outcome)));
        return json;
    }
}
