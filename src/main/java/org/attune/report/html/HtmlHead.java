package org.attune.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.config.Palette;
import org.attune.i18n.MessageBundle;
import org.attune.report.Messages;
import org.attune.report.SessionWords;
import org.attune.session.SessionSummary;

/** What a browser reads before the page: its language, its title, its style, and that nothing may be loaded. */
final class HtmlHead {
    /** Even if something typed became markup after all, a browser would neither run nor fetch it. */
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
            + "'none'; style-src 'unsafe-inline'\"/>\n";

    private HtmlHead() {}

    static String render(SessionSummary summary) {
        return "<!DOCTYPE html>\n<html lang=\"" + MessageBundle.language().toLanguageTag()
                + "\">\n<head>\n<meta charset=\"utf-8\"/>\n" + POLICY
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
                + Html.escape(Messages.text("html.title", SessionWords.text(summary)))
                + "</title>\n<style>\n" + style() + "</style>\n</head>\n";
    }

    private static String style() {
        return Stream.<Enum<?>>concat(Arrays.stream(Verdict.values()), Arrays.stream(Emotion.values()))
                .map(meaning -> "." + Palette.of(meaning).styleClass() + "{fill:" + Palette.of(meaning).hex()
                        + ";background:"
                        + Palette.of(meaning).hex() + "}\n")
                .collect(Collectors.joining()) + ".curve{stroke:" + Palette.INTERESTED.hex() + "}\n" + sheet();
    }

    private static String sheet() {
        try (InputStream in = HtmlHead.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own style sheet cannot be read", unreadable);
        }
    }
}
