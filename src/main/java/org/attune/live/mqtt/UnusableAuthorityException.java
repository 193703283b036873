package org.attune.live.mqtt;

/** The file with the authority's certificate is not there, or holds none. */
final class UnusableAuthorityException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableAuthorityException(Exception cause) {
        super(cause);
    }
}
