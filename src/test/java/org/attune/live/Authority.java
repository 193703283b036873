package org.attune.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/**
 * A certificate that signs itself, valid for two days.
 *
 * @param certificate file that clients trust and the broker shows
 * @param key the broker's
 */
record Authority(Path certificate, Path key) {
    private static final char[] PASSWORD = "not a secret".toCharArray();

    /**
     * For this computer's own name and address.
     *
     * @param folder for the files
     */
    static Authority in(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        return in(folder, "dns:localhost,ip:127.0.0.1");
    }

    /** @param hosts it is for, as keytool takes them */
    static Authority in(Path folder, String hosts) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("school.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "school", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=localhost",
                "-ext", "san=" + hosts, "-validity", "2", "-keystore", store.toString(),
                "-storepass", new String(PASSWORD)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        return of(store, folder);
    }

    private static Authority of(Path store, Path folder) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        return new Authority(
                write(folder.resolve("school.pem"), "CERTIFICATE", keys.getCertificate("school").getEncoded()),
                write(folder.resolve("school.key"), "PRIVATE KEY", keys.getKey("school", PASSWORD).getEncoded()));
    }

    private static Path write(Path file, String kind, byte[] content) throws IOException {
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(content) + "\n-----END " + kind
                + "-----\n");
    }
}
