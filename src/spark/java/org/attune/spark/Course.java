package org.attune.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.attune.classroom.ClassView;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureView;
import org.attune.classroom.SessionMinutes;
import org.jspecify.annotations.Nullable;

/** Makes the class views of all lectures of a course; of fewer than five learners there is none. */
record Course() implements FlatMapGroupsFunction<String, Row, Row> {

    /** What sessions of one course have in common. */
    static String key(Row session) {
        return session.<String>getAs("mode") + " " + SessionMinutes.key(session.getAs("course"));
    }

    @Override
    public Iterator<Row> call(String key, Iterator<Row> rows) {
        List<SessionMinutes> sessions = new ArrayList<>();
        rows.forEachRemaining(row -> sessions.add(StoredSession.minutes(row)));
        CollectedReports reports = CollectedReports.of(sessions, List.of());
        return reports.lectures().stream().filter(lecture -> lecture.learners().size() >= ClassView.FEWEST)
                .map(lecture -> row(reports, lecture)).iterator();
    }

    private static Row row(CollectedReports reports, Lecture lecture) {
        Optional<Lecture> before = reports.before(lecture);
        ClassView view = ClassView.of(lecture, List.of(), before.orElse(null), List.of());
        return RowFactory.create(id(lecture), LectureRows.lecture(view, lecture.title()),
                rows(LectureRows.minutes(view)),
                rows(LectureRows.dips(view)), rows(LectureRows.parts(view)), rows(LectureRows.words(view)),
                rows(LectureRows.weeks(view, lecture.title(), comparable(view, before))), rows(members(lecture)));
    }

    private static Row[] rows(List<Row> rows) {
        return rows.toArray(Row[]::new);
    }

    /** The earlier lecture, if the class view compares the parts with it. */
    private static @Nullable LectureView comparable(ClassView view, Optional<Lecture> before) {
        return view instanceof LectureView interest && !interest.against().isEmpty()
                ? LectureView.of(before.orElseThrow(), List.of(), null, List.of())
                : null;
    }

    /** The same in every run as long as course, mode and begin are. */
    private static String id(Lecture lecture) {
        String what = lecture.mode() + "\n" + SessionMinutes.key(lecture.course()) + "\n" + lecture.start().toInstant();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whose sessions they are: learners are numbered within the lecture, in the order of random ids. */
    private static List<Row> members(Lecture lecture) {
        return IntStream.range(0, lecture.learners().size()).boxed()
                .flatMap(learner -> lecture.learners().get(learner).sessions().stream()
                        .map(session -> RowFactory.create(session.id().toString(), learner + 1)))
                .toList();
    }
}
