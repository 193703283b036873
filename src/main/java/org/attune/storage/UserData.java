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
 * Finds everything that Attune stores about a learner on this machine, so that it can be deleted at once. A file counts
 * only if its location together with its name, or with the report it contains, identifies it as Attune's. Follows a
 * folder that is itself a link, because Attune writes through it too, but leaves links and subfolders inside a folder
 * alone.
 */
public final class UserData {
    private static final Pattern LOG = Pattern.compile("attune(\\.\\d{1,9})?\\.log");

    private final List<Path> reports;
    private final List<Path> settings;
    private final Path logs;
    private final Path journals;

    /**
     * @param reports folders that reports are written to
     * @param settings possible locations of the settings file and of what else is kept of the window
     * @param logs folder of the log files
     * @param journals folder of the journals; that of a running session is left alone
     */
    public UserData(List<Path> reports, List<Path> settings, Path logs, Path journals) {
        this.reports = List.copyOf(reports);
        this.settings = settings.stream().distinct().toList();
        this.logs = logs;
        this.journals = journals;
    }

    /**
     * The default locations on this machine. A settings file that the user passed explicitly belongs to the user and is
     * not included.
     *
     * @param reports report folders in addition to the default one
     */
    public static UserData ofThisUser(List<Path> reports) {
        return new UserData(Stream.concat(Stream.of(Environment.reports()), reports.stream()).toList(),
                List.of(Environment.settingsFile(), Environment.formerSettingsFile(), Environment.windowPlace(),
                        Environment.stripPlace()),
                Environment.logs(), Environment.journals());
    }

    /**
     * Finds the files without changing anything.
     *
     * @throws IOException if a folder exists but cannot be listed, because its contents are then unknown
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
