/// The members' and facilitators' client.
@org.jspecify.annotations.NullMarked
module org.plenary.desktop {
    requires static org.jspecify;
    requires org.plenary.core;
    requires javafx.controls;
}
