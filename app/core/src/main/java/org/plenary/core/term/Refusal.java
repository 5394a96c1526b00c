package org.plenary.core.term;

/// Why something does not count. Each reason is a sentence that the person concerned understands;
/// it never changes what is recorded.
public enum Refusal {
    /// Entry 0 founds an assembly, and only entry 0.
    NOT_FOUNDED("This assembly has not been founded yet."),
    ALREADY_FOUNDED("This assembly has been founded already; that happens once."),
    BAD_KEY("The key in this entry is not an ordinary Ed25519 key; please ask for a new letter."),

    UNKNOWN_DEVICE(
            "This device is not enrolled in this assembly; please enrol it with a letter first."),
    DEVICE_REVOKED("This device was revoked, so nothing it signs after that counts."),
    CHAIN_FORKED(
            "This laptop was restored or copied: another entry already stands at this entry's place in its chain."),
    OTHER_ASSEMBLY("This entry was written for another assembly and means nothing in this one."),
    ALREADY_COUNTED("The same draft has been counted already; it counts once."),
    WORDS_MISSING("This entry needs words, and none came with it."),

    NOT_YOUR_ROLE("This is not for your role to do in this assembly."),
    NOT_IN_THIS_STAGE("The assembly is not in the stage in which this can be done."),
    UNKNOWN_QUESTION("The remit has no question with this number."),

    CHARTER_EXISTS(
            "The charter has been adopted already; from now on it changes only by its own amendment procedure."),
    CHARTER_MISSING("The charter has not been adopted yet."),
    PRINCIPLE_OUT_OF_ORDER(
            "Principles are adopted one after the other, up to the charter's number."),
    CHARTER_INCOMPLETE("Not every principle of the charter has been adopted yet."),

    DRAW_RUNNING("A draw is running already; there is one at a time."),
    DRAW_UNKNOWN("There is no such draw, or it is over."),
    DRAW_LAPSED(
            "The moment of the public number has passed, so this draw has lapsed; please give it up and announce another."),
    SEATS_NOT_VACANT("A draw is for every seat that nobody sits in, and for no other."),
    NUMBER_NOT_AHEAD(
            "A public number is announced before it exists; please choose a later moment."),
    ALREADY_FROZEN("The pool of this draw is frozen already, and stays as it is."),
    OTHER_SOURCE("This draw's number comes from another source, as was announced."),
    ALREADY_SEALED("You have sealed a number for this already."),
    TOO_FEW_SEALED(
            "Numbers must be sealed by at least two kinds of offices before the pool is frozen."),
    NUMBER_UNKNOWN("There is no such public number in the draw that is running, or not yet."),
    NUMBER_KNOWN("This public number is known already, and stays as it is."),
    NUMBER_TOO_EARLY(
            "This public number is drawn only after its moment, and after what it decides was fixed."),
    NUMBER_DOES_NOT_FIT("This number is not what was announced or sealed."),
    NOT_YOUR_NUMBER("Only who sealed a number can show it."),
    LOTTERY_EXISTS("The lottery of this draw is fixed already, and stays as it is."),
    NOT_DRAWN("No panel has been drawn yet."),
    NOTHING_COMMITTED(
            "Nothing was committed to when the pool was frozen, so nothing can be proven from it."),
    NOT_THE_PANEL_DRAWN("These are not the people whom the public number drew."),
    TOO_LATE_TO_ABANDON("The public number may be known by now, so this draw stands."),

    SEATS_OUT_OF_ORDER("Seats are filled in order and never beyond the number of seats."),
    PANEL_INCOMPLETE("Not every seat has been filled yet."),
    LETTER_UNKNOWN("No seat or office has a letter with this code."),
    LETTER_USED("This letter has been used already or was replaced by a newer one."),
    KEY_IN_USE("This key is in use in this assembly already."),
    HOLDER_UNKNOWN("There is no such seat or office in this assembly."),
    REISSUE_UNKNOWN("There is no new letter waiting for this confirmation."),
    SEAT_LEFT(
            "This seat was left, so nothing more is done from it. What was done before stands, and you can still read everything; if this is a mistake, please speak to the registrar."),
    NOBODY_SITS_THERE(
            "Nobody sits in this seat any more. Free seats are filled by a further draw, under new numbers."),
    VACANCY_UNKNOWN(
            "There is no free seat waiting for this: it was confirmed before, or whoever sits there said that they are still here."),
    VACANCY_WAITS(
            "Whoever sits there has a week to say that they are still here; please confirm it after that."),
    NOT_YOUR_SEAT("Only whoever sits in that seat can say that they are still here."),
    NOT_YOUR_DEVICE("Only the same person's other device can revoke this device."),

    PROMISE_MISSING(
            "The commissioning body has not promised when it will answer, so the assembly cannot begin."),
    PROMISE_EXISTS("The promise to answer has been given already."),
    PROMISE_TOO_LONG("The charter allows less time to answer than this promise takes."),
    STAGE_OUT_OF_ORDER(
            "Stages follow one another: only the next one can be opened, or drafting again from checking."),
    BALLOTS_STILL_OPEN("A ballot is still open or its votes are still being unsealed."),

    SESSION_UNKNOWN("There is no such session, or it was replaced or cancelled."),
    SESSION_STARTED("This session has begun, so its plan stands."),
    SESSION_NOT_OPEN("This session is not open now."),
    ALREADY_CHECKED_IN("You have checked in to this session already."),

    PACKET_UNKNOWN("There is no such evidence packet."),
    ITEM_UNKNOWN("There is no such item of evidence."),
    REQUEST_UNKNOWN("There is no such request for evidence."),
    REQUEST_DECIDED("This request has been decided already."),

    POSITION_EXISTS(
            "You have said where you stand already; you can revise it and say what moved you."),
    POSITION_UNKNOWN("There is no such position statement."),
    POSITION_NOT_CURRENT("Only your own statement that stands now can be revised."),

    RECOMMENDATION_UNKNOWN("There is no such recommendation."),
    NOT_A_DRAFTER("Only the drafters of this recommendation can do this."),
    VERSION_NOT_CURRENT("The text has changed since: please look at its current version first."),
    ALREADY_SUPPORTED("You support this recommendation already."),
    NOT_SUPPORTED("You do not support this recommendation, so there is no support to withdraw."),
    AMENDMENT_UNKNOWN(
            "There is no such amendment, or it was not accepted, or it has been taken in already."),
    AMENDMENT_DECIDED("This amendment has been decided already."),
    PRINCIPLE_UNKNOWN("The charter has no principle with this number."),

    TOO_FEW_SUPPORTERS("The charter asks for more supporters before a ballot may open."),
    CHECK_TOO_SHORT(
            "The principle check has not been open long enough for everybody to have had the chance."),
    CHECK_INCOMPLETE("Too few members have answered every principle for a ballot to open."),
    CONCERN_UNANSWERED(
            "Many members said that a principle is broken, and the drafters have not answered them yet."),
    NO_CONCERN("Nobody has said that this principle is broken, so there is no concern to answer."),

    BALLOT_EXISTS("There is a ballot on this recommendation already."),
    RULE_NOT_THE_CHARTERS("A ballot is decided by the charter's rule and no other."),
    BALLOT_TOO_SHORT(
            "The charter asks for a ballot to stay open longer, and for its own time to unseal."),
    BALLOT_UNKNOWN("There is no such ballot."),
    NOT_IN_THE_ELECTORATE("Your seat was not in the electorate when this ballot opened."),
    ARRIVED_AFTER_CLOSING(
            "Your vote arrived after the ballot had closed. It is in the record as late, and not counted."),
    OWN_CHECK_MISSING("Before you vote, please answer each principle for this recommendation."),
    OWN_READING_MISSING(
            "Before you vote, please say of each item of evidence whether you read it: read, partly or not read."),
    TOO_EARLY_TO_CLOSE(
            "This ballot closes at the time that was frozen when it opened, and not before."),
    BALLOT_CLOSED("This ballot is closed already."),
    BALLOT_STILL_OPEN("This ballot is still open, so its votes stay sealed."),
    TOO_LATE_TO_UNSEAL("The time for unsealing votes of this ballot is over."),
    VOTE_NOT_COUNTED("This vote was replaced by a later one or never counted, so it stays sealed."),
    VOTE_ALREADY_OPEN("This vote has been opened already."),
    SEAL_DOES_NOT_FIT("This choice and key do not fit the sealed vote."),
    RESULT_NOT_SETTLED("The votes of this ballot are still being unsealed."),
    NOT_IN_THE_MINORITY(
            "A minority report is written by members whose side did not prevail in this ballot."),
    MINORITY_TIME_OVER("The time for minority reports on this ballot is over."),
    ALREADY_REPORTED("You have reported or declined for this ballot already."),
    MINORITY_MAY_STILL_REPORT("The minority may still report, so the result is not complete."),
    NOT_CARRIED("This recommendation did not reach its quorum and majority."),

    NOT_ADOPTED("Only an adopted recommendation is answered."),
    ALREADY_ANSWERED("This recommendation has been answered already."),
    RESPONSE_UNKNOWN("There is no such answer."),

    CLOCK_WENT_BACK("Clock entries never go back."),
    ALREADY_ERASED("These words have been removed already.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /// What to tell the person concerned, in English.
    public String sentence() {
        return sentence;
    }
}
