package org.attune.report.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of a page. All take plain text and escape it themselves, so that nothing that people typed becomes markup. */
final class Html {
    private Html() {}

    /** Plain text, safe between tags and in quoted attributes. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append((char) character);
            }
        });
        return safe.toString();
    }

    static String paragraph(String style, String text) {
        return "<p class=\"" + style + "\" dir=\"auto\">" + escape(text) + "</p>\n";
    }

    /** A part of the page with its heading. */
    static String section(String title, String... content) {
        return "<section>\n<h2>" + escape(title) + "</h2>\n" + String.join("", content) + "</section>\n";
    }

    /** @param rows of as many cells as the head; the first of each names the row */
    static String table(String caption, List<String> head, List<List<String>> rows) {
        return "<table>\n<caption>" + escape(caption) + "</caption>\n<thead><tr>"
                + head.stream().map(cell -> "<th scope=\"col\">" + escape(cell) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead>\n<tbody>\n" + rows.stream().map(Html::row).collect(Collectors.joining())
                + "</tbody>\n</table>\n";
    }

    private static String row(List<String> cells) {
        return "<tr><th scope=\"row\" dir=\"auto\">" + escape(cells.getFirst()) + "</th>" + cells.stream().skip(1)
                .map(cell -> "<td dir=\"auto\">" + escape(cell) + "</td>").collect(Collectors.joining()) + "</tr>\n";
    }

    static String items(Stream<String> items) {
        return items.map(item -> "<li dir=\"auto\">" + escape(item) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /** @param terms names and what they are, by turns; those that are nothing are left out */
    static String list(String... terms) {
        StringBuilder list = new StringBuilder("<dl>\n");
        for (int index = 0; index < terms.length; index += 2) {
            if (!terms[index + 1].isEmpty()) {
                list.append("<dt>").append(escape(terms[index])).append("</dt><dd dir=\"auto\">")
                        .append(escape(terms[index + 1])).append("</dd>\n");
            }
        }
        return list.append("</dl>\n").toString();
    }
}
