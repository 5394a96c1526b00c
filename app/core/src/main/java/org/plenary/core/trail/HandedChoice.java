package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;

/// What a sealed vote says, handed in beside it so that it can be opened after the ballot has
/// closed (LOG.md).
///
/// @param vote the entry that cast the vote
public record HandedChoice(EntryId vote, SealedChoice choice) {
    private static final int NAME = 2 * Hash.LENGTH;

    /// The choice in a frame's bytes: the vote's id (32 bytes), the key (32 bytes), the choice's
    /// name in lower case. Whether it opens the vote is not checked here.
    public static HandedChoice parse(byte[] bytes) throws Malformed {
        if (bytes.length <= NAME) {
            throw new Malformed("a handed-in choice has a vote's id, a key and the choice's name");
        }
        byte[] name = Arrays.copyOfRange(bytes, NAME, bytes.length);
        for (Choice choice : Choice.values()) {
            if (Arrays.equals(name, wire(choice))) {
                return new HandedChoice(
                        new EntryId(Hash.of(Arrays.copyOf(bytes, Hash.LENGTH))),
                        new SealedChoice(
                                choice, Hash.of(Arrays.copyOfRange(bytes, Hash.LENGTH, NAME))));
            }
        }
        throw new Malformed("a handed-in choice is one of those that a ballot offers");
    }

    /// A frame's bytes.
    public byte[] encode() {
        byte[] name = wire(choice.choice());
        return ByteBuffer.allocate(NAME + name.length)
                .put(vote.hash().bytes())
                .put(choice.key().bytes())
                .put(name)
                .array();
    }

    /// As a frame of a batch.
    public Frame frame() {
        return new Frame(Frame.Type.SEALED_CHOICE, encode());
    }

    private static byte[] wire(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT).getBytes(US_ASCII);
    }
}
