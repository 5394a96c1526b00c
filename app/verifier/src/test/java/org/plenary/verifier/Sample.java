package org.plenary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.plenary.core.procedure.TestAssembly.AUTHORITY;
import static org.plenary.core.procedure.TestAssembly.REGISTRAR;
import static org.plenary.core.procedure.TestAssembly.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.BallotEvent.MinorityDeclined;
import org.plenary.core.event.Entry;
import org.plenary.core.event.RecordEvent.BodyErased;
import org.plenary.core.event.ResponseEvent.ResponseGiven;
import org.plenary.core.procedure.Ready;
import org.plenary.core.procedure.TestAssembly;
import org.plenary.core.procedure.TestTrail;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.ErasureGround;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Stage;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.SignedTrail;

/// A record of 300 entries: seven seats, one recommendation adopted and answered, a vote too late,
/// and words that were erased.
final class Sample {
    static final int SIZE = 300;

    private static final TestAssembly HALL = hall();

    /// Every entry, signed.
    static final List<SignedEntry> ENTRIES = SignedTrail.of(HALL);

    private static final Site SITE =
            Site.of(TestTrail.ORIGIN, SignedTrail.log(), bytes(ENTRIES), bodies(HALL));

    private Sample() {}

    /// The record as an honest log publishes it.
    static Site site() {
        return SITE.copy();
    }

    /// The assembly after the last entry.
    static Assembly assembly() {
        return HALL.now();
    }

    /// The results as the site's own table shows them.
    static byte[] table() {
        String ballot = Ready.ballot().hex();
        String text = Ready.recommendation().hex();
        String table =
                """
                {
                  "origin" : "plenary.example/trail/test",
                  "counted" : 300,
                  "recommendations" : [ {
                    "id" : "TEXT",
                    "version" : 1,
                    "adopted" : true
                  } ],
                  "ballots" : [ {
                    "id" : "BALLOT",
                    "recommendation" : "TEXT",
                    "version" : 1,
                    "rule" : { "quorum" : ">= 1/2" },
                    "entitled" : 7,
                    "cast" : 6,
                    "yes" : 4,
                    "no" : 2,
                    "abstain" : 0,
                    "unstated" : 0,
                    "unopened" : 0,
                    "settled" : true,
                    "outcome" : "carried",
                    "minorityReports" : [ ]
                  } ]
                }
                """;
        return table.replace("TEXT", text).replace("BALLOT", ballot).getBytes(UTF_8);
    }

    static TestAssembly hallToGoOn() {
        return HALL.copy();
    }

    /// Where the erased words belong.
    static int erased() {
        return position(HALL, Ready.item());
    }

    /// Where the entry stands that erased them.
    static int erasure() {
        return (int)
                Optional.ofNullable(HALL.now().erasures().get(Ready.item())).orElseThrow().index();
    }

    static List<byte[]> bytes(List<SignedEntry> entries) {
        return new ArrayList<>(entries.stream().map(SignedEntry::bytes).toList());
    }

    /// The words of each entry, where it has any that were not erased.
    static List<Optional<Body>> bodies(TestAssembly hall) {
        List<Optional<Body>> bodies = new ArrayList<>();
        for (Entry entry : hall.trail().log()) {
            boolean gone = hall.now().erasures().containsKey(entry.id());
            bodies.add(
                    entry.envelope()
                            .body()
                            .filter(_ -> !gone)
                            .map(_ -> TestTrail.body(entry.index())));
        }
        return bodies;
    }

    private static int position(TestAssembly hall, EntryId id) {
        return hall.trail().log().stream().map(Entry::id).toList().indexOf(id);
    }

    private static TestAssembly hall() {
        TestAssembly hall = Ready.in(Stage.DECIDED);
        hall.votes(7, Ready.ballot(), Choice.NO);
        hall.write(seat(5), new MinorityDeclined(Ready.ballot()));
        hall.write(seat(6), new MinorityDeclined(Ready.ballot()));
        hall.write(
                AUTHORITY,
                new ResponseGiven(Ready.recommendation(), ResponseVerdict.ACCEPTED, List.of()));
        hall.write(REGISTRAR, new BodyErased(Ready.item(), ErasureGround.PRIVACY));
        while (hall.trail().log().size() < SIZE) {
            hall.trail().pass(Duration.ofMinutes(1));
        }
        return hall;
    }
}
