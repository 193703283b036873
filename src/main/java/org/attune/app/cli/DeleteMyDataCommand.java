package org.attune.app.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attune.app.CompositionRoot;
import org.attune.storage.Deletion;
import org.attune.storage.StoredFile;
import org.attune.storage.UserData;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code attune delete-my-data}: everything that Attune keeps of this user, gone after one question. */
@Command(name = "delete-my-data", mixinStandardHelpOptions = true,
        description = "Delete everything that Attune keeps on this machine: reports, files made from them, "
                + "settings and logs. Other files stay.")
final class DeleteMyDataCommand implements Callable<Integer> {
    @Option(names = "--yes", description = "Do not ask.")
    boolean yes;

    @Option(names = "--reports", paramLabel = "DIR",
            description = "Another folder that reports went to; may be given several times.")
    List<Path> reports = List.of();

    @ParentCommand
    AttuneCommand attune = new AttuneCommand();

    @Override
    public Integer call() throws IOException {
        Stream<Path> known = Stream.of(attune.folder(attune.common.current().now()), CompositionRoot.fallbackReports());
        List<StoredFile> found = UserData.ofThisUser(Stream.concat(known, reports.stream()).toList()).find();
        if (found.isEmpty()) {
            System.out.println("There is nothing to delete.");
            return ExitCode.OK;
        }
        found.forEach(file -> System.out.println("  " + file.file()));
        System.out.println("Found: " + StoredFile.words(found) + ".");
        return yes || agrees() ? delete(found) : refuse();
    }

    private static boolean agrees() {
        System.out.print("Delete all of it, for good? Type yes to do so: ");
        System.out.flush();
        Scanner answer = new Scanner(System.in, Charset.defaultCharset());
        return answer.hasNextLine() && answer.nextLine().strip().equalsIgnoreCase("yes");
    }

    private static int delete(List<StoredFile> found) {
        Deletion deletion = Deletion.of(found);
        System.out.println("Deleted: " + StoredFile.words(deletion.removed()) + ".");
        deletion.kept().forEach(kept -> System.err.println(kept.sentence()));
        return deletion.isComplete() ? ExitCode.OK : ExitCode.USAGE;
    }

    private static int refuse() {
        System.out.println("Nothing was deleted.");
        return ExitCode.OK;
    }
}
