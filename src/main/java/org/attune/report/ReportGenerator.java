package org.attune.report;

import java.time.ZonedDateTime;
import java.util.List;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of a report's JSON in their order. Seconds have three decimals at most. */
final class ReportGenerator {
    private final JsonGenerator json;

    ReportGenerator(JsonGenerator json) {
        this.json = json;
    }

    void write(SessionSummary summary) {
        json.writeStartObject();
        json.writeNumberProperty("schema", ReportJson.SCHEMA);
        session(summary.info(), summary.seconds());
        if (summary.recovered()) {
            json.writeBooleanProperty("recovered", true);
        }
        labels(summary.info().labels());
        json.writeStringProperty("app", summary.info().appVersion());
        json.writeStringProperty("mode", ReportJson.name(summary.info().mode()));
        if (summary.hasExpressions()) {
            estimates(summary.info());
        }
        json.writeNumberProperty("bin_seconds", SessionSummary.BIN_SECONDS);
        bins(summary);
        if (summary.hasExpressions() && summary.total().isDetailed()) {
            details(summary.bins());
        }
        markers(summary.markers());
        json.writeEndObject();
    }

    private void session(SessionInfo info, double seconds) {
        ZonedDateTime start = info.start();
        json.writeStringProperty("id", info.id().toString());
        json.writeStringProperty("start", ReportJson.START.format(start));
        json.writeStringProperty("zone", start.getZone().getId());
        json.writeName("seconds");
        seconds(seconds);
        json.writeBooleanProperty("live", info.live());
        json.writeStringProperty("source", info.source());
    }

    private void labels(SessionLabels labels) {
        json.writeStringProperty("learner", labels.learner());
        json.writeStringProperty("course", labels.course());
        json.writeStringProperty("title", labels.title());
    }

    private void estimates(SessionInfo info) {
        model(info.model());
        json.writeStringProperty("policy", info.policy());
        if (info.baseline()) {
            json.writeBooleanProperty("baseline", true);
        }
        if (info.everyone()) {
            json.writeBooleanProperty("everyone", true);
        }
        names("verdicts", ReportJson.VERDICTS);
        names("expressions", ReportJson.EXPRESSIONS);
    }

    private void model(ModelId model) {
        json.writeObjectPropertyStart("model");
        json.writeStringProperty("name", model.name());
        json.writeStringProperty("version", model.version());
        json.writeStringProperty("sha256", model.sha256());
        json.writeEndObject();
    }

    private void names(String field, List<String> names) {
        json.writeArrayPropertyStart(field);
        names.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Without expressions a row has one number: zeros would look like verdicts that were made. */
    private void bins(SessionSummary summary) {
        json.writeArrayPropertyStart("bins");
        for (Bin bin : summary.bins()) {
            json.writeStartArray();
            seconds(bin.measuredSeconds());
            if (summary.hasExpressions()) {
                bin.verdictSeconds().forEach(this::seconds);
                bin.expressionSeconds().forEach(this::seconds);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** One number for each bin. */
    private void details(List<Bin> bins) {
        json.writeArrayPropertyStart("interested_without_neutral");
        bins.forEach(bin -> seconds(bin.withoutNeutralSeconds()));
        json.writeEndArray();
        json.writeArrayPropertyStart("others");
        bins.forEach(bin -> seconds(bin.othersSeconds()));
        json.writeEndArray();
        json.writeArrayPropertyStart("faces");
        bins.forEach(bin -> json.writeNumber(bin.faces()));
        json.writeEndArray();
    }

    private void markers(List<Marker> markers) {
        json.writeArrayPropertyStart("markers");
        for (Marker marker : markers) {
            json.writeStartObject();
            json.writeName("seconds");
            seconds(marker.seconds());
            json.writeStringProperty("text", marker.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Whole seconds without the ".0": half of a report's numbers are zeros. */
    private void seconds(double seconds) {
        if (seconds == Math.rint(seconds)) {
            json.writeNumber((long) seconds);
        } else {
            json.writeNumber(seconds);
        }
    }
}
