package org.plenary.core.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.Media;

/// The bounds of numbers in facts; a fact outside them cannot be made, so nothing inside checks
/// again.
final class Bounds {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    private Bounds() {}

    static void within(long value, long least, long most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    what + " must lie between " + least + " and " + most + ", not " + value);
        }
    }

    static void question(int question) {
        within(question, 1, 9, "the question's number");
    }

    static void principle(int principle) {
        within(principle, 1, 99, "the principle's number");
    }

    static void time(Instant time) {
        within(time.getEpochSecond(), 0, 253_402_300_799L, "a time in seconds");
        if (time.getNano() != 0) {
            throw new IllegalArgumentException("times count whole seconds");
        }
    }

    static void day(LocalDate day) {
        within(day.toEpochDay(), 0, 2_932_896, "a day since 1970");
    }

    /// A draw's own file.
    static void text(Attachment file) {
        if (file.media() != Media.TEXT) {
            throw new IllegalArgumentException("the files of a draw are text");
        }
    }

    /// What evidence may carry: pictures and pages, never bare text, which is its words.
    static List<Attachment> evidence(List<Attachment> attachments) {
        within(attachments.size(), 0, 16, "attachments");
        if (attachments.stream().anyMatch(file -> file.media() == Media.TEXT)) {
            throw new IllegalArgumentException("evidence carries pictures and PDF files");
        }
        return List.copyOf(attachments);
    }

    static void name(String name, String what) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    what + " is named in lower-case letters, digits and hyphens");
        }
    }
}
