import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes this machine's installers out of what Maven built: run by {@code mvn -Ppackage verify}, from the project's
 * folder.
 */
final class Package {
    private static final Path PACKAGING = Path.of("packaging");
    private final Platform platform = Platform.here();
    private final Path work;
    private final Path javafx;
    private final Path jars;
    private final Path bom;
    private final Path dist;
    private final String version;

    /** @param target Maven's build folder */
    private Package(String version, Path target) throws IOException {
        this.version = version;
        this.work = Files.createDirectories(target.resolve("package"));
        this.javafx = target.resolve("javafx");
        this.jars = work.resolve("jars");
        this.bom = target.resolve("bom.json");
        if (!Files.exists(bom)) {
            throw new IOException(bom + " is missing: CycloneDX makes it only while Maven is online, so without -o.");
        }
        this.dist = Tools.anew(target.resolve("dist"));
        Files.copy(target.resolve("attune-" + version + ".jar"), jars.resolve("attune-" + version + ".jar"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    public static void main(String[] arguments) throws Exception {
        Package here = new Package(arguments[0], Path.of(arguments[1]));
        Path app = here.app();
        Path runtime = new RuntimeImage(here.work, here.javafx).link(app);
        new AotCache(here.platform, here.work).train(here.image(app, runtime), app);
        here.installers(here.image(app, runtime, "@" + PACKAGING.resolve("cache.args")));
        here.addBom();
        here.addSums();
    }

    private Path app() throws IOException {
        AppFolder app = new AppFolder(platform, Tools.anew(work.resolve("app")));
        for (Path jar : Tools.files(jars, ".jar")) {
            app.addJar(jar);
        }
        Tools.copyTree(Path.of("models"), app.folder().resolve("models"));
        Tools.copyTree(Path.of("src/main/demo"), app.folder().resolve("demo"));
        for (String text : List.of("LICENSE", "THIRD-PARTY-NOTICES.md")) {
            Files.copy(Path.of(text), app.folder().resolve(text));
        }
        Files.copy(Path.of("src/main/resources/org/attune/report/page/fonts/OFL.txt"),
                app.folder().resolve("AttuneSans-OFL.txt"));
        return app.folder();
    }

    /** The program with its own Java: runs from any folder. */
    private Path image(Path app, Path runtime, Object... more) throws IOException, InterruptedException {
        Path folder = Tools.anew(work.resolve("image"));
        List<Object> arguments = new ArrayList<>(List.of("@" + PACKAGING.resolve("launcher.args"),
                "@" + own("launcher.args"), "--input", app, "--runtime-image", runtime,
                "--main-jar", "attune-" + version + ".jar"));
        arguments.addAll(List.of(more));
        jpackage("app-image", folder, arguments.toArray());
        try (Stream<Path> inside = Files.list(folder)) {
            Path image = inside.findFirst().orElseThrow();
            AotCache.stamp(platform.app(image));
            if (platform.is("linux")) {
                new LinuxLauncher(image).replace();
            }
            return image;
        }
    }

    private void installers(Path image) throws IOException, InterruptedException {
        if (platform.is("linux")) {
            new LinuxPackages(version, platform, image, work, dist).make();
            return;
        }
        String type = platform.is("macos") ? "dmg" : "msi";
        Signing signing = new Signing(platform);
        signing.image(image);
        List<Object> arguments = new ArrayList<>(List.of("--app-image", image, "@" + own("installer.args")));
        if (platform.is("macos")) {
            arguments.addAll(List.of("--mac-dmg-content", opener(signing)));
        }
        jpackage(type, dist, arguments.toArray());
        for (Path installer : Tools.files(dist, type)) {
            signing.installer(installer);
        }
    }

    /** Beside Attune itself: what Finder offers for a page. */
    private Path opener(Signing signing) throws IOException, InterruptedException {
        Path folder = Tools.anew(work.resolve("opener"));
        Tools.run("sh", own("opener").resolve("make.sh"), folder, platformVersion(), signing.macKey());
        return folder.resolve("Attune Page.app");
    }

    private void jpackage(String type, Path to, Object... arguments) throws IOException, InterruptedException {
        List<Object> all = new ArrayList<>(List.of("--type", type, "--dest", to, "@" + PACKAGING.resolve("common.args"),
                "--app-version", platformVersion(),
                "--resource-dir", PACKAGING.resolve(platform.os())));
        all.addAll(List.of(arguments));
        Tools.jdk("jpackage", all.toArray());
    }

    /** A Mac refuses a version that begins with zero. */
    private String platformVersion() {
        return platform.is("macos") && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    private Path own(String file) {
        return PACKAGING.resolve(platform.os()).resolve(file);
    }

    private void addBom() throws IOException {
        Files.copy(bom, dist.resolve("attune-" + version + "-bom.json"));
    }

    /** In the form that {@code sha256sum --check} reads. */
    private void addSums() throws Exception {
        StringBuilder sums = new StringBuilder();
        for (Path file : Tools.files(dist, "")) {
            sums.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(dist.resolve("SHA256SUMS"), sums);
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
