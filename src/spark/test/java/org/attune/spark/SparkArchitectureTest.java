package org.attune.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What the jobs use, and what their jar holds. */
class SparkArchitectureTest {
    @Test
    void theJobsUseSparkTheReaderAndTheClassView() {
        classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "scala..", "org.apache.spark..", "org.apache.hadoop..",
                        "org.slf4j", "org.jspecify.annotations", "org.attune.spark", "org.attune.error",
                        "org.attune.consent", "org.attune.analysis", "org.attune.classification", "org.attune.session",
                        "org.attune.report.data", "org.attune.classroom", "org.attune.classroom.io")
                .check(new ClassFileImporter().importPath(Path.of("target/spark/classes")));
    }

    @Test
    void theJarHoldsNothingOfTheWindowTheCameraOrSpark() throws Exception {
        try (JarFile jar = new JarFile("target/attune-spark.jar")) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();
            assertThat(names).contains("org/attune/spark/Pages.class", "META-INF/LICENSE")
                    .noneMatch(name -> name.matches(".*\\.(so|dll|dylib|onnx|xml)"))
                    .allMatch(name -> name.matches("(org/attune|tools/jackson/core|META-INF)/.*"))
                    .noneMatch(name -> name.matches("org/attune/(ui|app|capture|detection|live|pipeline)/.*"));
        }
    }
}
