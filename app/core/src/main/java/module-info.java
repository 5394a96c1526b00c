/// The rules and the record of an assembly: no clock, no chance, no disk, no network.
@org.jspecify.annotations.NullMarked
module org.plenary.core {
    requires static transitive org.jspecify;
    requires cafe.cryptography.curve25519_elisabeth;
    requires com.google.crypto.tink;
    requires transitive org.pcollections;

    exports org.plenary.core.counting;
    exports org.plenary.core.draw;
    exports org.plenary.core.event;
    exports org.plenary.core.fit;
    exports org.plenary.core.group;
    exports org.plenary.core.ledger;
    exports org.plenary.core.procedure;
    exports org.plenary.core.projection;
    exports org.plenary.core.term;
    exports org.plenary.core.trail;
}
