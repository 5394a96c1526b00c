package org.plenary.desktop.principles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.core.event.CheckEvent.PrincipleAnswered;
import org.plenary.core.projection.Checks.Answer;
import org.plenary.core.projection.Checks.Check;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.trail.Words;
import org.plenary.desktop.chamber.Signing.Act;
import org.plenary.desktop.chamber.Texts;
import org.plenary.desktop.parts.FormDraft;

/// A member's answers to every principle for one version of a text, as a draft with the fields
/// `answer.N` and `reason.N`. It begins with what they have answered already.
final class CheckDraft {
    private final FormDraft draft;
    private final Recommendation recommendation;
    private final int principles;
    private final Map<String, String> recorded;

    CheckDraft(FormDraft draft, Recommendation on, int principles, Map<String, String> recorded) {
        this.draft = draft;
        recommendation = on;
        this.principles = principles;
        this.recorded = Map.copyOf(recorded);
    }

    static String about(Recommendation on) {
        return "principles/" + on.mark().id().hex() + "/" + on.version();
    }

    /// What a seat has answered already, as fields.
    static Map<String, String> recorded(Check check, int principles, int seat, Texts texts) {
        var fields = new TreeMap<String, String>();
        for (int number = 1; number <= principles; number++) {
            Answer answer = check.to(number).get(seat);
            if (answer != null) {
                fields.put("answer." + number, answer.answer().name());
                fields.put("reason." + number, texts.words(answer.mark()).get("reason"));
            }
        }
        return fields;
    }

    Optional<CheckAnswer> answer(int number) {
        for (CheckAnswer each : CheckAnswer.values()) {
            if (each.name().equals(draft.get("answer." + number))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    void answer(int number, CheckAnswer answer) {
        draft.put("answer." + number, answer.name());
    }

    String reason(int number) {
        return draft.get("reason." + number);
    }

    void reason(int number, String reason) {
        draft.put("reason." + number, reason);
    }

    /// The first principle without an answer, or the first of all.
    int firstOpen() {
        for (int number = 1; number <= principles; number++) {
            if (answer(number).isEmpty()) {
                return number;
            }
        }
        return 1;
    }

    /// What is to be signed: each answer that is new or says something else than the one recorded.
    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (int number = 1; number <= principles; number++) {
            Optional<CheckAnswer> answer = answer(number);
            if (answer.isPresent() && isNew(number)) {
                var event =
                        new PrincipleAnswered(
                                recommendation.mark().id(),
                                recommendation.version(),
                                number,
                                answer.get());
                String reason = reason(number).strip();
                acts.add(
                        reason.isEmpty()
                                ? Act.of(event)
                                : Act.of(event, Words.of("reason", reason)));
            }
        }
        return List.copyOf(acts);
    }

    private boolean isNew(int number) {
        return !draft.get("answer." + number).equals(recorded.getOrDefault("answer." + number, ""))
                || !reason(number)
                        .strip()
                        .equals(recorded.getOrDefault("reason." + number, "").strip());
    }

    FormDraft form() {
        return draft;
    }
}
