package org.plenary.desktop.enrol;

import java.util.Locale;
import java.util.Optional;
import org.plenary.core.projection.Founding;
import org.plenary.core.term.Malformed;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.LetterCode;
import org.plenary.desktop.chamber.Enrolment.Found;
import org.plenary.desktop.chamber.Enrolment.Letter;
import org.plenary.desktop.chamber.ServerAddress;
import org.plenary.desktop.chamber.Typed;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemText;
import org.plenary.desktop.ui.words.Visible;
import org.plenary.desktop.ui.words.Words;

/// What the steps ask, what is wrong with an answer, and what was found under a letter, in words.
final class EnrolModel {
    private final Words words;

    EnrolModel(Words words) {
        this.words = words;
    }

    /// The steps, in order.
    enum Step {
        /// Text size, and what one needs.
        WELCOME,
        /// The server's address.
        ADDRESS,
        /// The letter's code.
        CODE,
        /// The eight words of the founding.
        WORDS,
        /// What was found.
        CHECK
    }

    /// What was found under a letter.
    ///
    /// @param who whose letter it is
    /// @param assembly what the assembly is called
    /// @param remit what it was asked, with its marks
    /// @param conveners who asked and who organises
    /// @param others what others see of the holder
    /// @param lost what to do about an earlier laptop; empty where there is none
    /// @param rehearsal that it is a rehearsal; empty where it is none
    record Seen(
            String who,
            String assembly,
            String remit,
            String conveners,
            String others,
            String lost,
            String rehearsal,
            String checked) {}

    /// What is wrong with an address as it was typed; empty for nothing.
    Optional<String> wrongAddress(String typed) {
        if (typed.isBlank()) {
            return Optional.of(words.text("enrol.address.missing"));
        }
        boolean half = !typed.toLowerCase(Locale.ROOT).contains("/trail/");
        return half
                ? Optional.of(words.text("enrol.address.half"))
                : Typed.address(typed).map(this::said);
    }

    /// What is wrong with a code as it was typed; empty for nothing.
    Optional<String> wrongCode(String typed) {
        if (typed.isBlank()) {
            return Optional.of(words.text("enrol.code.missing"));
        }
        return Typed.code(typed).map(this::said);
    }

    /// What is wrong with eight words as they were typed; empty for nothing.
    Optional<String> wrongWords(String typed) {
        if (typed.isBlank()) {
            return Optional.of(words.text("enrol.words.missing"));
        }
        return Typed.words(typed).map(this::said);
    }

    /// The first step whose answer is not whole yet.
    Step first(String address, String code, String eight) {
        if (wrongAddress(address).isPresent()) {
            return Step.ADDRESS;
        }
        if (wrongCode(code).isPresent()) {
            return Step.CODE;
        }
        return wrongWords(eight).isPresent() ? Step.WORDS : Step.CHECK;
    }

    /// The letter, once every part of it is well written.
    Optional<Letter> letter(String address, String code, String eight) {
        try {
            Optional<ServerAddress> server = ServerAddress.parse(address);
            LetterCode parsed = LetterCode.parse(code);
            EightWords founding = EightWords.parse(eight);
            return server.map(at -> new Letter(at, parsed, founding));
        } catch (Malformed notYet) {
            return Optional.empty();
        }
    }

    /// The step whose answer a problem speaks of.
    static Step about(Problem problem) {
        return switch (problem) {
            case Problem.LetterMistyped _,
                    Problem.LetterLength _,
                    Problem.LetterMisread _,
                    Problem.LetterUnknown _,
                    Problem.LetterExpired _ ->
                    Step.CODE;
            case Problem.OtherAssembly _, Problem.WordMistyped _, Problem.WordsMissing _ ->
                    Step.WORDS;
            case Problem.AddressMistyped _,
                    Problem.AddressUnsafe _,
                    Problem.ServerAway _,
                    Problem.SignInPage _ ->
                    Step.ADDRESS;
            default -> Step.CHECK;
        };
    }

    /// A problem, and what to do about it.
    String said(Problem problem) {
        ProblemText text = ProblemText.of(problem, words);
        return words.text("enrol.problem", "sentence", text.sentence(), "advice", text.advice());
    }

    /// What is shown before a letter is used.
    Seen seen(Found found) {
        var said = found.founding();
        Optional<Founding> founding = found.assembly().founding();
        boolean rehearsal = founding.filter(f -> f.facts().rehearsal()).isPresent();
        boolean earlier = found.assembly().roll().enrolled(found.holder());
        return new Seen(
                words.text(
                        "enrol.who",
                        "role",
                        found.holder().role().name(),
                        "number",
                        found.holder().number()),
                Visible.line(said.get("title")),
                said.get("remit"),
                words.text(
                        "enrol.conveners",
                        "commissioner",
                        Visible.line(said.get("commissioner")),
                        "organiser",
                        Visible.line(said.get("organiser")),
                        "contact",
                        Visible.line(said.get("contact"))),
                found.holder().isMember()
                        ? words.text("enrol.others.member", "seat", found.holder().number())
                        : words.text("enrol.others.office"),
                earlier ? words.text("enrol.lost") : "",
                rehearsal ? words.text("enrol.rehearsal") : "",
                words.text("enrol.checked", "entries", found.assembly().size()));
    }
}
