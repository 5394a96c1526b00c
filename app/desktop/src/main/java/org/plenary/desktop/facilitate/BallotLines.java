package org.plenary.desktop.facilitate;

import org.plenary.core.projection.Ballots.Ballot;
import org.plenary.core.projection.Recommendations.Recommendation;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.words.Moments;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.Titles;

/// How a ballot stands, in one sentence.
final class BallotLines {
    private BallotLines() {}

    static String state(
            Words words,
            Chamber chamber,
            Moments moments,
            Ballot ballot,
            Recommendation recommendation) {
        String title = Titles.recommendation(words, chamber.texts(), recommendation);
        if (ballot.closed().isPresent()) {
            return words.text(
                    "facilitate.ballot.closed",
                    "title",
                    title,
                    "votes",
                    ballot.votes().size(),
                    "entitled",
                    ballot.entitled(),
                    "opened",
                    ballot.opened().size());
        }
        return words.text(
                "facilitate.ballot.open",
                "title",
                title,
                "votes",
                ballot.votes().size(),
                "entitled",
                ballot.entitled(),
                "closes",
                moments.dayAndTime(ballot.closes()));
    }
}
