package org.attune.web.probe;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a browser's Java is known to do otherwise than the desktop's (rounding, sums, regular expressions, spaces, time
 * zones, missing checks), tried on the functions of Attune that could show it.
 */
final class Probes {
    private static final List<Consumer<Lines>> PROBES = List.of(NumberProbe::run, ShareProbe::run, TypedProbe::run,
            ContractProbe::run, CropProbe::run, CheckProbe::run);

    private Probes() {}

    /**
     * What does not depend on a language.
     *
     * @param sentences of every language: language, bundle, key and sentence with tabs between them; a line break is
     * the two characters \n
     * @param zones identifiers of time zones
     * @param named how they are looked up
     * @return a line for each value that was tried
     */
    static String plain(List<String> sentences, List<String> zones, ZoneProbe.ToZone named) {
        Lines lines = new Lines();
        PROBES.forEach(probe -> probe.accept(lines));
        SentenceProbe.run(lines, sentences);
        ZoneProbe.run(lines, zones, named);
        return lines.toString();
    }

    /** What the language that is spoken now says. */
    static String spoken(String letters) {
        Lines lines = new Lines();
        lines.part(letters);
        WordsProbe.run(lines);
        PageProbe.run(lines);
        return lines.toString();
    }

    /** What a call gives, or that it is refused: the names of exceptions may differ. */
    static String outcome(Supplier<?> call) {
        try {
            return String.valueOf(call.get());
        } catch (RuntimeException refused) {
            return "refused";
        }
    }
}
