/// The members' and facilitators' client.
@org.jspecify.annotations.NullMarked
module org.plenary.desktop {
    requires static org.jspecify;
    requires org.plenary.core;
    requires org.plenary.sortition;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires java.sql;
    requires javafx.controls;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.material2;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.apache.pdfbox;
    requires tools.jackson.databind;
    requires org.apache.pdfbox.io;
    requires com.ibm.icu;
    requires com.google.zxing;
    requires ical4j.core;
    requires io.github.javadiffutils;
    requires com.gluonhq.attach.util;
    requires com.gluonhq.attach.display;
    requires com.gluonhq.attach.lifecycle;
    requires com.gluonhq.attach.storage;

    exports org.plenary.desktop.shell to
            javafx.graphics;
}
