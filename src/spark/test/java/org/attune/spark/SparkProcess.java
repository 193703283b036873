package org.attune.spark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program with Spark and {@code attune-spark.jar}, and nothing else of ours or of our libraries. Everything that it
 * says is kept.
 */
final class SparkProcess implements AutoCloseable {
    /** For jobs that end before compiling well would pay. */
    static final List<String> SHORT = List.of("-Xmx1500m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Path JAR = Path.of("target/attune-spark.jar").toAbsolutePath();
    private static final String SPARK = System.getProperty("attune.spark");

    private final Process process;
    private final BufferedReader out;
    private final Writer in;
    private final StringBuilder said = new StringBuilder();

    private SparkProcess(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        out = process.inputReader(StandardCharsets.UTF_8);
        in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** As {@code spark-submit} starts a job. */
    static SparkProcess submit(List<String> jvm, String job, String... arguments) throws Exception {
        List<String> command = java(jvm, SPARK);
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--class", "org.attune.spark." + job,
                JAR.toString()));
        command.addAll(List.of(arguments));
        return new SparkProcess(command);
    }

    /** Runs one job after the other. */
    static SparkProcess forSteps() throws Exception {
        List<String> command = java(SHORT, String.join(File.pathSeparator, SPARK, JAR.toString(),
                "target/spark/query"));
        command.add("org.attune.spark.Steps");
        return new SparkProcess(command);
    }

    /** With the options that Spark's own launcher gives to a JVM. */
    private static List<String> java(List<String> jvm, String classPath) throws Exception {
        Path launcher = Arrays.stream(SPARK.split(File.pathSeparator)).map(Path::of)
                .filter(jar -> jar.getFileName().toString().startsWith("spark-launcher")).findFirst().orElseThrow();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        try (URLClassLoader launchers = new URLClassLoader(new URL[]{launcher.toUri().toURL()})) {
            command.addAll(List.of((String[]) launchers.loadClass("org.apache.spark.launcher.JavaModuleOptions")
                    .getMethod("defaultModuleOptionArray").invoke(null)));
        }
        command.addAll(jvm);
        command.addAll(List.of("-Dspark.master=local[2]",
                "-Dspark.ui.enabled=false", "-Dspark.sql.shuffle.partitions=2", "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.driver.host=127.0.0.1", "-cp", classPath));
        return command;
    }

    /** The lines up to the one that is this, or that the program ended with. */
    List<String> until(String begin) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            lines.add(line);
            if (line.startsWith(begin)) {
                return lines;
            }
        }
        return lines;
    }

    List<String> step(String job, String... arguments) throws IOException {
        in.write(job + "\t" + String.join("\t", arguments) + "\n");
        in.flush();
        return until("done");
    }

    /** Everything up to the end, and its exit status as the last line. */
    List<String> untilEnd() throws IOException, InterruptedException {
        List<String> lines = until("\0");
        lines.add("exit status " + process.waitFor());
        return lines;
    }

    Usage usage() {
        return new Usage(process.toHandle());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    String said() {
        return said.toString();
    }

    @Override
    public void close() throws Exception {
        in.close();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }
}
