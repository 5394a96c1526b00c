package org.plenary.desktop;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// The condition that a class knows no screen.
final class NotKnow extends ArchCondition<JavaClass> {
    private final Set<String> ground;
    private final String root;

    private NotKnow(Set<String> ground, String root) {
        super("not know a screen");
        this.ground = ground;
        this.root = root;
    }

    static NotKnow aScreen(Set<String> ground, String root) {
        return new NotKnow(ground, root);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass();
            if (!ArchitectureTest.screen(target, ground, root).isEmpty()) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }
}
