package org.plenary.server.site.html;

import java.util.List;

/// The elements that pages are made of.
public final class Html {
    private Html() {}

    /// An element.
    public static Element el(String name, Node... inside) {
        return new Element(name).add(inside);
    }

    /// An element with a text.
    public static Element el(String name, String text) {
        return new Element(name).say(text);
    }

    /// A text.
    public static Node text(String text) {
        return new Text(text);
    }

    /// A paragraph.
    public static Element p(String text) {
        return el("p", text);
    }

    /// A paragraph.
    public static Element p(Node... inside) {
        return el("p", inside);
    }

    /// A division with a class.
    public static Element div(String cssClass, Node... inside) {
        return el("div", inside).styled(cssClass);
    }

    /// A link to a page of this site, by its path from the root.
    public static Element link(String path, String text) {
        return el("a", text).with("href", "@" + path);
    }

    /// A section under a heading of the second level, which its anchor names.
    public static Element section(String anchor, String heading) {
        return el("section", el("h2", heading).id(anchor)).with("aria-labelledby", anchor);
    }

    /// A list of points.
    public static Element list(List<? extends Node> points) {
        Element list = el("ul");
        points.forEach(point -> list.add(el("li", point)));
        return list;
    }

    /// Terms and what is said of each.
    public static Element facts() {
        return el("dl").styled("facts");
    }

    /// A page whole.
    public static String document(Element html, String root) {
        StringBuilder out = new StringBuilder(16_384).append("<!DOCTYPE html>\n");
        html.write(out, root);
        return out.append('\n').toString();
    }
}
