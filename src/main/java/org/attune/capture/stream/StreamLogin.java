package org.attune.capture.stream;

/**
 * Who may see a stream.
 *
 * @param name as the server knows them
 * @param password may be empty
 */
record StreamLogin(String name, String password) {

    /** Neither of them, so that no sentence and no log gets them by accident. */
    @Override
    public String toString() {
        return "a name and a password";
    }
}
