package org.plenary.server.http;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.server.sequencer.Answer;
import org.plenary.server.sequencer.Answer.InTheRecord;
import org.plenary.server.sequencer.Answer.Refused;

/// Answers as the wire has them: one object for each entry, in order.
final class AnswersJson {
    private AnswersJson() {}

    static String of(List<Answer> answers) {
        return answers.stream().map(AnswersJson::of).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String of(Answer answer) {
        return switch (answer) {
            case InTheRecord(var id, long index, var time) ->
                    "{\"id\":\"" + id + "\",\"index\":" + index + ",\"time\":\"" + time + "\"}";
            case Refused(var id, var code, var sentence, var need) ->
                    "{"
                            + id.map(known -> "\"id\":\"" + known + "\",").orElse("")
                            + "\"refused\":\""
                            + code.wire()
                            + "\",\"sentence\":"
                            + quoted(sentence)
                            + need.map(seq -> ",\"need\":" + seq).orElse("")
                            + "}";
        };
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    if (c == '"' || c == '\\') {
                        out.append('\\').appendCodePoint(c);
                    } else if (c < 0x20) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.appendCodePoint(c);
                    }
                });
        return out.append('"').toString();
    }
}
