package org.plenary.desktop.sync;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Assembly;
import org.plenary.core.term.Attachment;
import org.plenary.desktop.store.StoredFiles;

/// Carries attachments both ways, a part at a time: whatever broke off goes on where it was, and
/// only what is whole and has the right hash is called here.
final class Couriers {
    /// Bytes of a part that is sent; the server takes no other.
    private static final int PART = 65_536;

    private static final Pattern ARRIVED = Pattern.compile("bytes=0-([0-9]{1,18})");

    private final Trail trail;
    private final StoredFiles files;

    Couriers(Trail trail, StoredFiles files) {
        this.trail = trail;
        this.files = files;
    }

    /// Sends own files that an entry of the record names; the server takes no others.
    void send(Assembly recorded) throws IOException {
        for (Attachment attachment : files.undelivered()) {
            if (recorded.attachment(attachment.sha256()).isPresent()) {
                send(attachment);
            }
        }
    }

    private void send(Attachment attachment) throws IOException {
        String path = path(attachment);
        Remote.Answer there = trail.remote().head(path);
        if (there.status() == 200) {
            files.delivered(attachment.sha256());
            return;
        }
        long at = arrived(there);
        // A server that asks for the same part again and again gets it as often as there are parts.
        long parts = attachment.size() / PART + 1;
        for (long sent = 0; sent <= 2 * parts && at < attachment.size(); sent++) {
            byte[] part = files.read(attachment.sha256(), at, PART);
            Remote.Answer answer = trail.remote().put(path, part, at, attachment.size());
            switch (answer.status()) {
                case 200, 201 -> {
                    files.delivered(attachment.sha256());
                    return;
                }
                case 202 -> at += part.length;
                case 409 -> at = arrived(answer);
                default -> throw trail.remote().odd();
            }
        }
    }

    private static long arrived(Remote.Answer answer) {
        Optional<String> range = answer.header("Range");
        Matcher matcher = ARRIVED.matcher(range.orElse(""));
        return matcher.matches() ? Long.parseLong(matcher.group(1)) + 1 : 0;
    }

    boolean isHere(Attachment attachment) {
        return files.file(attachment.sha256()).isPresent();
    }

    /// Files of the evidence and of the draws that a laptop fetches, smallest first. Nobody opens
    /// the commitments of a pool here, which are megabytes: the registrar makes proofs from the
    /// salts, and whoever checks one has the file from the site.
    static List<Attachment> all(Assembly recorded) {
        Set<Hash> commitments =
                recorded.draws().all().stream()
                        .flatMap(draw -> draw.frozen().stream())
                        .flatMap(frozen -> frozen.event().commitments().stream())
                        .map(Attachment::sha256)
                        .collect(Collectors.toSet());
        return recorded.attachments().stream()
                .filter(attachment -> !commitments.contains(attachment.sha256()))
                .sorted(Comparator.comparingLong(Attachment::size))
                .toList();
    }

    /// Fetches a file, from where it broke off: true once it is here whole. False when the server
    /// does not have it yet.
    boolean fetch(Attachment attachment) throws IOException {
        long from = files.arrived(attachment.sha256());
        if (from >= attachment.size()) {
            return files.finish(attachment);
        }
        HttpResponse<InputStream> response = trail.remote().range(path(attachment), from);
        try (InputStream bytes = trail.remote().asItComes(response.body())) {
            boolean fits =
                    switch (response.statusCode()) {
                        case 206 -> files.add(attachment.sha256(), from, bytes, attachment.size());
                        case 200 -> files.add(attachment.sha256(), 0, bytes, attachment.size());
                        default -> false;
                    };
            return fits && files.finish(attachment);
        }
    }

    private String path(Attachment attachment) {
        return "attachment/" + attachment.sha256().hex();
    }
}
