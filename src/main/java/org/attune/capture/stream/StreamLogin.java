package org.attune.capture.stream;

/**
 * The login for a stream.
 *
 * @param name the user name
 * @param password may be empty
 */
record StreamLogin(String name, String password) {

    /** Contains neither, so that no message or log reveals them by accident. */
    @Override
    public String toString() {
        return "a name and a password";
    }
}
