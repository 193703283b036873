import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teavm.model.MethodReference;

/**
 * Finds calls of methods that compile for a browser and then answer otherwise than the desktop's, in what is reached of
 * Attune's own classes.
 */
record Deviations(List<File> classPath, Collection<MethodReference> reached) {
    private static final String OURS = "org.attune.";
    /** In a format: halves become even, and an exponent is not known. */
    private static final Pattern DECIMALS = Pattern.compile("%[-+0(#\\d.$]*[eEfgGaA]");
    /**
     * Halves; sums without compensation; characters cut to bytes; guessed zones; other chance; other spaces and digits;
     * other words for what is there or not.
     */
    private static final Set<String> OTHERWISE = Set.of("java/lang/Math.rint", "java/util/stream/DoubleStream.sum",
            "java/util/stream/DoubleStream.average", "java/util/stream/DoubleStream.summaryStatistics",
            "java/util/stream/Collectors.summingDouble", "java/util/stream/Collectors.averagingDouble",
            "java/util/Properties.load", "java/util/TimeZone.getDefault", "java/time/ZoneId.systemDefault",
            "java/util/Random.<init>", "java/lang/String.strip", "java/lang/Math.exp", "java/lang/Math.log",
            "java/lang/Math.pow", "java/util/Optional.toString", "java/util/Optional.hashCode", "a format of decimals");

    /** Such as "org/attune/session/Bin rounded calls java/lang/Math.rint"; empty if all is well. */
    List<String> calls() throws IOException {
        Set<String> names = reached.stream().filter(method -> method.getClassName().startsWith(OURS))
                .map(method -> method.getClassName().replace('.', '/')).collect(Collectors.toCollection(TreeSet::new));
        Set<String> methods = reached.stream().map(MethodReference::toString).collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        for (Path file : files(names)) {
            ClassModel model = ClassFile.of().parse(file);
            String name = model.thisClass().asInternalName();
            model.methods().stream().filter(method -> methods.contains(reference(name, method)))
                    .forEach(method -> called(method).filter(OTHERWISE::contains)
                            .forEach(other -> found.add(name + " " + method.methodName() + " calls " + other)));
        }
        return found;
    }

    private static String reference(String name, MethodModel method) {
        return name.replace('/', '.') + "." + method.methodName() + method.methodType();
    }

    /** Without those of lambdas, which the compiler makes up. */
    private List<Path> files(Set<String> names) {
        return names.stream().flatMap(name -> classPath.stream().map(folder -> folder.toPath().resolve(name + ".class"))
                .filter(Files::exists).limit(1)).toList();
    }

    private static Stream<String> called(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream()).flatMap(Deviations::called);
    }

    private static Stream<String> called(CodeElement element) {
        return switch (element) {
            case InvokeInstruction call -> Stream.of(name(call.method()));
            case InvokeDynamicInstruction call -> call.invokedynamic().bootstrap().arguments().stream()
                    .flatMap(argument -> argument instanceof MethodHandleEntry handle
                            ? Stream.of(name(handle.reference()))
                            : Stream.empty());
            case ConstantInstruction constant -> constant.constantValue() instanceof String text
                    && DECIMALS.matcher(text).find() ? Stream.of("a format of decimals") : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static String name(MemberRefEntry member) {
        return member.owner().asInternalName() + "." + member.name();
    }
}
