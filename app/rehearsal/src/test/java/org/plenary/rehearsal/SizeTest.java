package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.core.projection.Closed;
import org.plenary.core.term.Holder;
import org.plenary.core.term.Refusal;

class SizeTest {
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 9, 10, 42, 150})
    void anAssemblyOfAnySizeIsRehearsedToItsResults(int members) {
        Rehearsed whole = Tiny.rehearsal(5).withMembers(members).whole();

        assertThat(whole.undone())
                .as("at most a text that too few support comes to no ballot")
                .allMatch(undone -> undone.why() == Refusal.TOO_FEW_SUPPORTERS);
        assertThat(whole.assembly().roll().seated()).isEqualTo(members);
        assertThat(whole.assembly().ballots().all().values())
                .isNotEmpty()
                .allMatch(ballot ->
                        Closed.of(whole.assembly(), ballot.mark().id())
                                .proof()
                                .filter(Closed::settled)
                                .isPresent());
    }

    @Test
    void theLastSeatOfTenOrMoreIsNeverTaken() {
        assertThat(
                        Tiny.rehearsal(1)
                                .withMembers(10)
                                .whole()
                                .assembly()
                                .roll()
                                .enrolled(Holder.seat(10)))
                .isFalse();
        assertThat(
                        Tiny.rehearsal(1)
                                .withMembers(9)
                                .whole()
                                .assembly()
                                .roll()
                                .enrolled(Holder.seat(9)))
                .isTrue();
    }

    @Test
    void busierMembersWriteMore() {
        int usual = Tiny.rehearsal(1).whole().entries().size();

        assertThat(Tiny.rehearsal(1).withBusyness(4).whole().entries().size())
                .isGreaterThan(usual * 5 / 4);
    }

    @Test
    void twoPeopleAreNoAssembly() {
        assertThatThrownBy(() -> Tiny.rehearsal(1).withMembers(2))
                .hasMessage("a rehearsal has between 3 and 2,000 members");
    }
}
