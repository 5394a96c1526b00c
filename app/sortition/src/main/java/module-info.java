/// The draw: files that people bring, quotas that can be met, and the lottery that is as equal as
/// they allow.
@org.jspecify.annotations.NullMarked
module org.plenary.sortition {
    requires transitive org.plenary.core;
    requires com.ibm.icu;
    requires de.siegmar.fastcsv;

    exports org.plenary.sortition.doctor;
    exports org.plenary.sortition.file;
    exports org.plenary.sortition.fit;
    exports org.plenary.sortition.invitation;
    exports org.plenary.sortition.linear;
    exports org.plenary.sortition.lottery;
    exports org.plenary.sortition.replacement;
}
