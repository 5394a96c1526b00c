/// See README.
@org.jspecify.annotations.NullMarked
module org.plenary.rehearsal {
    requires static org.jspecify;
    requires org.plenary.core;
}
