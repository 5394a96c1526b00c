package org.plenary.server.site.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An element with its attributes and what is in it. It grows until its page is written.
public final class Element implements Node {
    private static final Set<String> VOID = Set.of("meta", "link", "img", "br", "hr", "col", "wbr");
    private static final Set<String> LINE =
            Set.of(
                    "head", "body", "main", "header", "footer", "nav", "section", "article", "div",
                    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
                    "table", "thead", "tbody", "tr", "svg", "g", "figure", "details", "meta",
                    "link", "title", "caption");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();

    Element(String name) {
        this.name = name;
    }

    /// With an attribute. An address that begins with `@` is a path from the site's root.
    public Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /// With a class of the style sheet.
    public Element styled(String cssClass) {
        attributes.merge("class", cssClass, (before, more) -> before + " " + more);
        return this;
    }

    /// With an anchor.
    public Element id(String id) {
        return with("id", id);
    }

    /// With more in it.
    public Element add(Node... more) {
        children.addAll(List.of(more));
        return this;
    }

    /// With more in it.
    public Element addAll(Iterable<? extends Node> more) {
        more.forEach(children::add);
        return this;
    }

    /// With a text in it.
    public Element say(String text) {
        return add(new Text(text));
    }

    /// Whether nothing is in it.
    public boolean isEmpty() {
        return children.isEmpty();
    }

    @Override
    public void write(StringBuilder out, String root) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            boolean local =
                    value.startsWith("@") && (attribute.equals("href") || attribute.equals("src"));
            Text.escape(Shown.line(local ? root + value.substring(1) : value), out);
            out.append('"');
        });
        if (VOID.contains(name)) {
            out.append("/>");
        } else {
            out.append('>');
            children.forEach(child -> child.write(out, root));
            out.append("</").append(name).append('>');
        }
        if (LINE.contains(name)) {
            out.append('\n');
        }
    }
}
