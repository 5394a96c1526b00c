package org.plenary.desktop.draw;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.desktop.draw.FilesModel.Finding;
import org.plenary.desktop.draw.FilesModel.Fix;
import org.plenary.desktop.parts.Named;
import org.plenary.desktop.ui.Buttons;
import org.plenary.desktop.ui.Card;
import org.plenary.desktop.ui.Column;
import org.plenary.desktop.ui.Gap;
import org.plenary.desktop.ui.PlainTable;
import org.plenary.desktop.ui.Row;
import org.plenary.desktop.ui.Symbol;
import org.plenary.desktop.ui.Type;
import org.plenary.desktop.ui.words.Words;

/// The files of a draw: chosen, their columns named, each slip mended, and the pool looked at
/// beside the quotas. Whatever is done here is kept in the strongbox before it is shown.
final class FilesPart extends VBox {
    /// More findings of one file than anybody reads one by one.
    private static final int MOST_SHOWN = 60;

    private final Tools tools;
    private final Words words;
    private final FilesModel model;
    private final StayingModel staying;
    private final Consumer<Checked> shown;
    private int seats;
    private int taken;
    private Optional<Former> former = Optional.empty();
    private Optional<Checked> checked = Optional.empty();

    /// @param shown what is told whenever other files, or files read otherwise, are shown
    FilesPart(Tools tools, DrawLook now, Consumer<Checked> shown) {
        this.tools = tools;
        seats = now.seats();
        taken = now.taken();
        this.shown = shown;
        words = tools.words();
        model = new FilesModel(words);
        staying = new StayingModel(words);
        getStyleClass().addAll("column", Gap.AIRY.styleClass());
        tools.desk()
                .background()
                .run(
                        () -> {
                            Optional<byte[]> kept = tools.chamber().strongbox().find(Prepared.NAME);
                            Prepared before =
                                    kept.isPresent()
                                            ? Prepared.decode(kept.get())
                                            : Prepared.NOTHING;
                            return new Begun(
                                    Checked.of(before, now.seats()),
                                    now.taken() > 0
                                            ? Former.of(tools.chamber())
                                            : Optional.empty());
                        },
                        begun -> {
                            former = begun.former();
                            show(begun.checked());
                        });
    }

    private record Begun(Checked checked, Optional<Former> former) {}

    /// So many seats are to be filled now, and so many are; quotas are read anew for other numbers.
    void refresh(DrawLook now) {
        if (now.seats() != seats || now.taken() != taken) {
            seats = now.seats();
            taken = now.taken();
            tools.desk()
                    .background()
                    .run(
                            () -> Former.of(tools.chamber()),
                            found -> {
                                former = found;
                                checked.ifPresent(before -> read(before.prepared()));
                            });
        }
    }

    private void change(Prepared now) {
        int wanted = seats;
        tools.desk()
                .background()
                .run(
                        () -> {
                            tools.chamber().strongbox().keep(Prepared.NAME, now.encode());
                            return Checked.of(now, wanted);
                        },
                        this::show);
    }

    private void read(Prepared same) {
        int wanted = seats;
        tools.desk().background().run(() -> Checked.of(same, wanted), this::show);
    }

    private void choose(String title, BiFunction<Prepared, Source, Prepared> with) {
        Optional<Path> file = tools.open().ask(this, title);
        Prepared before = checked.map(Checked::prepared).orElse(Prepared.NOTHING);
        file.ifPresent(path ->
                tools.desk()
                        .background()
                        .run(
                                () ->
                                        new Source(
                                                String.valueOf(path.getFileName()),
                                                Files.readAllBytes(path)),
                                read -> change(with.apply(before, read))));
    }

    private void show(Checked now) {
        checked = Optional.of(now);
        List<Node> parts = new ArrayList<>();
        parts.add(categories(now));
        if (taken > 0) {
            parts.add(staying(now));
        }
        parts.add(respondents(now));
        model.summary(now)
                .ifPresent(summary -> {
                    parts.add(pool(now, summary));
                    parts.add(new DoctorPart(tools, now, this::change));
                });
        Optional<String> inUse = inUse();
        getChildren().setAll(parts);
        inUse.ifPresent(id ->
                Stream.of(id, "draw-respondents")
                        .map(each -> lookup("#" + each))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(Node::requestFocus));
        shown.accept(now);
    }

    /// The control in use; where it is gone afterwards, the keyboard is at the button before what
    /// is still to be mended.
    private Optional<String> inUse() {
        return getScene() == null || !isFocusWithin()
                ? Optional.empty()
                : Optional.ofNullable(getScene().getFocusOwner())
                        .map(node -> node.getId() == null ? "draw-respondents" : node.getId());
    }

    private Node categories(Checked now) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.subheading(words.text("draw.categories")));
        parts.add(Type.body(words.text("draw.categories.what")));
        now.prepared().categories().ifPresent(file -> parts.add(file(file)));
        parts.add(
                Named.as(
                        "draw-categories",
                        Buttons.plain(
                                Symbol.FOLDER,
                                words.text("draw.categories.choose"),
                                () ->
                                        choose(
                                                words.text("draw.categories.choose"),
                                                Prepared::withCategories))));
        parts.addAll(findings("draw-category-fix-", model.categories(now)));
        return new Card(parts.toArray(Node[]::new));
    }

    private Node respondents(Checked now) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.subheading(words.text("draw.respondents")));
        Label what = Type.body(words.text("draw.respondents.what"));
        what.setGraphic(Symbol.PRIVATE.picture());
        parts.add(what);
        now.prepared().respondents().ifPresent(file -> parts.add(file(file)));
        parts.add(
                Named.as(
                        "draw-respondents",
                        Buttons.plain(
                                Symbol.FOLDER,
                                words.text("draw.respondents.choose"),
                                () ->
                                        choose(
                                                words.text("draw.respondents.choose"),
                                                Prepared::withRespondents))));
        if (now.prepared().respondents().isPresent() && now.quotas().isEmpty()) {
            parts.add(Type.body(words.text("draw.respondents.waits")));
        }
        if (!now.columns().isEmpty()) {
            parts.add(new ColumnsPart(words, now, this::change));
        }
        parts.addAll(findings("draw-fix-", model.respondents(now)));
        return new Card(parts.toArray(Node[]::new));
    }

    private Node staying(Checked now) {
        List<Node> parts = new ArrayList<>();
        parts.add(Type.subheading(words.text("draw.staying")));
        Label what = Type.body(words.text("draw.staying.what", "taken", taken, "free", seats));
        what.setGraphic(Symbol.PRIVATE.picture());
        parts.add(what);
        now.prepared().staying().ifPresent(file -> parts.add(file(file)));
        Row buttons = Row.of(Gap.NORMAL);
        former.ifPresent(known ->
                buttons.getChildren()
                        .add(
                                Named.as(
                                        "draw-former",
                                        Buttons.plain(
                                                words.text("draw.former"),
                                                () ->
                                                        change(
                                                                known.prepared(
                                                                        now.prepared(), words))))));
        buttons.getChildren()
                .add(
                        Named.as(
                                "draw-staying",
                                Buttons.plain(
                                        Symbol.FOLDER,
                                        words.text("draw.staying.choose"),
                                        () ->
                                                choose(
                                                        words.text("draw.staying.choose"),
                                                        Prepared::withStaying))));
        parts.add(buttons);
        parts.addAll(findings("draw-staying-fix-", staying.findings(now, taken)));
        parts.add(saves(now.prepared()));
        return new Card(parts.toArray(Node[]::new));
    }

    /// Tables that were made here can be looked at as files. What an auditor gets is another thing
    /// and known only from the freeze on: see [AuditPart].
    private Node saves(Prepared now) {
        Row row = Row.of(Gap.NORMAL);
        if (now.staying().isPresent()) {
            save(row, "staying", words.text("draw.staying.save.staying"), now.staying());
            save(
                    row,
                    "respondents",
                    words.text("draw.staying.save.respondents"),
                    now.respondents());
            save(row, "categories", words.text("draw.staying.save.categories"), now.categories());
        }
        return row;
    }

    private void save(Row row, String name, String title, Optional<Source> file) {
        file.ifPresent(each ->
                row.getChildren()
                        .add(
                                Named.as(
                                        "draw-save-" + name,
                                        Buttons.plain(
                                                Symbol.SAVE,
                                                title,
                                                () ->
                                                        tools.save(
                                                                this,
                                                                title,
                                                                name + ".csv",
                                                                each::bytes)))));
    }

    private static Label file(Source file) {
        Label label = Type.strong(file.name());
        label.setGraphic(Symbol.DOCUMENT.picture());
        return label;
    }

    private List<Node> findings(String id, List<Finding> findings) {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_SHOWN, findings.size()); i++) {
            parts.add(finding(words, findings.get(i), id + i, this::change));
        }
        if (findings.size() > MOST_SHOWN) {
            parts.add(
                    Type.body(
                            words.text(
                                    "draw.findings.more", "more", findings.size() - MOST_SHOWN)));
        }
        return parts;
    }

    /// One finding, with what can be done about it under it.
    static Node finding(Words words, Finding finding, String id, Consumer<Prepared> change) {
        Label sentence = Type.body(finding.sentence());
        sentence.setGraphic((finding.wrong() ? Symbol.PROBLEM : Symbol.INFO).picture());
        if (finding.fixes().isEmpty()) {
            return sentence;
        }
        Row fixes = Row.of(Gap.NORMAL);
        for (int i = 0; i < finding.fixes().size(); i++) {
            Fix fix = finding.fixes().get(i);
            fixes.getChildren()
                    .add(
                            Named.as(
                                    id + "-" + i,
                                    Buttons.plain(fix.button(), () -> change.accept(fix.after()))));
        }
        return Column.of(Gap.TIGHT, sentence, fixes);
    }

    private Node pool(Checked now, String summary) {
        PlainTable table = new PlainTable(words.text("draw.table"), staying.headings(now));
        table.show(model.table(now));
        return Column.of(
                Gap.NORMAL,
                Type.heading(words.text("draw.pool")),
                Named.as("draw-summary", Type.body(summary)),
                Named.as("draw-table", table));
    }
}
