package org.plenary.desktop.recommendations;

import java.util.List;
import java.util.Optional;
import org.plenary.core.term.EntryId;
import org.plenary.desktop.wording.Fate;
import org.plenary.desktop.wording.ResultInWords;
import org.plenary.desktop.wording.Said;

/// One recommendation with its whole chain, as it is shown.
///
/// @param origin which version it is, by whom and since when
/// @param drafters whose words are in it, in a sentence
/// @param fate how far the reader's own proposal has come
record One(
        EntryId id,
        String title,
        Stand stand,
        String state,
        String origin,
        String drafters,
        Said text,
        Said reasons,
        Optional<Fate> fate,
        Support support,
        Actions actions,
        List<Version> versions,
        List<Amendment> amendments,
        Optional<Check> check,
        Optional<Ballot> ballot,
        Optional<Answer> answer) {
    One {
        versions = List.copyOf(versions);
        amendments = List.copyOf(amendments);
    }

    /// Who supports it.
    ///
    /// @param own whether the reader does
    record Support(int have, int needed, String sentence, String who, boolean own) {}

    /// What the reader may do now.
    ///
    /// @param hindered why nothing about its words can be done; empty when something can
    record Actions(
            boolean support,
            boolean withdraw,
            boolean amend,
            boolean revise,
            boolean answer,
            String hindered) {}

    /// A version.
    ///
    /// @param line which, by whom, when and why
    /// @param before the text of the version before; its own for the first
    record Version(int number, String line, Said reasons, String before, String text) {}

    /// An amendment.
    ///
    /// @param before the text it was written against
    /// @param text the whole text as it would read
    /// @param decision what was decided, by whom and when; that nothing is decided yet
    /// @param decided the drafters' reasons, once they decided
    /// @param mayDecide whether the reader is asked to decide
    record Amendment(
            EntryId id,
            String line,
            Said reasons,
            String before,
            Said text,
            Fact fact,
            String decision,
            Optional<Said> decided,
            boolean mayDecide,
            Optional<Fate> fate) {
        /// What became of it.
        enum Fact {
            /// Not decided yet.
            OPEN,
            /// Accepted, not yet in the text.
            ACCEPTED,
            /// In the text.
            TAKEN_IN,
            /// Declined with reasons.
            DECLINED
        }
    }

    /// The principle check, a row a principle with its base.
    record Check(String sentence, List<List<String>> rows) {}

    /// The ballot on it.
    ///
    /// @param result every number with its base; empty before everything is counted
    record Ballot(
            EntryId id,
            String sentence,
            Optional<ResultInWords> result,
            String minority,
            List<Report> reports) {}

    /// A minority report.
    record Report(String title, String who, Said text) {}

    /// What the commissioning body owes or has answered.
    ///
    /// @param changed the text as the commissioning body would have it; empty when it left the
    ///   words alone
    /// @param adopted the text that was adopted
    /// @param actions what is to be done by which day
    /// @param grades what members think of it, with the base
    /// @param own the reader's own grade
    record Answer(
            String sentence,
            Optional<Said> text,
            String changed,
            String adopted,
            List<String> actions,
            String grades,
            Optional<Integer> own,
            boolean mayGrade,
            Optional<EntryId> id) {}
}
