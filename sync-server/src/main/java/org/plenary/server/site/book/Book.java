package org.plenary.server.site.book;

import static org.plenary.server.site.html.Html.el;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.core.projection.Assembly;
import org.plenary.core.projection.Founding;
import org.plenary.core.projection.Mark;
import org.plenary.core.projection.Positions.Statement;
import org.plenary.core.term.EntryId;
import org.plenary.core.term.Holder;
import org.plenary.core.trail.Words;
import org.plenary.server.sequencer.Edition;
import org.plenary.server.site.html.Element;
import org.plenary.server.site.html.Markdown;
import org.plenary.server.site.html.Shown;

/// One edition of the record, as all its pages read it. Used by one thread, for one pressing.
public final class Book {
    private static final Pattern LOCAL =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 300;

    private final Edition edition;
    private final Sentences say;
    private final Map<EntryId, Optional<Words>> read = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Times times;
    private final Numbers numbers;
    private final Cited cited;

    public Book(Edition edition, Sentences say) {
        this.edition = edition;
        this.say = say;
        numbers = new Numbers(say);
        cited = new Cited(this);
        times = new Times(say, zone(founding().map(f -> get(f.mark(), "zone")).orElse("")));
    }

    /// A zone that nobody knows is UTC: the founding entry's words may be gone, or wrong.
    private static ZoneId zone(String name) {
        try {
            return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /// The edition itself.
    public Edition edition() {
        return edition;
    }

    /// What the entries add up to.
    public Assembly assembly() {
        return edition.assembly();
    }

    /// The pages' own sentences.
    public Sentences say() {
        return say;
    }

    /// Dates in the assembly's zone.
    public Times times() {
        return times;
    }

    /// Shares and rules in words.
    public Numbers numbers() {
        return numbers;
    }

    /// What people said, with its place in the record.
    public Cited cited() {
        return cited;
    }

    /// How the assembly began, once it has.
    public Optional<Founding> founding() {
        return assembly().founding();
    }

    /// Whether this is a rehearsal, whose keys are nobody's secret.
    public boolean rehearsal() {
        return founding().map(f -> f.facts().rehearsal()).orElse(false);
    }

    /// The assembly's title.
    public String title() {
        String title = founding().map(f -> line(f.mark(), "title", LONGEST_TITLE)).orElse("");
        return title.isEmpty() ? edition.origin().name() : title;
    }

    /// Where the record's latest signed checkpoint lies, from the site's root.
    public String checkpointPath() {
        return "trail/" + edition.origin().name() + "/checkpoint";
    }

    /// The site's own address with a slash at its end, for files that leave the site. A name that
    /// only this machine understands is served without a certificate.
    public String address() {
        String host = edition.origin().host();
        return (LOCAL.matcher(host).matches() ? "http://" : "https://") + host + "/";
    }

    /// How many seats there are.
    public int seats() {
        return founding().map(f -> f.facts().seats()).orElse(0);
    }

    /// The remit's questions by number.
    public IntStream questions() {
        return IntStream.rangeClosed(1, founding().map(f -> f.facts().questions()).orElse(0));
    }

    /// The words of an entry; none if it never had any, they were removed, or they are not here.
    public Optional<Words> words(Mark mark) {
        return read.computeIfAbsent(mark.id(), _ -> fetch(mark));
    }

    private Optional<Words> fetch(Mark mark) {
        if (mark.body().isEmpty() || erased(mark).isPresent()) {
            return Optional.empty();
        }
        try {
            return edition.words(mark.body().get());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Which entry removed the words of another, if one did.
    public Optional<Mark> erased(Mark mark) {
        return Optional.ofNullable(assembly().erasures().get(mark.id()));
    }

    /// One of an entry's texts; empty where there is none.
    public String get(Mark mark, String place) {
        return words(mark).map(words -> words.get(place)).orElse("");
    }

    /// One of an entry's texts as a line of at most this many signs.
    public String line(Mark mark, String place, int longest) {
        return Shown.excerpt(get(mark, place), longest);
    }

    /// The beginning of a text that its author set in Markdown, on one line and without its marks.
    public String brief(Mark mark, String place, int longest) {
        return Shown.excerpt(Markdown.plain(get(mark, place)), longest);
    }

    /// A title, or what stands in its place when its words are gone.
    public String title(Mark mark) {
        String title = line(mark, "title", LONGEST_TITLE);
        return title.isEmpty() ? say.of("words.untitled") : title;
    }

    /// The question's own words.
    public String question(int number) {
        return remit("question", number);
    }

    /// The proposition that stances are about.
    public String proposition(int number) {
        return remit("proposition", number);
    }

    private String remit(String place, int number) {
        String text = founding().map(f -> line(f.mark(), place + "." + number, 2_000)).orElse("");
        return text.isEmpty() ? say.of("home.question-gone", "number", number) : text;
    }

    /// Somebody by their seat or office.
    public String who(Holder holder) {
        return holder.isMember()
                ? seat(holder.number())
                : say.of(
                        "holder." + holder.role().name().toLowerCase(java.util.Locale.ROOT),
                        "number",
                        holder.number());
    }

    /// A seat, with the name that its member goes by, if they gave one.
    public String seat(int number) {
        return names.computeIfAbsent(number, this::named);
    }

    /// Something that a seat said or did, with a short mark where nobody sits in it any more.
    public Element marked(Element shown, int seat) {
        return assembly()
                .roll()
                .seats()
                .left(seat)
                .map(left ->
                        el("span", shown)
                                .say(" ")
                                .add(
                                        el(
                                                        "span",
                                                        say.of(
                                                                left.irregular()
                                                                        ? "left.irregular"
                                                                        : "left"))
                                                .styled("tag old")))
                .orElse(shown);
    }

    private String named(int seat) {
        String name =
                questions()
                        .mapToObj(question -> assembly().positions().standing(seat, question))
                        .flatMap(Optional::stream)
                        .map(Statement::mark)
                        .map(mark -> line(mark, "name", LONGEST_NAME))
                        .filter(given -> !given.isEmpty())
                        .findFirst()
                        .orElse("");
        return name.isEmpty()
                ? say.of("seat", "number", seat)
                : say.of("seat.named", "number", seat, "name", name);
    }
}
