package org.plenary.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.desktop.ui.Problem;
import org.plenary.desktop.ui.ProblemException;

class OneWindowTest {
    @TempDir private Path folder;

    @Test
    void aSecondWindowSaysSoAndTheFirstComesToTheFront() throws Exception {
        Profile profile = profile();
        CountDownLatch front = new CountDownLatch(1);
        try (OneWindow first = OneWindow.claim(profile)) {
            Thread.startVirtualThread(() -> first.listen(front::countDown));
            assertThatThrownBy(() -> OneWindow.claim(profile))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(new Problem.AlreadyOpen()));
            assertThat(front.await(20, TimeUnit.SECONDS)).isTrue();
        }
        try (OneWindow again = OneWindow.claim(profile)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void anotherProfileIsAnotherWindow() throws IOException {
        try (OneWindow one = OneWindow.claim(profile());
                OneWindow other =
                        OneWindow.claim(
                                Profile.in(folder.resolve("other"), folder.resolve("other.out")))) {
            assertThat(one).isNotSameAs(other);
        }
    }

    private Profile profile() throws IOException {
        return Profile.in(folder.resolve("profile"), folder.resolve("outside"));
    }
}
