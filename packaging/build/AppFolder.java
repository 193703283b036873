import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.zip.Deflater;

/**
 * What the program consists of beside the runtime: its jars, and as plain files whatever would otherwise be unpacked at
 * each start.
 */
record AppFolder(Platform platform, Path folder) {
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib|jnilib|a)");
    private static final Pattern DEBUG_SYMBOLS = Pattern.compile(".*\\.dSYM/.*");
    private static final Pattern FONT = Pattern.compile(".*\\.ttf");
    /** All of it goes on the class path, and jdeps would not look into what a module only may use. */
    private static final Pattern MODULE = Pattern.compile("(.*/)?module-info\\.class");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA)");

    /** Copies a jar without natives, which go beside it if they are for this platform. */
    void addJar(Path jar) throws IOException {
        try (JarFile in = new JarFile(jar.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(folder.resolve(jar.getFileName())))) {
            // What is packed twice hardly packs: the installer makes half as much of jars that are not packed.
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Enumeration<JarEntry> entries = in.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (NATIVE.matcher(entry.getName()).matches() && isOfThisPlatform(entry) || isOurFont(jar, entry)) {
                    putBeside(in, entry);
                } else if (staysInside(entry)) {
                    copy(in, entry, out);
                }
            }
        }
    }

    private boolean isOfThisPlatform(JarEntry entry) {
        return !DEBUG_SYMBOLS.matcher(entry.getName()).matches()
                && platform.folders().stream().anyMatch(name -> ("/" + entry.getName()).contains("/" + name + "/"));
    }

    /** JavaFX copies a font that is not a file into the temporary folder. */
    private static boolean isOurFont(Path jar, JarEntry entry) {
        return jar.getFileName().toString().startsWith("attune-") && FONT.matcher(entry.getName()).matches();
    }

    private static boolean staysInside(JarEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !NATIVE.matcher(name).matches() && !DEBUG_SYMBOLS.matcher(name).matches()
                && !SIGNATURE.matcher(name).matches()
                && !MODULE.matcher(name).matches();
    }

    private void putBeside(JarFile jar, JarEntry entry) throws IOException {
        Path file = folder.resolve(Path.of(entry.getName()).getFileName());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
        if (platform.is("linux") && file.toString().endsWith(".so") && Tools.isInstalled("strip")) {
            strip(file);
        }
    }

    private static void strip(Path library) throws IOException {
        try {
            Tools.run("strip", "--strip-unneeded", library);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static void copy(JarFile jar, JarEntry entry, JarOutputStream out) throws IOException {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            out.write(entry.getName().endsWith(".class") && OldClass.is(bytes) ? OldClass.renewed(bytes, jar) : bytes);
        }
        out.closeEntry();
    }
}
