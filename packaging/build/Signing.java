import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Signs where the environment names a key, and does nothing without.
 *
 * @param platform Linux packages are not signed; their sums are published
 */
record Signing(Platform platform) {
    /** The name of a certificate in the Mac's keychain or in the Windows store. */
    private static final String KEY = "ATTUNE_SIGNING_KEY";
    /** What {@code notarytool store-credentials} called the account. */
    private static final String NOTARY = "ATTUNE_NOTARY_PROFILE";
    private static final String TIME_STAMPS = "http://timestamp.digicert.com";

    /** Before it goes into an installer. */
    void image(Path image) throws IOException, InterruptedException {
        Optional<String> key = given(KEY);
        if (key.isPresent() && platform.is("macos")) {
            Tools.jdk("jpackage", "--type", "app-image", "--app-image", image, "--mac-sign",
                    "--mac-signing-key-user-name", key.get(), "--mac-entitlements",
                    Path.of("packaging/macos/Attune.entitlements"));
        } else if (key.isPresent() && platform.is("windows")) {
            for (Path program : Tools.files(image, ".exe")) {
                signWindows(program, key.get());
            }
        }
    }

    /** As codesign takes it: without a key, the name of a signature that names nobody. */
    String macKey() {
        return given(KEY).orElse("-");
    }

    void installer(Path file) throws IOException, InterruptedException {
        Optional<String> key = given(KEY);
        if (key.isPresent() && platform.is("windows")) {
            signWindows(file, key.get());
        }
        Optional<String> notary = given(NOTARY);
        if (notary.isPresent() && platform.is("macos")) {
            Tools.run("xcrun", "notarytool", "submit", file, "--keychain-profile", notary.get(), "--wait");
            Tools.run("xcrun", "stapler", "staple", file);
        }
    }

    private static void signWindows(Path file, String key) throws IOException, InterruptedException {
        Tools.run("signtool", "sign", "/n", key, "/fd", "sha256", "/tr", TIME_STAMPS, "/td", "sha256", file);
    }

    private static Optional<String> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
    }
}
