import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What this build consists of, for the service worker: {@code build.js}, with the checksum of every file. */
record BuildList(Path folder, String version) {
    private static final String NAME = "build.js";
    /** A browser asks for these itself, or never. */
    private static final List<String> LEFT_OUT = List.of("sw.js", NAME);
    private static final List<String> ENDS_LEFT_OUT = List.of(".map", ".txt");

    void write() throws Exception {
        Map<String, String> sums = new TreeMap<>();
        for (Path file : Folders.files(folder, "")) {
            String name = folder.relativize(file).toString().replace(java.io.File.separatorChar, '/');
            if (!LEFT_OUT.contains(name) && ENDS_LEFT_OUT.stream().noneMatch(name::endsWith)) {
                sums.put(name, sha256(Files.readAllBytes(file)));
            }
        }
        String files = sums.entrySet().stream().map(file -> "  \"" + file.getKey() + "\": \"" + file.getValue() + "\"")
                .collect(Collectors.joining(",\n"));
        String build = version + "-" + sha256(files.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
        Files.writeString(folder.resolve(NAME),
                "self.ATTUNE_BUILD = {\"version\": \"" + build + "\", \"files\": {\n" + files + "\n}};\n");
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
