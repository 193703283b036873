import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The .deb, the .rpm where rpmbuild is installed, and the .tar.gz for everybody else. */
record LinuxPackages(String version, Platform platform, Path image, Path work, Path dist) {
    private static final Path OURS = Path.of("packaging/linux");

    /** jpackage, as far as this needs it. */
    interface Jpackage {
        void run(String type, Path to, Object... arguments) throws IOException, InterruptedException;
    }

    void make(Jpackage jpackage) throws IOException, InterruptedException {
        deb(jpackage);
        tar();
        if (Tools.isInstalled("rpmbuild")) {
            rpm();
        }
    }

    private void tar() throws IOException, InterruptedException {
        Path file = dist.resolve("attune-" + version + "-linux-" + platform.arch() + ".tar.gz");
        Tools.run("tar", "--create", "--gzip", "--owner=0", "--group=0", "--sort=name", "--file", file, "--directory", image.getParent(), image.getFileName());
    }

    /** jpackage finds the libraries that it depends on; what belongs to the desktop it would only copy at installation, so dpkg would not know it. */
    private void deb(Jpackage jpackage) throws IOException, InterruptedException {
        Path made = Tools.anew(work.resolve("deb"));
        jpackage.run("deb", made, "--app-image", image, "@" + OURS.resolve("installer.args"));
        Path tree = made.resolve("tree");
        Path file = Tools.files(made, ".deb").getFirst();
        Tools.run("dpkg-deb", "--raw-extract", file, tree);
        addDesktopFiles(tree);
        Tools.run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, dist.resolve(file.getFileName()));
    }

    /** rpmbuild finds the libraries by their names, which no Debian could tell. */
    private void rpm() throws IOException, InterruptedException {
        Path top = Tools.anew(work.resolve("rpm").toAbsolutePath());
        Path tree = Files.createDirectories(top.resolve("tree"));
        Tools.copyTree(image, tree.resolve("opt/attune"));
        addDesktopFiles(tree);
        Tools.run("rpmbuild", "-bb", "--define", "_topdir " + top, "--define", "_rpmdir " + dist.toAbsolutePath(), "--define", "attune_version " + version,
                "--define", "attune_tree " + tree, OURS.resolve("attune.spec"));
    }

    private void addDesktopFiles(Path tree) throws IOException {
        Path share = tree.resolve("usr/share");
        Map<String, String> files = Map.of("linux/org.attune.Attune.desktop", "applications/org.attune.Attune.desktop",
                "linux/org.attune.Attune.metainfo.xml", "metainfo/org.attune.Attune.metainfo.xml",
                "icons/attune.svg", "icons/hicolor/scalable/apps/org.attune.Attune.svg",
                "icons/attune-256.png", "icons/hicolor/256x256/apps/org.attune.Attune.png",
                "icons/attune-48.png", "icons/hicolor/48x48/apps/org.attune.Attune.png");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path to = share.resolve(file.getValue());
            Files.createDirectories(to.getParent());
            Files.copy(OURS.resolveSibling(file.getKey()), to);
        }
        Path bin = Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("attune"), Path.of("/opt/attune/bin/attune"));
    }
}
