/// The sync server: it sequences entries, keeps them, and publishes the trail. Nothing is exported:
/// a server is started, not built upon.
@org.jspecify.annotations.NullMarked
module org.plenary.server {
    requires static org.jspecify;
    requires org.plenary.core;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires jdk.httpserver;
}
