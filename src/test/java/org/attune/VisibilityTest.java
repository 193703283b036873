package org.attune;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Also tests and benchmarks count as users. */
@AnalyzeClasses(packages = "org.attune")
class VisibilityTest {
    /** Found by their names, by JavaFX, Logback and JMH; and two that the jobs for Spark use. */
    private static final Set<String> NAMED = Set.of("Attune", "PrivateLayout", "StageBenchmark", "OpenedPage",
            "NoFile");

    @ArchTest
    static final ArchRule WHAT_IS_PUBLIC_IS_USED_ELSEWHERE = classes()
            .that().arePublic().and().areTopLevelClasses().and().haveSimpleNameNotEndingWith("Test")
            .and().resideOutsideOfPackage("..jmh_generated..")
            .should(haveAUserInAnotherPackage());

    private static ArchCondition<JavaClass> haveAUserInAnotherPackage() {
        return new ArchCondition<>("have a user in another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = NAMED.contains(type.getSimpleName())
                        || type.tryGetMethod("main", String[].class).isPresent()
                        || type.getDirectDependenciesToSelf().stream()
                                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                events.add(new SimpleConditionEvent(type, used, type.getName() + " is used by its own package alone"));
            }
        };
    }
}
