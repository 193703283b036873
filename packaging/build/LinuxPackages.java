import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The .deb, the .tar.gz for everybody else, and the .rpm where rpmbuild is installed. Not by jpackage: its .deb depends
 * on every library of the very Debian that built it, so that no Ubuntu can install it, and it copies the desktop's
 * files only at installation, so that dpkg does not know them.
 */
record LinuxPackages(String version, Platform platform, Path image, Path work, Path dist) {
    private static final Path OURS = Path.of("packaging/linux");
    private static final Map<String, String> FILES = Map.of("linux/org.attune.Attune.desktop",
            "applications/org.attune.Attune.desktop",
            "icons/attune.svg", "icons/hicolor/scalable/apps/org.attune.Attune.svg",
            "icons/attune-256.png", "icons/hicolor/256x256/apps/org.attune.Attune.png",
            "icons/attune-48.png", "icons/hicolor/48x48/apps/org.attune.Attune.png");

    void make() throws IOException, InterruptedException {
        Path tree = tree();
        deb(tree);
        tar();
        if (Tools.isInstalled("rpmbuild")) {
            rpm(tree);
        }
    }

    /** What is installed, as it lies under the root folder. */
    private Path tree() throws IOException, InterruptedException {
        Path tree = Tools.anew(work.resolve("tree"));
        Tools.run("cp", "--archive", image, Files.createDirectories(tree.resolve("opt")).resolve("attune"));
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path to = tree.resolve("usr/share").resolve(file.getValue());
            Files.createDirectories(to.getParent());
            Files.copy(OURS.resolveSibling(file.getKey()), to);
        }
        appStream(tree);
        Files.createSymbolicLink(Files.createDirectories(tree.resolve("usr/bin")).resolve("attune"),
                Path.of("/opt/attune/bin/attune"));
        Files.writeString(Files.createDirectories(tree.resolve("usr/share/doc/attune")).resolve("copyright"),
                Files.readString(Path.of("THIRD-PARTY-NOTICES.md")) + "\n\n" + Files.readString(Path.of("LICENSE")));
        return tree;
    }

    private void appStream(Path tree) throws IOException, InterruptedException {
        String name = "org.attune.Attune.metainfo.xml";
        Path metainfo = Files.createDirectories(tree.resolve("usr/share/metainfo")).resolve(name);
        new AppStream(version).write(OURS.resolve(name), metainfo);
        AppStream.check(metainfo, OURS.resolve("org.attune.Attune.desktop"));
    }

    private void deb(Path tree) throws IOException, InterruptedException {
        String architecture = platform.arch().equals("x64") ? "amd64" : "arm64";
        Path control = Files.createDirectories(tree.resolve("DEBIAN")).resolve("control");
        Files.writeString(control,
                Files.readString(OURS.resolve("control")).replace("@version@", version)
                        .replace("@architecture@", architecture)
                        .replace("@kibibytes@", String.valueOf(bytes(tree) / 1024)));
        Tools.run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree,
                dist.resolve("attune_" + version + "_" + architecture + ".deb"));
        Tools.anew(control.getParent());
        Files.delete(control.getParent());
    }

    private void tar() throws IOException, InterruptedException {
        Path file = dist.resolve("attune-" + version + "-linux-" + platform.arch() + ".tar.gz");
        Tools.run("tar", "--create", "--gzip", "--owner=0", "--group=0", "--sort=name", "--file", file, "--directory",
                image.getParent(), image.getFileName());
    }

    private void rpm(Path tree) throws IOException, InterruptedException {
        Path top = Tools.anew(work.resolve("rpm").toAbsolutePath());
        Tools.run("rpmbuild", "-bb", "--define", "_topdir " + top, "--define", "_rpmdir " + dist.toAbsolutePath(),
                "--define", "attune_version " + version,
                "--define", "attune_tree " + tree.toAbsolutePath(), OURS.resolve("attune.spec"));
    }

    private static long bytes(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
