package org.plenary.core.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.plenary.core.event.Envelope;
import org.plenary.core.event.Facts;
import org.plenary.core.event.Kind;
import org.plenary.core.ledger.Hash;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.DeviceId;
import org.plenary.core.term.DraftId;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.term.Seen;

/// The text of a note: one line of canonical JSON and a newline. Whatever would not be written as
/// it was read is malformed.
public final class EnvelopeCodec {
    /// The longest text of an entry, in bytes.
    public static final int MAX_LENGTH = 4_096;

    private EnvelopeCodec() {}

    /// The bytes that an author signs.
    public static byte[] encode(Envelope envelope) {
        byte[] bytes = text(envelope).getBytes(UTF_8);
        if (bytes.length > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an entry has at most 4,096 bytes, not " + bytes.length);
        }
        return bytes;
    }

    /// The envelope in these bytes; malformed unless encoding it gives these very bytes again.
    public static Envelope decode(byte[] bytes) throws Malformed {
        if (bytes.length > MAX_LENGTH) {
            throw new Malformed("an entry has at most 4,096 bytes, this one has " + bytes.length);
        }
        String text = utf8(bytes);
        if (!text.endsWith("\n")) {
            throw new Malformed("an entry's text ends with a newline");
        }
        try {
            Envelope envelope =
                    read(Fields.of(JsonReader.read(text.substring(0, text.length() - 1))));
            if (!text.equals(text(envelope))) {
                throw new Malformed(
                        "an entry must be written in exactly one way, and this is another");
            }
            return envelope;
        } catch (IllegalArgumentException | ArithmeticException outOfBounds) {
            throw new Malformed("a field is out of bounds: " + outOfBounds.getMessage());
        }
    }

    private static String text(Envelope envelope) {
        Json.Members json =
                new Json.Members()
                        .with("v", Envelope.VERSION)
                        .with("assembly", envelope.assembly().value())
                        .with("kind", envelope.kind())
                        .with("device", envelope.device().value())
                        .with("seq", envelope.seq())
                        .with("entry", envelope.draft().value())
                        .with(
                                "seen",
                                new Json.Members()
                                        .with("size", envelope.seen().size())
                                        .with("root", envelope.seen().root().base64()))
                        .with("refs", texts(envelope.refs().stream().map(EntryId::hex).toList()))
                        .with("facts", facts(envelope.facts()))
                        .with("crit", texts(envelope.crit()));
        envelope.prev().ifPresent(prev -> json.with("prev", prev.hex()));
        envelope.body()
                .ifPresent(body ->
                        json.with(
                                "body",
                                new Json.Members()
                                        .with("commit", body.commitment().hex())
                                        .with("len", body.length())));
        return JsonWriter.write(json) + "\n";
    }

    private static Json facts(Facts facts) {
        return switch (facts) {
            case Facts.Known known -> FactsWriter.write(known.event());
            case Facts.Unknown unknown -> {
                try {
                    yield JsonReader.read(unknown.json());
                } catch (Malformed broken) {
                    throw new IllegalArgumentException(broken);
                }
            }
        };
    }

    private static Json texts(List<String> texts) {
        return new Json.Array(texts.stream().map(text -> (Json) new Json.Text(text)).toList());
    }

    private static Envelope read(Fields f) throws Malformed {
        if (f.integer("v") != Envelope.VERSION) {
            throw new Malformed(
                    "this entry is of version "
                            + f.integer("v")
                            + " of the format, which needs an update");
        }
        List<String> crit = f.list("crit", Fields::text);
        return new Envelope(
                new Origin(f.text("assembly")),
                new DeviceId(f.text("device")),
                f.number("seq"),
                f.maybe("prev", Fields::entry),
                seen(Fields.of(f.json("seen"))),
                new DraftId(f.text("entry")),
                facts(f, crit),
                body(f),
                crit);
    }

    private static Facts facts(Fields f, List<String> crit) throws Malformed {
        String kind = f.text("kind");
        Optional<Kind> known = crit.isEmpty() ? Kind.named(kind) : Optional.empty();
        if (known.isEmpty()) {
            return new Facts.Unknown(
                    kind,
                    JsonWriter.write(Fields.object(f.json("facts"))),
                    f.list("refs", Fields::entry));
        }
        return new Facts.Known(
                known.get(), FactsReader.read(known.get(), Fields.of(f.json("facts"))));
    }

    private static Optional<BodyRef> body(Fields f) throws Malformed {
        if (!f.has("body")) {
            return Optional.empty();
        }
        Fields body = Fields.of(f.json("body"));
        return Optional.of(new BodyRef(body.hash("commit"), body.integer("len")));
    }

    private static Seen seen(Fields f) throws Malformed {
        byte[] root = Base64.getDecoder().decode(f.text("root"));
        return new Seen(f.number("size"), Hash.of(root));
    }

    private static String utf8(byte[] bytes) throws Malformed {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new Malformed("an entry is UTF-8 text");
        }
    }
}
