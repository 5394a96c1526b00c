package org.plenary.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whom a reader trusts (C2SP tlog-policy): logs, witnesses, and how many of which witnesses make a
/// checkpoint valid.
public final class Policy {
    private final List<VerifierKey> logs;
    private final List<VerifierKey> witnesses;
    private final Quorum quorum;

    private Policy(List<VerifierKey> logs, List<VerifierKey> witnesses, Quorum quorum) {
        this.logs = logs;
        this.witnesses = witnesses;
        this.quorum = quorum;
    }

    /// The policy in a file's bytes.
    public static Policy parse(byte[] bytes) throws MalformedNote {
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\t') {
                throw new MalformedNote("a policy has no control characters");
            }
        }
        Reader reader = new Reader();
        for (String line : StrictText.lines(StrictText.utf8(bytes, 0))) {
            reader.line(line);
        }
        return reader.policy();
    }

    /// The checkpoint in a note that one of the logs signed and enough witnesses cosigned. A
    /// signature of a known key that does not hold rejects the note.
    public Checkpoint verify(byte[] note, SignatureEngine engine)
            throws MalformedNote, UntrustedNote {
        SignedNote parsed = SignedNote.parse(note);
        Checkpoint checkpoint = Checkpoint.parse(parsed.text());
        List<VerifierKey> known = new ArrayList<>(witnesses);
        logs.stream().filter(log -> log.name().equals(checkpoint.origin())).forEach(known::add);
        Set<VerifierKey> signers = parsed.signers(known, engine);
        if (signers.stream().noneMatch(logs::contains)) {
            throw new UntrustedNote("no trusted log has signed this checkpoint");
        }
        if (!quorum.met(signers)) {
            throw new UntrustedNote("too few witnesses have cosigned this checkpoint");
        }
        return checkpoint;
    }

    /// The logs' keys.
    public List<VerifierKey> logs() {
        return logs;
    }

    /// The witnesses' keys.
    public List<VerifierKey> witnesses() {
        return witnesses;
    }

    /// What has to be signed by whom.
    private sealed interface Quorum {
        boolean met(Set<VerifierKey> signers);

        record Nobody() implements Quorum {
            @Override
            public boolean met(Set<VerifierKey> signers) {
                return true;
            }
        }

        record Witness(VerifierKey key) implements Quorum {
            @Override
            public boolean met(Set<VerifierKey> signers) {
                return signers.contains(key);
            }
        }

        record Group(int least, List<Quorum> members) implements Quorum {
            @Override
            public boolean met(Set<VerifierKey> signers) {
                return members.stream().filter(member -> member.met(signers)).count() >= least;
            }
        }
    }

    /// Reads line after line; a line speaks only of what stands above it.
    private static final class Reader {
        private static final String NONE = "none";

        private final List<VerifierKey> logs = new ArrayList<>();
        private final Map<String, Quorum> named = new LinkedHashMap<>();
        private final List<VerifierKey> witnesses = new ArrayList<>();
        private final Map<String, String> groupOf = new HashMap<>();
        private Optional<Quorum> quorum = Optional.empty();

        void line(String line) throws MalformedNote {
            List<String> items =
                    Arrays.stream(line.split("[ \t]+")).filter(item -> !item.isEmpty()).toList();
            if (items.isEmpty() || items.getFirst().startsWith("#")) {
                return;
            }
            switch (items.getFirst()) {
                case "log" -> log(items);
                case "witness" -> witness(items);
                case "group" -> group(items);
                case "quorum" -> quorum(items);
                default -> throw new MalformedNote("a policy knows no line " + items.getFirst());
            }
        }

        private void log(List<String> items) throws MalformedNote {
            count(items, 2, 3);
            VerifierKey key = VerifierKey.parse(items.get(1));
            boolean signs =
                    key.type() == VerifierKey.ED25519 || key.type() == VerifierKey.ML_DSA_44;
            if (!signs || logs.stream().anyMatch(key::isSameKey)) {
                throw new MalformedNote("a log's key signs checkpoints and is named once");
            }
            logs.add(key);
        }

        private void witness(List<String> items) throws MalformedNote {
            count(items, 3, 4);
            VerifierKey key = VerifierKey.parse(items.get(2));
            if (key.type() == VerifierKey.ED25519 || witnesses.stream().anyMatch(key::isSameKey)) {
                throw new MalformedNote("a witness's key cosigns and is named once");
            }
            witnesses.add(key);
            name(items.get(1), new Quorum.Witness(key));
        }

        private void group(List<String> items) throws MalformedNote {
            count(items, 4, Integer.MAX_VALUE);
            List<Quorum> members = new ArrayList<>();
            for (String member : items.subList(3, items.size())) {
                members.add(named(member));
                if (groupOf.put(member, items.get(1)) != null) {
                    throw new MalformedNote(member + " is a member more than once");
                }
            }
            name(items.get(1), new Quorum.Group(least(items.get(2), members.size()), members));
        }

        private static int least(String word, int members) throws MalformedNote {
            long least =
                    switch (word) {
                        case "all" -> members;
                        case "any" -> 1;
                        default -> StrictText.decimal(word);
                    };
            if (least < 1 || least > members) {
                throw new MalformedNote("a group needs between one and all of its members");
            }
            return (int) least;
        }

        private void quorum(List<String> items) throws MalformedNote {
            count(items, 2, 2);
            if (quorum.isPresent()) {
                throw new MalformedNote("a policy has one quorum");
            }
            String name = items.get(1);
            quorum = Optional.of(name.equals(NONE) ? new Quorum.Nobody() : named(name));
        }

        private Quorum named(String name) throws MalformedNote {
            Quorum known = named.get(name);
            if (known == null) {
                throw new MalformedNote(name + " is named before it is defined");
            }
            return known;
        }

        private void name(String name, Quorum quorum) throws MalformedNote {
            if (name.equals(NONE) || named.put(name, quorum) != null) {
                throw new MalformedNote("the name " + name + " is taken");
            }
        }

        private static void count(List<String> items, int least, int most) throws MalformedNote {
            if (items.size() < least || items.size() > most) {
                throw new MalformedNote("a line of a policy is too short or too long");
            }
        }

        Policy policy() throws MalformedNote {
            if (quorum.isEmpty()) {
                throw new MalformedNote("a policy has one quorum");
            }
            return new Policy(List.copyOf(logs), List.copyOf(witnesses), quorum.get());
        }
    }
}
