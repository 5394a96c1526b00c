package org.plenary.server.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Checkpoint;
import org.plenary.core.ledger.Frontier;
import org.plenary.core.ledger.Hash;
import org.plenary.core.ledger.Tree;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.BodyRef;
import org.plenary.core.term.Malformed;
import org.plenary.core.term.Origin;
import org.plenary.core.trail.Body;
import org.plenary.core.trail.SignedEntry;
import org.plenary.core.trail.Words;
import org.plenary.rehearsal.Rehearsed;
import org.plenary.rehearsal.script.Content;
import org.plenary.server.sequencer.Edition;

/// A rehearsal as the sequencer would hand it to be pressed.
record RehearsedEdition(Rehearsed rehearsed, Origin origin, Assembly assembly) implements Edition {
    RehearsedEdition(Rehearsed rehearsed) {
        this(rehearsed, rehearsed.origin());
    }

    RehearsedEdition(Rehearsed rehearsed, Origin origin) {
        this(rehearsed, origin, rehearsed.assembly());
    }

    @Override
    public long size() {
        return rehearsed.entries().size();
    }

    @Override
    public byte[] checkpoint() {
        Frontier tree = Frontier.EMPTY;
        for (SignedEntry entry : rehearsed.entries()) {
            tree = tree.plus(Tree.leaf(entry.bytes()));
        }
        Checkpoint checkpoint = new Checkpoint(origin().value(), size(), tree.root());
        return (new String(checkpoint.text(), StandardCharsets.UTF_8) + "\n— signatures\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Instant moment() {
        return assembly().clock();
    }

    @Override
    public Optional<Words> words(BodyRef ref) throws IOException {
        Body body = rehearsed.bodies().get(ref.commitment());
        try {
            return body == null ? Optional.empty() : Optional.of(body.words());
        } catch (Malformed broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public Optional<byte[]> attachment(Hash sha256) throws IOException {
        Content content = rehearsed.attachments().get(sha256);
        return content == null ? Optional.empty() : Optional.of(content.bytes());
    }

    @Override
    public List<SignedEntry> entries(long from, long to) {
        return rehearsed.entries().subList((int) from, (int) Math.min(to, size()));
    }
}
