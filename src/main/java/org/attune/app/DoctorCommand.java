package org.attune.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code attune doctor}: what works on this machine, and what to do about what does not. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
        description = "Look at everything that Attune needs here, and say what to do about what is missing. Exit "
                + "code 1 when something failed.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    ModelOption model = new ModelOption();

    @ParentCommand
    AttuneCommand attune = new AttuneCommand();

    @Override
    public Integer call() throws Exception {
        Diagnosis diagnosis = new Doctor(model.file(), attune.folder(), attune.common.current(),
                attune.cameras::listed).examine();
        System.out.print(diagnosis.text());
        return diagnosis.isWell() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
