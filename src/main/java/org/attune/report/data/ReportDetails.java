package org.attune.report.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.analysis.Verdict;
import org.attune.session.Bin;

/**
 * What newer reports have for each bin besides its row: a field each, with a number for each bin. Older reports have
 * none of them.
 */
final class ReportDetails {
    static final List<String> FIELDS = List.of("interested_without_neutral", "others", "faces");
    private static final long MOST_FACES = 1000;

    private final Map<String, List<Long>> numbers = new HashMap<>();

    /** @param ofBins in milliseconds, or as many thousandths of a face */
    void put(String field, List<Long> ofBins) {
        numbers.put(field, ofBins);
    }

    /** The bins with their details, if there are any. */
    List<Bin> of(List<Bin> bins) throws InvalidReportException {
        if (numbers.isEmpty()) {
            return bins;
        }
        for (String field : FIELDS) {
            InvalidReportException.unless(numbers.containsKey(field),
                    "its data has details of its bins, and no \"" + field + "\"");
            InvalidReportException.unless(numbers.get(field).size() == bins.size(),
                    "\"" + field + "\" does not fit the number of its bins");
        }
        List<Bin> detailed = new ArrayList<>();
        for (Bin bin : bins) {
            detailed.add(detailed(bin, detailed.size()));
        }
        return detailed;
    }

    private Bin detailed(Bin bin, int index) throws InvalidReportException {
        double withoutNeutral = number("interested_without_neutral", index) / 1000.0;
        double others = number("others", index) / 1000.0;
        long faces = number("faces", index);
        InvalidReportException.unless(withoutNeutral <= bin.verdictSeconds().get(Verdict.INTERESTED.ordinal()),
                "more of bin " + index + " looked interested without neutral than with it");
        InvalidReportException.unless(others <= bin.measuredSeconds(),
                "others were in view of bin " + index + " for longer than was measured");
        InvalidReportException.unless(faces % 1000 == 0 && faces <= 1000 * MOST_FACES,
                "the faces of bin " + index + " are not a whole number, or too many");
        return new Bin(bin.measuredSeconds(), bin.verdictSeconds(), bin.expressionSeconds(), withoutNeutral, others,
                (int) (faces / 1000));
    }

    private long number(String field, int index) {
        return numbers.get(field).get(index);
    }
}
