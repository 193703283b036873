import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What software centres show, filled in. Pictures and links need the project's address, which the environment names as
 * {@code ATTUNE_HOME}; without it they are left out, so that none leads nowhere.
 */
record AppStream(String version) {
    private static final String HOME = System.getenv().getOrDefault("ATTUNE_HOME", "");

    void write(Path template, Path file) throws IOException {
        String text = Files.readString(template);
        if (HOME.isEmpty()) {
            text = text.replaceAll("(?s) *<screenshots>.*</screenshots>\n", "").replaceAll(".*@home@.*\n", "");
        }
        Files.writeString(file, text.replace("@home@", HOME).replace("@version@", version));
    }

    /** By the desktops' own checks, where they are installed. */
    static void check(Path metainfo, Path entry) throws IOException, InterruptedException {
        if (Tools.isInstalled("appstreamcli")) {
            Tools.run("appstreamcli", "validate", "--no-net", metainfo);
        }
        if (Tools.isInstalled("desktop-file-validate")) {
            Tools.run("desktop-file-validate", entry);
        }
    }
}
