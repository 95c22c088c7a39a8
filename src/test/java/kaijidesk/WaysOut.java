package kaijidesk;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who calls what leads out of the program, also by reference to a method or constructor. */
final class WaysOut {
    private static final Pattern WRITING =
            Pattern.compile(
                    String.join(
                            "|",
                            "java\\.nio\\.file\\.Files\\.(write.*|new.*Writer|newOutputStream)",
                            "java\\.nio\\.file\\.Files\\.(newByteChannel|copy|move)",
                            "java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)\\.<init>",
                            "java\\.nio\\.channels\\..*FileChannel\\.open",
                            "javax\\.imageio\\.ImageIO\\.write",
                            "java\\.awt\\.datatransfer\\.Clipboard\\.setContents",
                            "javafx\\.scene\\.input\\.(Clipboard|Dragboard)\\.setContent"));

    /** They write to a file when they are given one or its name. */
    private static final Set<String> PRINTING =
            Set.of("java.io.PrintWriter.<init>", "java.io.PrintStream.<init>");

    private WaysOut() {}

    /** The outermost classes that call what is wanted, or refer to it. */
    static Set<String> callers(JavaClasses program, Predicate<JavaCodeUnitAccess<?>> wanted) {
        return program.stream()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(wanted)
                .map(call -> outermost(call.getOriginOwner()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code Type.method}, as one would write the call. */
    static String name(JavaCodeUnitAccess<?> call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getTarget().getName();
    }

    /** A method, called or referred to. */
    static DescribedPredicate<JavaAccess<?>> to(Class<?> type, String method) {
        return DescribedPredicate.describe(
                "reads " + type.getSimpleName() + "." + method,
                access ->
                        access.getTargetOwner().isEquivalentTo(type)
                                && access.getTarget().getName().equals(method));
    }

    /** Whether something is written to a file or put on the clipboard. */
    static boolean writes(JavaCodeUnitAccess<?> call) {
        String called = full(call);
        return WRITING.matcher(called).matches()
                || (PRINTING.contains(called)
                        && takesAFile(call.getTarget().getRawParameterTypes()));
    }

    private static boolean takesAFile(List<JavaClass> parameters) {
        return !parameters.isEmpty()
                && (parameters.getFirst().isEquivalentTo(File.class)
                        || parameters.getFirst().isEquivalentTo(String.class));
    }

    private static String full(JavaCodeUnitAccess<?> call) {
        return call.getTargetOwner().getName() + "." + call.getTarget().getName();
    }

    private static String outermost(JavaClass type) {
        return type.getName()
                .substring(type.getPackageName().length() + 1)
                .replaceFirst("\\$.*", "");
    }
}
