import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The static files of the browser's form. */
record Site(Path folder, String version, WebClasses classes) {
    private static final Path MODELS = Path.of("models");
    private static final Path ICONS = Path.of("packaging/icons");
    private static final Path PACKAGES = Path.of("src/web");
    /** Whoever is given the files is given their licences too. */
    private static final List<String> LICENCES = List.of("LICENSE", "THIRD-PARTY-NOTICES.md");
    /** Of onnxruntime-web: the script with its loader, and the runtime with SIMD. */
    private static final List<String> RUNTIME = List.of("ort.wasm.bundle.min.mjs", "ort-wasm-simd-threaded.wasm");

    void make() throws Exception {
        Folders.anew(folder);
        new Script(classes.classPath(), "org.attune.web.Main").write(folder, "attune.js");
        WebWords.all().write(folder.resolve("words"));
        Folders.copy(Path.of("src/web/resources"), folder);
        for (Path sentences : Folders.files(folder.resolve("words"), ".properties")) {
            Files.delete(sentences);
        }
        for (String file : List.of("haarcascade_frontalface_default.xml", "mini_xception.onnx")) {
            Files.copy(MODELS.resolve(file), folder.resolve(file));
        }
        for (String file : LICENCES) {
            Files.copy(Path.of(file), folder.resolve(file.replaceFirst("(\\.md)?$", ".txt")));
        }
        Files.copy(ICONS.resolve("attune.svg"), folder.resolve("icon.svg"));
        Files.copy(ICONS.resolve("attune-256.png"), folder.resolve("icon-256.png"));
        addRuntime();
        new BuildList(folder, version).write();
        new Sizes(folder).check();
    }

    private void addRuntime() throws IOException, InterruptedException {
        Path installed = PACKAGES.resolve("node_modules/onnxruntime-web/dist");
        if (!Files.exists(installed.resolve(RUNTIME.getFirst()))) {
            npm();
        }
        for (String file : RUNTIME) {
            Files.copy(installed.resolve(file), folder.resolve(file));
        }
    }

    /** By the lock file's checksums, and without running what a package brings. */
    private static void npm() throws IOException, InterruptedException {
        Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(PACKAGES.toFile()).inheritIO().start();
        if (npm.waitFor() != 0) {
            throw new IOException("npm ci failed in src/web; what it said is above. It needs Node.js 20 or newer.");
        }
    }
}
