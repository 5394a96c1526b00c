package org.plenary.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plenary.server.sequencer.Edition;
import org.plenary.server.sequencer.Press;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A site that was pressed into memory.
///
/// @param files every page and file by its path
record Pressed(Map<String, byte[]> files) {
    static Pressed of(Edition edition) {
        return of(new Site(), edition);
    }

    static Pressed of(Press press, Edition edition) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            press.press(edition, files::put);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Pressed(files);
    }

    List<String> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    String source(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("no page " + path + " among " + files.keySet());
        }
        return new String(bytes, UTF_8);
    }

    /// What a reader reads: the text of a page, its spaces evened out.
    String text(String path) {
        return document(path)
                .getElementsByTagName("body")
                .item(0)
                .getTextContent()
                .replaceAll("\\s+", " ");
    }

    /// A page read by an XML parser, which forgives nothing.
    Document document(String path) {
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(files.get(path)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(path + ": " + broken.getMessage(), broken);
        }
    }

    List<Element> elements(String path, String name) {
        NodeList nodes = document(path).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
