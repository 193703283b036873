package org.attune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What installers and software centres read, as far as that can be seen without their tools. */
class PackagingTest {
    private static final Path PACKAGING = Path.of("packaging");
    private static final String ID = "org.attune.Attune";
    private static final Path METAINFO = PACKAGING.resolve("linux/" + ID + ".metainfo.xml");
    private static final Pattern IN_THE_REPOSITORY = Pattern.compile("@home@/(?:raw|blob)/v@version@/([\\w./-]+)");

    static List<Path> xml() throws IOException {
        return files(".*\\.(xml|plist|entitlements|wxi|wxf)");
    }

    static List<Path> winget() throws IOException {
        return files(".*winget.*\\.yaml");
    }

    private static List<Path> files(String form) throws IOException {
        try (Stream<Path> all = Files.walk(PACKAGING)) {
            return all.filter(file -> file.toString().matches(form)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("xml")
    void isWellFormed(Path file) throws Exception {
        assertThat(parse(file).getDocumentElement()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "p", "caption"})
    void softwareCentresSayItInThreeLanguages(String element) throws Exception {
        List<Element> texts = elements(METAINFO, element);

        List<String> languages = texts.stream().map(text -> text.getAttribute("xml:lang")).toList();
        assertThat(languages.size() % 3).isZero();
        assertThat(IntStream.range(0, languages.size() / 3).mapToObj(at -> languages.subList(3 * at, 3 * at + 3)))
                .isNotEmpty().allSatisfy(each -> assertThat(each).containsExactly("", "hi", "te"));
        assertThat(texts).extracting(Element::getTextContent).doesNotHaveDuplicates();
    }

    @Test
    void theNewestReleaseIsThisVersion() throws Exception {
        assertThat(elements(METAINFO, "release").getFirst().getAttribute("version")).isEqualTo(version());
    }

    @Test
    void whatIsLinkedInTheRepositoryIsThere() throws IOException {
        List<Path> linking = Stream.concat(Stream.of(METAINFO), winget().stream()).toList();

        assertThat(linking.stream().flatMap(file -> links(read(file))).distinct()).hasSizeGreaterThan(6)
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    private static Stream<String> links(String text) {
        return IN_THE_REPOSITORY.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    @Test
    void theMenuStartsAttuneAndSaysWhatItIsInThreeLanguages() throws IOException {
        Properties entry = new Properties();
        entry.load(new StringReader(read(PACKAGING.resolve("linux/" + ID + ".desktop"))));

        assertThat(entry).containsEntry("Type", "Application").containsEntry("Terminal", "false")
                .containsEntry("Icon", ID).containsEntry("StartupWMClass", ID);
        assertThat(entry.getProperty("Exec")).as("pages and links").isEqualTo("/opt/attune/bin/attune %U");
        assertThat(entry.getProperty("MimeType").split(";")).containsExactly("image/png", "x-scheme-handler/attune");
        assertThat(List.of("GenericName", "Comment", "Keywords")).allSatisfy(key -> assertThat(entry).containsKeys(
                key, key + "[hi]", key + "[te]"));
        List<Element> summaries = elements(METAINFO, "summary");
        assertThat(summaries).extracting(Element::getTextContent).containsExactly(entry.getProperty("Comment"),
                entry.getProperty("Comment[hi]"), entry.getProperty("Comment[te]"));
    }

    @Test
    void windowsOffersAttuneForPicturesButKeepsWhatOpensThem() throws Exception {
        List<Element> values = elements(PACKAGING.resolve("windows/ui.wxf"), "RegistryValue");

        assertThat(values).extracting(PackagingTest::key).filteredOn(key -> key.contains("\\.png"))
                .containsExactly("Software\\Classes\\.png\\OpenWithProgids");
        assertThat(values).extracting(PackagingTest::key).allMatch(key -> key.matches(
                "Software\\\\Classes\\\\(Applications\\\\Attune\\.exe|Attune\\.Page|attune|\\.png\\\\OpenWithProgids)(\\\\.*)?"));
        assertThat(values)
                .filteredOn(value -> key(value).endsWith("command") && !key(value).contains("Classes\\attune"))
                .hasSize(2).allSatisfy(
                        value -> assertThat(value.getAttribute("Value"))
                                .isEqualTo("\"[INSTALLDIR]Attune.exe\" \"%1\""));
        assertThat(read(PACKAGING.resolve("windows/launcher.args"))).contains("--name Attune\n");
    }

    @Test
    void windowsHandsLinksToLiveClassesToAttune() throws Exception {
        assertThat(elements(PACKAGING.resolve("windows/ui.wxf"), "RegistryValue"))
                .filteredOn(value -> key(value).equals("Software\\Classes\\attune"))
                .extracting(value -> value.getAttribute("Name")).contains("URL Protocol");
        assertThat(elements(PACKAGING.resolve("windows/ui.wxf"), "RegistryValue"))
                .filteredOn(value -> key(value).equals("Software\\Classes\\attune\\shell\\open\\command"))
                .extracting(value -> value.getAttribute("Value")).as("a quote in a link ends no word of the line")
                .containsExactly("\"[INSTALLDIR]Attune.exe\" -- \"%1\"");
    }

    /** The whole one: a value's own stands within that of the element around it. */
    private static String key(Element value) {
        String around = ((Element) value.getParentNode()).getAttribute("Key");
        return Stream.of(around, value.getAttribute("Key")).filter(key -> !key.isEmpty())
                .collect(Collectors.joining("\\"));
    }

    @ParameterizedTest
    @MethodSource("winget")
    void wingetGetsOnePackageOfOneVersion(Path file) {
        assertThat(file.getFileName().toString()).startsWith("AttuneProject.Attune.");
        assertThat(read(file).lines()).contains("PackageIdentifier: AttuneProject.Attune",
                "PackageVersion: \"@version@\"", "ManifestVersion: 1.10.0");
    }

    @Test
    void wingetKnowsTheInstallerByTheCodeThatNeverChanges() {
        String code = Pattern.compile("--win-upgrade-uuid (\\S+)")
                .matcher(read(PACKAGING.resolve("windows/installer.args"))).results().findFirst().orElseThrow()
                .group(1);

        assertThat(read(PACKAGING.resolve("winget/AttuneProject.Attune.installer.yaml")))
                .containsIgnoringCase("UpgradeCode: \"{" + code + "}\"");
    }

    @Test
    void theFlatpakIsOfThisVersionAndHasNoNetwork() throws Exception {
        String manifest = read(PACKAGING.resolve("flatpak/" + ID + ".yml"));

        assertThat(manifest.lines()).contains("id: " + ID, "command: attune", "- --device=all # the camera");
        assertThat(manifest).contains("attune-" + version() + "-linux-x64.tar.gz").doesNotContain("--share=network");
    }

    private static String version() throws IOException {
        return elements(Path.of("pom.xml"), "version").getFirst().getTextContent();
    }

    private static List<Element> elements(Path file, String name) throws IOException {
        NodeList found = parse(file).getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
    }

    private static Document parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
            return builder.parse(file.toFile());
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
