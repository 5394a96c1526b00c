package org.plenary.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plenary.desktop.ui.Em;
import org.plenary.desktop.ui.Navigator;
import org.plenary.desktop.ui.Notices;
import org.plenary.desktop.ui.ProblemText;
import org.plenary.desktop.ui.ScreenId;
import org.plenary.desktop.ui.Scrolling;
import org.plenary.desktop.ui.SearchBox;
import org.plenary.desktop.ui.words.Words;

/// The window's layout: lines above and below, navigation at the reading start, one screen at a
/// time in the middle.
final class Frame extends BorderPane {
    /// Below this width, in ems, the navigation folds into a menu.
    private static final double NARROW_EM = 58;

    private final Words words;
    private final FrameModel model;
    private final Navigation navigation;
    private final StackPane content = new StackPane();
    private final NoticeBar notices = new NoticeBar();
    private final BottomLine bottom;
    private final TopLine top;
    private final VBox head;
    private final Em em = new Em(this::resized);
    private final InSight inSight = new InSight(content);
    private Node screen = new StackPane();

    Frame(Words words, FrameModel model, Navigator navigator, Navigation navigation) {
        this.words = words;
        this.model = model;
        this.navigation = navigation;
        top = new TopLine(model, navigator);
        bottom = new BottomLine(words, model);
        head = new VBox(top, new Banners(words, model));
        content.getStyleClass().add("content");
        content.setMinSize(0, 0);
        getStyleClass().add("frame");
        setTop(head);
        setCenter(content);
        setBottom(new VBox(notices, bottom));
        getChildren().add(em);
        widthProperty().subscribe(this::fold);
        model.problems().subscribe(this::refresh);
        fold();
    }

    Notices notices() {
        return notices;
    }

    /// Presses what the notice at the foot offers, if it offers something.
    boolean takeOffer() {
        return notices.takeOffer();
    }

    /// Brings a screen to the front.
    void show(ScreenId id, Parent node) {
        navigation.show(id);
        cover(node);
    }

    /// Shows a page in a screen's place, without leaving the screen.
    void cover(Node node) {
        screen = node;
        refresh();
    }

    /// From one part of the window to the next: navigation, screen, status.
    void nextPane() {
        List<Node> panes =
                List.of(narrow() ? navigation.menu() : navigation.column(), content, top);
        Node owner = getScene().getFocusOwner();
        int at = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (owner != null && Focus.isIn(panes.get(i), owner)) {
                at = i;
            }
        }
        for (int i = 1; i <= panes.size(); i++) {
            if (Focus.enter(panes.get((at + i) % panes.size()))) {
                return;
            }
        }
    }

    /// Into the screen's search box, if it has one.
    void search() {
        if (content.lookup(".search-box") instanceof SearchBox box) {
            box.begin();
        }
    }

    /// Scrolls the page in front by so many of what is in sight at once.
    void scroll(double screens) {
        content.lookupAll(".page-scroll").stream()
                .filter(node -> node instanceof ScrollPane && node.isVisible())
                .map(ScrollPane.class::cast)
                .findFirst()
                .ifPresent(page -> Scrolling.by(page, screens));
    }

    /// Gives the focus to the screen unless it has it.
    void enterContent() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || !Focus.isIn(content, owner)) {
            // A screen shown for the first time has no skins yet, and so nothing that takes the
            // focus.
            content.applyCss();
            content.layout();
            Focus.enter(content);
        }
    }

    private void refresh() {
        Node shown =
                model.problems().stream()
                        .map(problem -> ProblemText.of(problem, words))
                        .filter(text -> text.room() == ProblemText.Room.SCREEN)
                        .findFirst()
                        .<Node>map(text -> new ProblemScreen(words, text))
                        .orElse(screen);
        content.getChildren().setAll(shown);
    }

    private void resized() {
        fold();
        inSight.soon();
    }

    private boolean narrow() {
        return getWidth() < em.pixels(NARROW_EM);
    }

    private void fold() {
        boolean folds = narrow();
        setLeft(folds ? null : navigation.column());
        bottom.setShort(folds);
        if (folds && !head.getChildren().contains(navigation.menu())) {
            head.getChildren().add(1, navigation.menu());
        } else if (!folds) {
            head.getChildren().remove(navigation.menu());
        }
    }
}
