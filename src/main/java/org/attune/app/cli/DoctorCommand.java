package org.attune.app.cli;

import java.util.concurrent.Callable;
import org.attune.app.doctor.Diagnosis;
import org.attune.app.doctor.Doctor;
import org.attune.config.CurrentSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code attune doctor}: what works on this machine, and what to do about what does not. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
        description = "Check everything that Attune needs here, and say what to do about what is missing. Exit "
                + "code 1 if a check failed.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    ModelOption model = new ModelOption();

    @ParentCommand
    AttuneCommand attune = new AttuneCommand();

    @Override
    public Integer call() throws Exception {
        CurrentSettings current = attune.common.current();
        Diagnosis diagnosis = new Doctor(model.file(), attune.folder(current.now()), current,
                attune.cameras::listed).examine();
        System.out.print(diagnosis.text());
        return diagnosis.isWell() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
