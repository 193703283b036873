package org.attune.web.probe;

/** What was tried and what it gave, one a line. */
final class Lines {
    private final StringBuilder text = new StringBuilder();
    private String part = "";

    /** @param name begins the lines that follow */
    void part(String name) {
        part = name + " ";
    }

    void add(String tried, Object gave) {
        text.append(part).append(tried).append(" -> ").append(String.valueOf(gave).replace("\n", "\\n")).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
