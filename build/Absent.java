import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the methods of netlib's LAPACK interface that Jonum has no routine for, each of which says so:
/// `java -cp NETLIB.jar build/Absent.java --write|--check DIR`. What is there is read off `*Netlib*.java` in DIR;
/// the rest of the interface's double methods is absent. (Float twins come from the double ones.)
final class Absent {
    private static final int WIDTH = 120;
    private static final Pattern METHOD = Pattern.compile("public \\w+ (\\w+)\\(");

    static void main(String[] args) throws IOException, ClassNotFoundException {
        Written to = Written.of("build/Absent.java", args);
        Set<String> there = there(to.folder());
        List<Method> absent = Stream.of(Class.forName("dev.ludovic.netlib.lapack.LAPACK").getMethods())
                .filter(m -> m.getName().startsWith("d") && !there.contains(m.getName()))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::getParameterCount)).toList();
        to.file("DoubleAbsent", text(absent));
    }

    private static Set<String> there(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("(Double)?Netlib.*java")).toList()) {
                METHOD.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(names::add);
            }
        }
        return names;
    }

    private static String text(List<Method> methods) {
        Set<String> imports = methods.stream().flatMap(m -> Stream.of(m.getParameterTypes()))
                .map(Class::getName).filter(n -> n.startsWith("org.netlib"))
                .collect(Collectors.toCollection(TreeSet::new));
        return "package org.jonum.netlib.internal;\n\n"
                + imports.stream().map(n -> "import " + n + ";\n").collect(Collectors.joining())
                + "\n/// What netlib has and Jonum has not. Written by build/Absent.java.\n"
                + "public abstract class DoubleAbsent extends DoubleNetlibTridiagonal {\n"
                + methods.stream().map(Absent::text).collect(Collectors.joining("\n")) + "}\n";
    }

    private static String text(Method method) {
        Class<?>[] types = method.getParameterTypes();
        String head = "    public " + method.getReturnType().getSimpleName() + " " + method.getName() + "("
                + IntStream.range(0, types.length).mapToObj(i -> types[i].getSimpleName() + " a" + i)
                        .collect(Collectors.joining(", "))
                + ") {";
        return wrapped(head) + "\n        throw OnJonum.absent(\"" + method.getName() + "\");\n    }\n";
    }

    /// Broken between arguments as the formatter does.
    private static String wrapped(String head) {
        if (head.length() <= WIDTH) return head;
        int end = head.lastIndexOf(", ", WIDTH - 1) + 1;
        return head.substring(0, end) + "\n" + wrapped(" ".repeat(12) + head.substring(end + 1));
    }
}
