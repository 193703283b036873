package org.attune.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.journal.Recovery;
import org.attune.platform.Environment;
import org.attune.platform.WindowThread;
import org.attune.report.data.ReportNames;
import org.attune.report.data.ReportReader;
import org.attune.storage.StoredFile.Kind;

/**
 * Everything that Attune keeps of a learner on this machine, to be deleted at once. A file counts only when its place
 * and its name, or the report that it carries, say that it is Attune's. A folder that is itself a link is gone into,
 * because Attune writes there too; links in a folder are left alone, and so are folders in it.
 */
public final class UserData {
    private static final Pattern LOG = Pattern.compile("attune(\\.\\d{1,9})?\\.log");

    private final List<Path> reports;
    private final List<Path> settings;
    private final Path logs;
    private final Path journals;

    /**
     * @param reports folders that reports go to
     * @param settings where the settings file may be
     * @param logs the log's folder
     * @param journals the folder of the journals; one of a session that runs is left alone
     */
    public UserData(List<Path> reports, List<Path> settings, Path logs, Path journals) {
        this.reports = List.copyOf(reports);
        this.settings = settings.stream().distinct().toList();
        this.logs = logs;
        this.journals = journals;
    }

    /**
     * Where this machine keeps settings and log; a settings file that somebody named otherwise is theirs.
     *
     * @param reports folders beside the usual one
     */
    public static UserData ofThisUser(List<Path> reports) {
        return new UserData(Stream.concat(Stream.of(Environment.reports()), reports.stream()).toList(),
                List.of(Environment.settingsFile(), Environment.formerSettingsFile()),
                Environment.logs(), Environment.journals());
    }

    /**
     * Looks, and changes nothing.
     *
     * @throws IOException when a folder is there and cannot be listed, so that nobody could say what is in it
     */
    public List<StoredFile> find() throws IOException {
        WindowThread.keepFree();
        List<StoredFile> found = new ArrayList<>();
        for (Path folder : Folders.distinct(reports)) {
            for (Path file : Folders.files(folder)) {
                kind(file).ifPresent(kind -> found.add(new StoredFile(kind, file)));
            }
        }
        List<Path> besides = settings.stream().map(file -> file.toAbsolutePath().getParent()).toList();
        for (Path folder : Folders.distinct(besides)) {
            Folders.files(folder).stream().filter(file -> ReportNames.isPartial(name(file)))
                    .map(file -> new StoredFile(Kind.UNFINISHED, file))
                    .filter(file -> !found.contains(file)).forEach(found::add);
        }
        Folders.files(journals).stream().filter(Recovery::isAbandoned)
                .forEach(file -> found.add(new StoredFile(Kind.UNFINISHED, file)));
        settings.stream().filter(Folders::isFile).forEach(file -> found.add(new StoredFile(Kind.SETTINGS, file)));
        Folders.files(logs).stream().filter(file -> LOG.matcher(name(file)).matches())
                .forEach(file -> found.add(new StoredFile(Kind.LOG, file)));
        return found;
    }

    private static Optional<Kind> kind(Path file) {
        String name = name(file);
        if (ReportNames.isExport(name)) {
            return Optional.of(Kind.EXPORT);
        }
        if (ReportNames.isPartial(name)) {
            return Optional.of(Kind.UNFINISHED);
        }
        return ReportNames.isReport(name) || ReportReader.carriesReport(file)
                ? Optional.of(Kind.REPORT)
                : Optional.empty();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
