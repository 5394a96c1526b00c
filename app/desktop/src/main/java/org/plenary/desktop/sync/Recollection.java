package org.plenary.desktop.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Chains;
import org.plenary.core.projection.Drafts;
import org.plenary.core.term.DraftId;

/// What the record added up to the last time it was read from its first entry to its last, kept so
/// that the next start has something to show at once. It is only ever shown: before anything is
/// fetched or sent, the record is read and folded again, and what comes of that takes its place.
///
/// Of the drafts that had their effect it keeps those of this laptop alone: the others are asked
/// for by nobody here.
final class Recollection {
    private final Form form;
    private final byte[] shape;

    /// Reads and writes what this version of the program can recollect.
    Recollection() {
        var types = new StringBuilder();
        form = Form.of(Assembly.class, types);
        shape = Hash.sha256(types.toString().getBytes(UTF_8)).bytes();
    }

    /// An assembly as bytes, in which a flipped bit is noticed.
    byte[] write(Assembly assembly, List<DraftId> own) {
        byte[] content = form.bytes(with(assembly, own));
        byte[] sum = Hash.sha256(shape, content).bytes();
        byte[] all = Arrays.copyOf(sum, sum.length + content.length);
        System.arraycopy(content, 0, all, sum.length, content.length);
        return all;
    }

    /// The assembly in these bytes; empty when a bit of them flipped, or another version of the
    /// program wrote them.
    Optional<Assembly> read(byte[] bytes) {
        if (bytes.length < Hash.LENGTH) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, Hash.LENGTH, bytes.length);
        byte[] sum = Arrays.copyOf(bytes, Hash.LENGTH);
        if (!Arrays.equals(sum, Hash.sha256(shape, content).bytes())) {
            return Optional.empty();
        }
        return Optional.of((Assembly) form.read(ByteBuffer.wrap(content)));
    }

    private static Assembly with(Assembly all, List<DraftId> own) {
        Drafts counted = Drafts.of(own.stream().filter(all.chains().counted()::contains).toList());
        return new Assembly(
                all.size(),
                all.clock(),
                all.founding(),
                new Chains(all.chains().heads(), counted),
                all.charter(),
                all.draws(),
                all.roll(),
                all.stages(),
                all.sessions(),
                all.evidence(),
                all.positions(),
                all.recommendations(),
                all.checks(),
                all.ballots(),
                all.responses(),
                all.erasures(),
                all.refused());
    }
}
