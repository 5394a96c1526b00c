/// The public's checker. It exports nothing: nobody builds on it, everybody runs it.
@org.jspecify.annotations.NullMarked
module org.plenary.verifier {
    requires static org.jspecify;
    requires java.net.http;
    requires org.plenary.core;
}
