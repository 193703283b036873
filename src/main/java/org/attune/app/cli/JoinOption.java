package org.attune.app.cli;

import java.util.List;
import java.util.Locale;
import org.attune.app.kiosk.Knock;
import org.attune.live.ClassCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** A live class that the learner is to be asked about. */
final class JoinOption {
    @Option(names = "--join", paramLabel = "CODE", converter = CodeConverter.class,
            description = "The code of a live class: the window offers it, and asks before the session joins. A link "
                    + "such as attune:7KQ4MX2RDP does the same.")
    @Nullable
    ClassCode code;

    /**
     * Empty for none. Who opened a link sees no terminal, so that of a link may be wrong; the window says so.
     *
     * @param words of the line that are no options; one may be a link
     */
    String typed(List<String> words) {
        return code != null
                ? code.grouped()
                : words.stream().filter(JoinOption::isLink).findFirst()
                        .map(link -> link.substring(Knock.SCHEME.length())).orElse("");
    }

    static boolean isLink(String word) {
        return word.toLowerCase(Locale.ROOT).startsWith(Knock.SCHEME);
    }

    private static final class CodeConverter implements ITypeConverter<ClassCode> {
        @Override
        public ClassCode convert(String text) {
            try {
                return ClassCode.of(text);
            } catch (IllegalArgumentException none) {
                throw new TypeConversionException("\"" + text + "\" is no class code; one has " + ClassCode.LENGTH
                        + " letters and digits, such as 7KQ4M-X2RDP");
            }
        }
    }
}
