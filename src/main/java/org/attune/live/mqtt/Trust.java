package org.attune.live.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Collection;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Which certificates a broker's may be signed by. */
final class Trust {
    private Trust() {}

    /** Those that Java trusts, and those of a file besides. */
    static TrustManagerFactory withAuthority(Path file) throws UnusableAuthorityException {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate usual : usual()) {
                trusted.setCertificateEntry("usual " + trusted.size(), usual);
            }
            for (Certificate own : read(file)) {
                trusted.setCertificateEntry("own " + trusted.size(), own);
            }
            return of(trusted);
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new UnusableAuthorityException(unreadable);
        }
    }

    private static Certificate[] usual() throws GeneralSecurityException {
        return Arrays.stream(of(null).getTrustManagers()).map(X509TrustManager.class::cast)
                .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers())).toArray(Certificate[]::new);
    }

    private static TrustManagerFactory of(@Nullable KeyStore trusted)
            throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory;
    }

    private static Collection<? extends Certificate> read(Path file) throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw new CertificateException("no certificate");
            }
            return found;
        }
    }
}
