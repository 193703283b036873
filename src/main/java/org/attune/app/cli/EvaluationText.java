package org.attune.app.cli;

import java.util.Locale;
import org.attune.classification.Emotion;
import org.attune.evaluation.ByPerson;
import org.attune.evaluation.EvaluationResult;

/** An evaluation as a table for the terminal. */
final class EvaluationText {
    private EvaluationText() {}

    static String format(EvaluationResult result) {
        StringBuilder text = new StringBuilder();
        line(text, "%s, %s labels, %,d faces", result.model(), result.labels(), result.faces());
        if (!result.numbering().isEmpty()) {
            line(text, "numbers taken for          %s", result.numbering());
        }
        if (!result.detection().equals("none")) {
            line(text, "faces found in             %,d of %,d pictures (%s)", result.faces(),
                    result.faces() + result.undetected().size(), result.detection());
        }
        if (result.unlabelled() > 0) {
            line(text, "passed over                %,d without such a label", result.unlabelled());
        }
        if (!result.leftOut().isEmpty()) {
            line(text, "left out                   %,d that cannot be used, named at the end", result.leftOut().size());
        }
        line(text, "accuracy                   %.4f", result.accuracy());
        line(text, "balanced accuracy          %.4f   (mean recall)", result.balancedAccuracy());
        line(text, "interest accuracy          %.4f   (interested or not)", result.interestAccuracy());
        line(text, "loss                       %.4f   (cross-entropy, nats)", result.loss());
        line(text, "calibration error          %.4f   (expected, ten bins)", result.calibrationError());
        line(text, "faces a second             %.0f", result.facesPerSecond());
        line(text, "");
        line(text, "%-9s %9s %9s %9s %9s", "", "precision", "recall", "f1", "support");
        result.classes().forEach((name, figures) -> line(text, "%-9s %9.3f %9.3f %9.3f %9d", name, figures.precision(),
                figures.recall(), figures.f1(), figures.support()));
        line(text, "(macro: the mean over the expressions that have faces; weighted: by their support)");
        line(text, "");
        matrix(text, result);
        return text.toString();
    }

    static String format(ByPerson figures) {
        StringBuilder text = new StringBuilder();
        line(text, "");
        line(text, "%-36s %9s %9s %9s", "by person", "pictures", "accuracy", "interest");
        row(text, "with a rest, read without it", figures.plain());
        row(text, "with a rest, read against it", figures.corrected());
        if (figures.without().faces() > 0) {
            row(text, "without a rest", figures.without());
            row(text, "all, against a rest if there is one", figures.all());
        }
        line(text, "(a rest: the other neutral pictures of the same person)");
        return text.toString();
    }

    private static void row(StringBuilder text, String name, ByPerson.Figures figures) {
        line(text, "%-36s %9d %9.4f %9.4f", name, figures.faces(), figures.accuracy(), figures.interestAccuracy());
    }

    private static void matrix(StringBuilder text, EvaluationResult result) {
        text.append(String.format(Locale.ROOT, "%-9s", "answers:"));
        for (Emotion answer : Emotion.values()) {
            text.append(String.format(Locale.ROOT, " %9s", answer.label()));
        }
        text.append(System.lineSeparator());
        for (Emotion label : Emotion.values()) {
            text.append(String.format(Locale.ROOT, "%-9s", label.label()));
            result.confusion().get(label.ordinal())
                    .forEach(count -> text.append(String.format(Locale.ROOT, " %9d", count)));
            text.append(System.lineSeparator());
        }
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
