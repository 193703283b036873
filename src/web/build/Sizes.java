import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** What a visitor downloads: every file, and the same as servers compress it. */
record Sizes(Path folder) {
    /** Bytes, compressed. */
    private static final long MOST = 6_000_000;

    /** Prints the table. */
    void check() throws IOException {
        long bytes = 0;
        long sent = 0;
        System.out.printf(Locale.ROOT, "%-40s %12s %12s%n", folder, "bytes", "compressed");
        for (Path file : Folders.files(folder, "")) {
            byte[] content = Files.readAllBytes(file);
            long compressed = compressed(content);
            boolean visited = !file.toString().matches(".*\\.(map|txt)");
            print(folder.relativize(file) + (visited ? "" : " (not loaded)"), content.length, compressed);
            bytes += visited ? content.length : 0;
            sent += visited ? compressed : 0;
        }
        print("all", bytes, sent);
        if (sent > MOST) {
            throw new IOException("All files have " + sent + " bytes compressed; no more than " + MOST + " may be.");
        }
    }

    private static void print(String name, long bytes, long compressed) {
        System.out.printf(Locale.ROOT, "%-40s %,12d %,12d%n", name, bytes, compressed);
    }

    /** By the algorithm of gzip, at its best. */
    private static long compressed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(content);
        }
        return packed.size();
    }
}
