/// A whole assembly with simulated people, by seed.
@org.jspecify.annotations.NullMarked
module org.plenary.rehearsal {
    requires static org.jspecify;
    requires transitive org.plenary.core;
    requires org.plenary.sortition;

    exports org.plenary.rehearsal;
    exports org.plenary.rehearsal.play;
    exports org.plenary.rehearsal.script;
}
