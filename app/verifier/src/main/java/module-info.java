/// See README.
@org.jspecify.annotations.NullMarked
module org.plenary.verifier {
    requires static org.jspecify;
    requires org.plenary.core;
}
