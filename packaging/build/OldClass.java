import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.ByteBuffer;
import java.util.jar.JarFile;

/**
 * A class compiled for Java 5, as picocli's are: without stack maps, so that the AOT cache does not take it and every
 * start has to verify it anew.
 */
final class OldClass {
    private OldClass() {}

    static boolean is(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getShort(6) < ClassFile.JAVA_6_VERSION;
    }

    /** The same class with stack maps, as Java 6 has them. */
    static byte[] renewed(byte[] bytes, JarFile jar) {
        ClassHierarchyResolver known = ClassHierarchyResolver.ofResourceParsing(name -> in(jar, name))
                .orElse(ClassHierarchyResolver.defaultResolver());
        ClassFile file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(known),
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
        ClassTransform withStackMaps = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
        return file.transformClass(file.parse(bytes), withStackMaps.andThen((builder, element) -> builder.with(
                element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_6_VERSION, 0) : element)));
    }

    private static InputStream in(JarFile jar, ClassDesc name) {
        try {
            String file = name.descriptorString().replaceAll("^L|;$", "") + ".class";
            return jar.getEntry(file) == null ? null : jar.getInputStream(jar.getEntry(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
