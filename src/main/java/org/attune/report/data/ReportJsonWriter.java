package org.attune.report.data;

import java.time.ZonedDateTime;
import java.util.List;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/** Writes the fields of a report's JSON in their order. Seconds have three decimals at most. */
final class ReportJsonWriter {
    private final JsonText json;

    ReportJsonWriter(JsonText json) {
        this.json = json;
    }

    void write(SessionSummary summary) {
        json.beginObject();
        json.name("schema").number(ReportJson.SCHEMA);
        session(summary.info(), summary.seconds());
        if (summary.recovered()) {
            json.name("recovered").bool(true);
        }
        labels(summary.info().labels());
        json.name("app").string(summary.info().appVersion());
        json.name("mode").string(ReportJson.name(summary.info().kind().mode()));
        summary.info().expressions().ifPresent(this::estimates);
        json.name("bin_seconds").number(SessionSummary.BIN_SECONDS);
        bins(summary);
        if (summary.hasExpressions() && summary.total().isDetailed()) {
            details(summary.bins());
        }
        markers(summary.markers());
        json.endObject();
    }

    private void session(SessionInfo info, double seconds) {
        ZonedDateTime start = info.start();
        json.name("id").string(info.id().toString());
        json.name("start").string(ReportJson.START.format(start));
        json.name("zone").string(start.getZone().getId());
        json.name("seconds").seconds(seconds);
        json.name("live").bool(info.live());
        json.name("source").string(info.source());
    }

    private void labels(SessionLabels labels) {
        json.name("learner").string(labels.learner());
        json.name("course").string(labels.course());
        json.name("title").string(labels.title());
    }

    private void estimates(Expressions made) {
        model(made.model());
        json.name("policy").string(made.policy());
        if (made.baseline()) {
            json.name("baseline").bool(true);
        }
        if (made.everyone()) {
            json.name("everyone").bool(true);
        }
        names("verdicts", ReportJson.VERDICTS);
        names("expressions", ReportJson.EXPRESSIONS);
    }

    private void model(ModelId model) {
        json.name("model").beginObject();
        json.name("name").string(model.name());
        json.name("version").string(model.version());
        json.name("sha256").string(model.sha256());
        json.endObject();
    }

    private void names(String field, List<String> names) {
        json.name(field).beginArray();
        names.forEach(json::string);
        json.endArray();
    }

    /** Without expressions a row has one number: zeros would look like verdicts that were made. */
    private void bins(SessionSummary summary) {
        json.name("bins").beginArray();
        for (Bin bin : summary.bins()) {
            json.beginArray();
            json.seconds(bin.measuredSeconds());
            if (summary.hasExpressions()) {
                bin.verdictSeconds().forEach(json::seconds);
                bin.expressionSeconds().forEach(json::seconds);
            }
            json.endArray();
        }
        json.endArray();
    }

    /** One number for each bin. */
    private void details(List<Bin> bins) {
        json.name("interested_without_neutral").beginArray();
        bins.forEach(bin -> json.seconds(bin.withoutNeutralSeconds()));
        json.endArray();
        json.name("others").beginArray();
        bins.forEach(bin -> json.seconds(bin.othersSeconds()));
        json.endArray();
        json.name("faces").beginArray();
        bins.forEach(bin -> json.number(bin.faces()));
        json.endArray();
    }

    private void markers(List<Marker> markers) {
        json.name("markers").beginArray();
        for (Marker marker : markers) {
            json.beginObject();
            json.name("seconds").seconds(marker.seconds());
            json.name("text").string(marker.text());
            if (marker.kind() != MarkerKind.NOTE) {
                json.name("kind").string(marker.kind().id());
            }
            if (!marker.note().isEmpty()) {
                json.name("note").string(marker.note());
            }
            json.endObject();
        }
        json.endArray();
    }
}
