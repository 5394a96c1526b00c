package org.plenary.desktop.letters;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.core.ledger.Hash;
import org.plenary.core.projection.Founding;
import org.plenary.core.term.Holder;
import org.plenary.core.term.PublicKey;
import org.plenary.core.trail.DeviceKey;
import org.plenary.core.trail.EightWords;
import org.plenary.core.trail.LetterCode;
import org.plenary.desktop.chamber.Chamber;
import org.plenary.desktop.ui.words.Words;
import org.plenary.desktop.wording.People;

/// Makes letters. Chance comes in here and nowhere else; the codes never leave for the record, only
/// the public halves of their keys.
public final class Letters {
    private final Chamber chamber;
    private final SecureRandom random;

    /// Letters of a chamber's assembly, made of `random`.
    public Letters(Chamber chamber, SecureRandom random) {
        this.chamber = chamber;
        this.random = random;
    }

    /// A letter before it is given out.
    public record Made(Holder holder, LetterCode code, PublicKey key) {}

    /// A new letter for a holder.
    public Made make(Holder holder) {
        byte[] bytes = new byte[Hash.LENGTH];
        random.nextBytes(bytes);
        LetterCode code = LetterCode.of(Hash.of(bytes));
        return new Made(holder, code, DeviceKey.publicKey(code.seed(founding().origin().value())));
    }

    /// New letters for the seats from `first` to `last`.
    public List<Made> seats(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(seat -> make(Holder.seat(seat)))
                .toList();
    }

    /// A letter as it is printed.
    public Letter printed(Words words, Made made) {
        return printed(made, People.called(words, made.holder()));
    }

    /// A letter as it is printed, for somebody who is called so.
    public Letter printed(Made made, String called) {
        return new Letter(
                made.holder(),
                called,
                address(founding().origin().value()),
                made.code().printed(),
                EightWords.of(founding().mark().id()).text());
    }

    /// As this laptop reaches the server, where that shows that it is not by https.
    private String address(String origin) {
        String known = chamber.standing().get().connection().address();
        return known.startsWith("http://") && known.contains("://" + origin.split("/", 2)[0])
                ? "http://" + origin
                : origin;
    }

    private Founding founding() {
        return chamber.standing().get().expected().founding().orElseThrow();
    }
}
