package org.attune.app.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.attune.app.kiosk.KioskParts;
import org.attune.config.Setting;
import picocli.CommandLine;

/**
 * The commands beside the kiosk. Only those are made that a line can mean, since most lines mean the kiosk and making
 * all delays its window by a thirtieth of a second.
 */
final class Commands {
    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();
    private static final Set<String> USING_SETTINGS = Set.of("analyze", "doctor", "evaluate");

    static {
        ALL.put("analyze", AnalyzeCommand.class);
        ALL.put("cameras", CamerasCommand.class);
        ALL.put("class", ClassCommand.class);
        ALL.put("delete-my-data", DeleteMyDataCommand.class);
        ALL.put("doctor", DoctorCommand.class);
        ALL.put("evaluate", EvaluateCommand.class);
        ALL.put("lab-code", LabCodeCommand.class);
        ALL.put("rehearse", RehearseCommand.class);
        ALL.put("report", ReportCommand.class);
    }

    private Commands() {}

    /** The kiosk and what else these arguments can mean, with the settings as options of those that use them. */
    static CommandLine line(List<String> arguments, Consumer<KioskParts> window) {
        AttuneCommand attune = new AttuneCommand(window);
        CommandLine line = new CommandLine(attune);
        SettingOptions.addTo(line.getCommandSpec(), attune.common);
        meant(arguments).forEach(name -> add(name, line, attune.common));
        return line;
    }

    /** Those that are named; all, if none is but there is a word, perhaps mistyped, or a request for help. */
    private static Set<String> meant(List<String> arguments) {
        Set<String> named = new LinkedHashSet<>(ALL.keySet());
        named.retainAll(arguments);
        boolean flagsAlone = arguments.stream()
                .allMatch(argument -> argument.startsWith("--") && !argument.equals("--help"));
        return named.isEmpty() && !flagsAlone ? ALL.keySet() : named;
    }

    private static void add(String name, CommandLine line, CommonOptions common) {
        line.addSubcommand(name, ALL.get(name));
        CommandLine command = line.getSubcommands().get(name);
        if (USING_SETTINGS.contains(name)) {
            SettingOptions.addTo(command.getCommandSpec(), common);
        }
        switch (name) {
            case "class" -> SettingOptions.addTo(command.getCommandSpec(), common,
                    List.of(Setting.LANGUAGE, Setting.COUNTRY));
            case "report" ->
                SettingOptions.addTo(command.getSubcommands().get("export").getCommandSpec(), common,
                        List.of(Setting.LANGUAGE));
            default -> {
            }
        }
    }
}
