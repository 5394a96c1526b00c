package org.plenary.core.trail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.core.event.SealedChoice;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.Choice;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;

final class FramesTest {
    private static final List<Frame> SOME =
            List.of(
                    new Frame(Frame.Type.ENTRY, "an entry".getBytes(US_ASCII)),
                    new Frame(Frame.Type.BODY, new byte[Frames.MAX_FRAME]),
                    new Frame(Frame.Type.SEALED_CHOICE, new byte[0]),
                    new Frame(Frame.Type.CHECKPOINT, new byte[] {1}));

    @Test
    void aBatchGivesBackItsFrames() throws Malformed {
        assertThat(Frames.read(Frames.encode(SOME))).isEqualTo(new Frames.Read(SOME, true));
        assertThat(Frames.read(Frames.encode(List.of())))
                .isEqualTo(new Frames.Read(List.of(), true));
    }

    @Test
    void theFormatIsMagicThenTypeLengthAndBytesThenAHash() {
        byte[] bytes = Frames.encode(List.of(new Frame(Frame.Type.BODY, new byte[] {7})));
        String head = HexFormat.of().formatHex("plenary-frames/v1\n".getBytes(US_ASCII));
        String body = head + "020000000107";
        Hash hash = Hash.sha256(HexFormat.of().parseHex(body));
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(body + "0000000020" + hash.hex());
    }

    @Test
    void aBatchCutShortGivesItsIntactPrefix() throws Malformed {
        byte[] bytes = Frames.encode(List.of(SOME.get(0), SOME.get(3), SOME.get(2)));
        int before = 0;
        for (int length = 18; length < bytes.length; length++) {
            Frames.Read read = Frames.read(Arrays.copyOf(bytes, length));
            assertThat(read.whole()).isFalse();
            assertThat(read.frames().size()).isGreaterThanOrEqualTo(before);
            before = read.frames().size();
        }
        assertThat(before).isEqualTo(3);
    }

    @Test
    void anyChangedByteIsNoticed() {
        byte[] bytes = Frames.encode(List.of(SOME.get(0), SOME.get(3)));
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(Frames.read(changed).whole()).isFalse();
            } catch (Malformed refused) {
                assertThat(refused.sentence()).isNotBlank();
            }
        }
    }

    @Test
    void whatIsNoBatchIsMalformed() {
        byte[] good = Frames.encode(SOME);
        byte[] after = Arrays.copyOf(good, good.length + 1);
        byte[] unknown = Frames.encode(List.of());
        unknown[18] = 9;
        byte[] tooLong = Frames.encode(List.of(SOME.get(0)));
        tooLong[19] = 1;
        byte[] negative = Frames.encode(List.of(SOME.get(0)));
        negative[19] = (byte) 0x80;
        for (byte[] bad : List.of(new byte[0], new byte[18], after, unknown, tooLong, negative)) {
            assertThatThrownBy(() -> Frames.read(bad)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void framesAreReadAndWrittenOneAtATime() throws IOException, Malformed {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(out);
        try (writer) {
            for (Frame frame : SOME) {
                writer.write(frame);
            }
        }
        assertThatThrownBy(() -> writer.write(SOME.getFirst()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.toByteArray()).isEqualTo(Frames.encode(SOME));
        FrameReader reader = new FrameReader(new ByteArrayInputStream(out.toByteArray()));
        List<Frame> read = new ArrayList<>();
        for (Optional<Frame> next = reader.next(); next.isPresent(); next = reader.next()) {
            assertThat(reader.whole()).isFalse();
            read.add(next.get());
        }
        assertThat(read).isEqualTo(SOME);
        assertThat(reader.whole()).isTrue();
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void aFrameTooLongIsNotWritten() {
        Frame large = new Frame(Frame.Type.BODY, new byte[Frames.MAX_FRAME + 1]);
        assertThatThrownBy(() -> Frames.encode(List.of(large)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHandedInChoiceIsItsVoteItsKeyAndItsName() throws Malformed {
        EntryId vote = new EntryId(Hash.ofHex("11".repeat(32)));
        for (Choice choice : Choice.values()) {
            HandedChoice handed =
                    new HandedChoice(vote, new SealedChoice(choice, Hash.ofHex("22".repeat(32))));
            assertThat(HandedChoice.parse(handed.encode())).isEqualTo(handed);
            assertThat(handed.frame())
                    .isEqualTo(new Frame(Frame.Type.SEALED_CHOICE, handed.encode()));
        }
        byte[] yes =
                new HandedChoice(vote, new SealedChoice(Choice.YES, Hash.ofHex("22".repeat(32))))
                        .encode();
        assertThat(HexFormat.of().formatHex(yes))
                .isEqualTo("11".repeat(32) + "22".repeat(32) + "796573");
        byte[] upper = yes.clone();
        upper[64] = 'Y';
        for (byte[] bad :
                List.of(new byte[0], Arrays.copyOf(yes, 64), Arrays.copyOf(yes, 66), upper)) {
            assertThatThrownBy(() -> HandedChoice.parse(bad)).isInstanceOf(Malformed.class);
        }
    }
}
