package org.plenary.desktop.ui;

/// Short news at the foot of the window, in words; it stays ten seconds, or until the next.
public interface Notices {
    /// Says something that needs no answer.
    void say(String sentence);

    /// Says something that can be taken back by the button `offer` while the notice stands.
    void say(String sentence, String offer, Runnable takeBack);
}
