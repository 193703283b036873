import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The sentences of the browser's form, a file for each language: bundle, key, text. What a language lacks is English.
 *
 * @param bundles the English files, by the name that Java asks for
 */
record WebWords(Map<String, Path> bundles) {
    private static final List<String> LANGUAGES = List.of("en", "hi", "te");
    private static final Path DESKTOP = Path.of("src/main/resources");
    private static final Path BROWSER = Path.of("src/web/resources/words/web.properties");

    /** The browser has no class view, no command line and no settings file. */
    private static final List<String> ELSEWHERE = List.of("org.attune.classroom", "org.attune.ui.classroom",
            "org.attune.ui.lab", "org.attune.ui.settings", "org.attune.storage", "org.attune.platform");

    static WebWords all() throws IOException {
        Map<String, Path> bundles = new TreeMap<>();
        for (Path file : Folders.files(DESKTOP, ".properties")) {
            String name = DESKTOP.relativize(file).toString().replace(java.io.File.separatorChar, '.');
            String bundle = name.substring(0, name.length() - ".properties".length());
            if (!bundle.contains("_") && ELSEWHERE.stream().noneMatch(bundle::startsWith)) {
                bundles.put(bundle, file);
            }
        }
        if (Files.exists(BROWSER)) {
            bundles.put("org.attune.web.web", BROWSER);
        }
        return new WebWords(bundles);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String language : LANGUAGES) {
            StringBuilder json = new StringBuilder("{");
            for (Map.Entry<String, Path> bundle : bundles.entrySet()) {
                json.append(json.length() == 1 ? "\n" : ",\n").append(quoted(bundle.getKey())).append(": {");
                append(json, sentences(bundle.getValue(), language));
                json.append("}");
            }
            Files.writeString(folder.resolve(language + ".json"), json.append("\n}\n"));
        }
    }

    /** For tests: language, bundle, key and sentence with tabs between them; a line break is the two characters \n. */
    void writeLines(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String language : LANGUAGES) {
            for (Map.Entry<String, Path> bundle : bundles.entrySet()) {
                sentences(bundle.getValue(), language).forEach((key, text) -> lines.append(language).append('\t')
                        .append(bundle.getKey()).append('\t').append(key).append('\t')
                        .append(text.replace("\n", "\\n")).append('\n'));
            }
        }
        Files.writeString(file, lines);
    }

    private static Map<String, String> sentences(Path english, String language) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        read(english, sentences);
        String name = english.getFileName().toString().replace(".properties", "_" + language + ".properties");
        if (Files.exists(english.resolveSibling(name))) {
            read(english.resolveSibling(name), sentences);
        }
        return sentences;
    }

    private static void read(Path file, Map<String, String> into) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        lines.forEach((key, text) -> into.put((String) key, (String) text));
    }

    private static void append(StringBuilder json, Map<String, String> sentences) {
        String comma = "";
        for (Map.Entry<String, String> sentence : sentences.entrySet()) {
            json.append(comma).append(quoted(sentence.getKey())).append(":").append(quoted(sentence.getValue()));
            comma = ",";
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }
}
