package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void aWholeAssemblyIsRehearsed() {
        Rehearsed whole = Tiny.rehearsal(1).whole();
        var kinds = new java.util.TreeMap<String, Integer>();
        whole.entries().forEach(e -> kinds.merge(e.envelope().kind(), 1, Integer::sum));
        System.out.println(kinds);
        whole.assembly().refused().forEach(System.out::println);
        whole.undone().forEach(System.out::println);
        assertThat(whole.undone()).isEmpty();
    }
}
