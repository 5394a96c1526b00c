/// See README.
@org.jspecify.annotations.NullMarked
module org.plenary.server {
    requires static org.jspecify;
    requires org.plenary.core;
}
