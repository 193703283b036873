package org.attune.web.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.classification.ModelContract;

/** A model's description of itself, right and wrong. */
final class ContractProbe {
    private static final Map<String, String> RIGHT = Map.of("attune.contract", "1", "attune.labels",
            "angry,disgust,fear,happy,sad,surprise,neutral", "attune.input.range", "-1,1", "attune.probe",
            "0.1,0.2,0.3,0.1,0.1,0.1,0.1", "attune.crop.grow", "1.0", "attune.input.size", "64", "attune.name", "m",
            "attune.version", "0.1");
    private static final List<String> NUMBERS = List.of("1", "-1", "+1", "1.", ".5", "1e3", "1E-3", "1e", "10d", "NaN",
            "0x1p3", "1,2", "0,255", "255,0", "64.5", " 2 ", "-0.0,0.0",
            "٣", "1.7976931348623157e308,2", "");

    private ContractProbe() {}

    static void run(Lines lines) {
        lines.part("contract");
        lines.add("right", read(RIGHT));
        for (String key : List.of("attune.input.range", "attune.probe", "attune.crop.grow", "attune.input.size",
                "attune.contract", "attune.labels")) {
            NUMBERS.forEach(number -> lines.add(key + "=" + number, read(with(key, number))));
        }
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> other = new HashMap<>(RIGHT);
        other.put(key, value);
        return other;
    }

    private static String read(Map<String, String> metadata) {
        try {
            return ModelContract.parse(metadata).toString();
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
