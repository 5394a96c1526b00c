package org.plenary.core.procedure;

import static org.plenary.core.term.Role.AUTHORITY;
import static org.plenary.core.term.Role.CONVENOR;
import static org.plenary.core.term.Role.FACILITATOR;
import static org.plenary.core.term.Role.MEMBER;
import static org.plenary.core.term.Role.REGISTRAR;
import static org.plenary.core.term.Role.SEQUENCER;
import static org.plenary.core.term.Stage.BALLOTING;
import static org.plenary.core.term.Stage.CHECKING;
import static org.plenary.core.term.Stage.DECIDED;
import static org.plenary.core.term.Stage.DELIBERATING;
import static org.plenary.core.term.Stage.DRAFTING;
import static org.plenary.core.term.Stage.LEARNING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plenary.core.event.Kind;
import org.plenary.core.term.Role;
import org.plenary.core.term.Stage;

/// Who may do what in which stage: the table that everything else is built on. What is not written
/// here is admitted to nobody.
final class Permits {
    private static final Map<Kind, Set<Role>> ROLES = table(Permits::rolesOf);
    private static final Map<Kind, Set<Stage>> STAGES = table(Permits::stagesOf);

    private Permits() {}

    /// The roles that may write a kind.
    static Set<Role> roles(Kind kind) {
        return ROLES.getOrDefault(kind, Set.of());
    }

    private static Set<Role> rolesOf(Kind kind) {
        return switch (kind) {
            case ASSEMBLY_FOUNDED, CHARTER_ADOPTED, PRINCIPLE_ADOPTED -> EnumSet.of(CONVENOR);
            case DRAW_ANNOUNCED,
                    POOL_FROZEN,
                    NUMBER_STATED,
                    LOTTERY_COMMITTED,
                    SEATS_FILLED,
                    QUOTA_FIT_PROVED,
                    DRAW_ABANDONED,
                    LETTER_REISSUED,
                    VACANCY_STATED,
                    BODY_ERASED ->
                    EnumSet.of(REGISTRAR);
            case NUMBER_CONFIRMED, LETTER_CONFIRMED, VACANCY_CONFIRMED ->
                    EnumSet.of(FACILITATOR, AUTHORITY);
            // While the seats are drawn nobody sits in them: there are offices only.
            case NUMBER_SEALED, NUMBER_SHOWN -> EnumSet.of(REGISTRAR, FACILITATOR, AUTHORITY);
            case DEVICE_ENROLLED, DEVICE_REVOKED ->
                    EnumSet.of(REGISTRAR, FACILITATOR, AUTHORITY, MEMBER);
            case STAGE_OPENED,
                    SESSION_PLANNED,
                    SESSION_CANCELLED,
                    SESSION_OPENED,
                    SESSION_CLOSED,
                    PACKET_PUBLISHED,
                    ITEM_PUBLISHED,
                    ITEM_CORRECTED,
                    EVIDENCE_REQUEST_DECIDED,
                    BALLOT_OPENED ->
                    EnumSet.of(FACILITATOR);
            case SEAT_LEFT,
                    VACANCY_CONTESTED,
                    SEAT_CHECKED_IN,
                    READING_STATED,
                    EVIDENCE_REQUESTED,
                    POSITION_STATED,
                    POSITION_REVISED,
                    RECOMMENDATION_PROPOSED,
                    RECOMMENDATION_REVISED,
                    RECOMMENDATION_SUPPORTED,
                    SUPPORT_WITHDRAWN,
                    AMENDMENT_PROPOSED,
                    AMENDMENT_DECIDED,
                    PRINCIPLE_ANSWERED,
                    CONCERN_ANSWERED,
                    VOTE_CAST,
                    MINORITY_REPORTED,
                    MINORITY_DECLINED,
                    RESPONSE_RATED ->
                    EnumSet.of(MEMBER);
            case BALLOT_CLOSED, VOTES_UNSEALED ->
                    EnumSet.of(SEQUENCER, REGISTRAR, FACILITATOR, AUTHORITY, MEMBER);
            case RESPONSE_PROMISED, RESPONSE_GIVEN -> EnumSet.of(AUTHORITY);
            case CLOCK_TICKED -> EnumSet.of(SEQUENCER);
        };
    }

    /// The stages of its question in which a kind is admitted; every stage for kinds that belong to
    /// no question.
    static Set<Stage> stages(Kind kind) {
        return STAGES.getOrDefault(kind, Set.of());
    }

    private static Set<Stage> stagesOf(Kind kind) {
        return switch (kind) {
            case ASSEMBLY_FOUNDED,
                    STAGE_OPENED,
                    CHARTER_ADOPTED,
                    PRINCIPLE_ADOPTED,
                    DRAW_ANNOUNCED,
                    POOL_FROZEN,
                    NUMBER_SEALED,
                    NUMBER_SHOWN,
                    NUMBER_STATED,
                    NUMBER_CONFIRMED,
                    LOTTERY_COMMITTED,
                    SEATS_FILLED,
                    QUOTA_FIT_PROVED,
                    DRAW_ABANDONED,
                    DEVICE_ENROLLED,
                    LETTER_REISSUED,
                    LETTER_CONFIRMED,
                    DEVICE_REVOKED,
                    SEAT_LEFT,
                    VACANCY_STATED,
                    VACANCY_CONTESTED,
                    VACANCY_CONFIRMED,
                    SESSION_PLANNED,
                    SESSION_CANCELLED,
                    SESSION_OPENED,
                    SESSION_CLOSED,
                    SEAT_CHECKED_IN,
                    RESPONSE_PROMISED,
                    CLOCK_TICKED,
                    BODY_ERASED ->
                    EnumSet.allOf(Stage.class);
            case PACKET_PUBLISHED, ITEM_PUBLISHED -> EnumSet.of(LEARNING, DELIBERATING, DRAFTING);
            case ITEM_CORRECTED, READING_STATED -> EnumSet.range(LEARNING, BALLOTING);
            case EVIDENCE_REQUESTED -> EnumSet.range(LEARNING, DRAFTING);
            case EVIDENCE_REQUEST_DECIDED -> EnumSet.range(LEARNING, BALLOTING);
            case POSITION_STATED, POSITION_REVISED -> EnumSet.range(LEARNING, BALLOTING);
            case RECOMMENDATION_PROPOSED,
                    RECOMMENDATION_REVISED,
                    AMENDMENT_PROPOSED,
                    AMENDMENT_DECIDED ->
                    EnumSet.of(DELIBERATING, DRAFTING);
            case RECOMMENDATION_SUPPORTED, SUPPORT_WITHDRAWN ->
                    EnumSet.range(DELIBERATING, CHECKING);
            case PRINCIPLE_ANSWERED, CONCERN_ANSWERED -> EnumSet.of(CHECKING, BALLOTING);
            case BALLOT_OPENED, BALLOT_CLOSED -> EnumSet.of(BALLOTING);
            // Once a question is decided its ballots are settled: whatever comes then is late, and
            // the ballot's own rules say so.
            case VOTE_CAST, VOTES_UNSEALED -> EnumSet.of(BALLOTING, DECIDED);
            case MINORITY_REPORTED, MINORITY_DECLINED -> EnumSet.of(BALLOTING, DECIDED);
            case RESPONSE_GIVEN, RESPONSE_RATED -> EnumSet.of(DECIDED);
        };
    }

    /// Looked up for every entry, so worked out once.
    private static <T> Map<Kind, Set<T>> table(Function<Kind, Set<T>> of) {
        Map<Kind, Set<T>> table = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            table.put(kind, of.apply(kind));
        }
        return table;
    }
}
