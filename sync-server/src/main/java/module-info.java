/// The sync server: it sequences entries, keeps them, and publishes the trail. Nothing is exported:
/// a server is started, not built upon.
@org.jspecify.annotations.NullMarked
module org.plenary.server {
    requires static org.jspecify;
    requires org.plenary.core;
    requires com.ibm.icu;
    requires de.siegmar.fastcsv;
    requires ical4j.core;
    requires io.github.javadiffutils;
    requires java.sql;
    requires java.xml;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.xerial.sqlitejdbc;
    requires jdk.httpserver;
    requires tools.jackson.databind;
}
