package org.plenary.rehearsal.script;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.core.draw.Quotas;
import org.plenary.core.event.CharterRules;
import org.plenary.core.term.Attachment;
import org.plenary.core.term.CheckAnswer;
import org.plenary.core.term.MovedBy;
import org.plenary.core.term.PrincipleGroup;
import org.plenary.core.term.ResponseVerdict;
import org.plenary.core.term.Side;
import org.plenary.core.term.Stance;
import org.plenary.core.term.VacancyGround;
import org.plenary.core.trail.Words;

/// Everything in a rehearsal that somebody wrote beforehand: what is asked, the charter, the
/// evidence, and what members, drafters and the authority say. Who says it, and when, is chance.
///
/// Its form is that of assets/sample-assembly/README.md.
///
/// @param seats how many people are drawn, unless a rehearsal asks for another number
/// @param questions how many questions the remit asks
/// @param remit the words of the founding entry
public record Script(
        int seats,
        int questions,
        Words remit,
        Draw draw,
        Charter charter,
        List<Packet> packets,
        Timetable timetable,
        List<Recommendation> recommendations,
        People people,
        Authority authority) {
    /// The lists are copied.
    public Script {
        packets = List.copyOf(packets);
        recommendations = List.copyOf(recommendations);
    }

    /// The script in a folder.
    public static Script read(Path folder) throws IOException, BadScript {
        return new Reader(new Folder(folder)).script();
    }

    /// The sample assembly, which is packed with this program.
    public static Script sample() {
        try {
            URL packed = Script.class.getResource("/org/plenary/rehearsal/sample/assembly.md");
            if (packed == null) {
                throw new IllegalStateException("the sample assembly was not packed");
            }
            URI place = packed.toURI();
            if (!place.getScheme().equals("jar")) {
                return read(Path.of(place).resolveSibling(""));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return read(jar.getPath("org/plenary/rehearsal/sample"));
            }
        } catch (IOException | URISyntaxException | BadScript broken) {
            throw new IllegalStateException("the sample assembly cannot be read", broken);
        }
    }

    /// How the seats are drawn.
    ///
    /// @param announcement words: `title`, `lottery`, `panel`
    /// @param quotas for the script's number of seats
    public record Draw(Words announcement, Quotas quotas, Optional<FurtherDraw> further) {}

    /// How seats become free, and how they are drawn again.
    ///
    /// @param day when the further draw is announced
    /// @param announcement words: `title`, `lottery`, `panel`
    public record FurtherDraw(int day, Words announcement, List<FreeSeat> free) {
        /// The list is copied.
        public FurtherDraw {
            free = List.copyOf(free);
        }
    }

    /// Why a seat becomes free. Words: `reason`.
    ///
    /// @param day when the registrar states it, or whoever sits there leaves
    /// @param ground what the registrar states; none where somebody leaves by their own word
    /// @param contested what whoever sits there says to it
    public record FreeSeat(
            int day, Optional<VacancyGround> ground, Words words, Optional<Contest> contested) {}

    /// Somebody says that their seat is not free. Words: `reason`.
    public record Contest(int day, Words words) {}

    /// The charter and its principles, in order of their numbers.
    public record Charter(CharterRules rules, Words words, List<Principle> principles) {
        /// The list is copied.
        public Charter {
            principles = List.copyOf(principles);
        }
    }

    /// A principle. Words: `title`, `question`, `why`, `source`, `text`.
    public record Principle(PrincipleGroup group, Words words) {}

    /// A packet of evidence. Words: `title`, `short`.
    ///
    /// @param when it and its items are published
    public record Packet(int question, Timetable.When when, Words words, List<Item> items) {
        /// The list is copied.
        public Packet {
            items = List.copyOf(items);
        }
    }

    /// An item of evidence. Its words are those of core's `ItemPublished`.
    ///
    /// @param name how other cards call it
    public record Item(
            String name,
            Side side,
            int minutes,
            boolean interest,
            Words words,
            List<File> files,
            Optional<Correction> correction) {
        /// The list is copied.
        public Item {
            files = List.copyOf(files);
        }

        /// What the record says of its files.
        public List<Attachment> attachments() {
            return files.stream().map(File::attachment).toList();
        }
    }

    /// A file of an item.
    public record File(Attachment attachment, Content content) {}

    /// The words of an item that stand from a time on, with `correction`.
    public record Correction(Timetable.When when, Words words) {}

    /// A recommendation, from its first words to the concerns it meets.
    ///
    /// @param name how other cards call it
    /// @param words `title`, `text`, `reasons`: version 1
    /// @param yes of a hundred voters of each stance, how many say yes
    public record Recommendation(
            String name,
            int question,
            int day,
            Words words,
            Map<Stance, Integer> yes,
            List<Amendment> amendments,
            List<Version> versions,
            List<Concern> concerns) {
        /// The lists are copied.
        public Recommendation {
            yes = Map.copyOf(yes);
            amendments = List.copyOf(amendments);
            versions = List.copyOf(versions);
            concerns = List.copyOf(concerns);
        }

        /// Of a hundred voters of a stance, how many say yes.
        public int yes(Stance stance) {
            return yes.getOrDefault(stance, 0);
        }

        /// The concern about a principle, if there is one.
        public Optional<Concern> concern(int principle) {
            return concerns.stream().filter(c -> c.principle() == principle).findFirst();
        }
    }

    /// An amendment. Words: `text`, `reasons`.
    ///
    /// @param version what it is written against
    /// @param decision `reasons`
    public record Amendment(
            String name, int day, int version, Words words, boolean accepted, Words decision) {}

    /// A later version. Words: `title`, `text`, `reasons`.
    ///
    /// @param amendment the accepted amendment that it takes in
    public record Version(int number, int day, Words words, Optional<String> amendment) {}

    /// What many say breaks a principle.
    ///
    /// @param breaks of a hundred, how many
    /// @param reply what the drafters answer: `text`
    public record Concern(int principle, int breaks, Words reply) {}

    /// What members say.
    ///
    /// @param names display names that some choose
    public record People(
            List<String> names,
            List<Position> positions,
            List<Turn> turns,
            List<Request> requests,
            List<View> views,
            List<Report> reports) {
        /// The lists are copied.
        public People {
            names = List.copyOf(names);
            positions = List.copyOf(positions);
            turns = List.copyOf(turns);
            requests = List.copyOf(requests);
            views = List.copyOf(views);
            reports = List.copyOf(reports);
        }
    }

    /// Why somebody stands where they stand.
    ///
    /// @param cites names of items
    public record Position(int question, Stance stance, List<String> cites, String reasons) {}

    /// How somebody changes their mind.
    ///
    /// @param source the name of the item that moved them, if an item did
    public record Turn(
            int question,
            Stance from,
            Stance to,
            MovedBy by,
            Optional<String> source,
            String moved,
            List<String> cites,
            String reasons) {
        /// An item is named, and nothing else.
        public Turn {
            cites = List.copyOf(cites);
            if ((by == MovedBy.ITEM) != source.isPresent()) {
                throw new IllegalArgumentException(
                        "an item that moved somebody is named as its source, and nothing else is");
            }
        }
    }

    /// A request for evidence. Words: `what`, `reason`.
    ///
    /// @param decision `reason`
    /// @param item the name of the item that answers it
    public record Request(
            int question,
            int day,
            Words words,
            boolean granted,
            int decided,
            Words decision,
            Optional<String> item) {}

    /// What somebody adds to an answer in a principle check.
    ///
    /// @param recommendation of which it is said; of any where it is empty
    public record View(
            int principle, CheckAnswer answer, Optional<String> recommendation, String reason) {}

    /// A minority report. Words: `title`, `text`.
    public record Report(String recommendation, Words words) {}

    /// What the commissioning body says.
    ///
    /// @param promise `text`
    public record Authority(int days, Words promise, List<Response> responses) {
        /// The list is copied.
        public Authority {
            responses = List.copyOf(responses);
        }
    }

    /// An answer. Words: `text`, `changed`, `action.n`.
    ///
    /// @param afterDays days after the ballot's closing
    /// @param actions by how many days after the answer each action is done
    public record Response(
            String recommendation,
            int afterDays,
            ResponseVerdict verdict,
            Words words,
            List<Integer> actions) {
        /// The list is copied.
        public Response {
            actions = List.copyOf(actions);
        }
    }
}
