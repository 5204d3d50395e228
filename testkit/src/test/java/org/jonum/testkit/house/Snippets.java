package org.jonum.testkit.house;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jonum.plot.Plot;

/// Code in the documentation, run: `{@snippet : … }` of Javadoc and fenced Java of Markdown.
///
/// A comment `name == value`, `name == {v1, v2}` or `name == {{v1, v2}, {v3, v4}}`, after the code on its line or on a line of its own, is a claim
/// that holds when the code before it has run; several are separated by `;`. The name may be any expression without
/// blanks outside of its parentheses. Numbers agree within 1e-14, relatively, or 1e-6 if one is a `float`; whole
/// numbers, truth values and texts agree exactly. Comments without `==` are just comments.
public final class Snippets {
    private static final String NAME = "([A-Za-z_][\\w.]*(?:\\([^()]*\\)|\\[[^\\]]*\\]|\\.\\w+)*)";
    private static final String VALUE =
            "(\\{(?:[^{}]|\\{[^{}]*\\})*\\}|\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s;,{}\"]+)(?=[;,]|\\s\\s|\\s*$)";
    private static final Pattern CLAIM = Pattern.compile(NAME + " == " + VALUE);
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern COMMENT = Pattern.compile("^((?:[^\"/]|\"(?:[^\"\\\\]|\\\\.)*\"|/(?!/))*)//(.*)$");
    /// `java.util.Vector` and ours would both be meant by `Vector`; the single import decides.
    private static final List<String> IMPORTS = List.of("java.util.*", "org.jonum.blas.*", "org.jonum.lapack.*",
            "org.jonum.mat.*", "org.jonum.mat.Vector", "org.jonum.io.*", "java.nio.file.*", "org.jonum.special.*",
            "org.jonum.optimize.*", "org.jonum.optimize.scalar.*");

    private Snippets() {}

    /// Some lines of code, from line `line` of a file on.
    record Snippet(String file, int line, Set<String> imports, List<String> code) {
        String where() {
            return file + ":" + line;
        }

        /// What the comments claim; an error if one has `==` in a form that is not understood.
        long claims() {
            return code.stream().mapToLong(l -> claimsOf(l).size()).sum();
        }

        /// A class `name` whose method `run` is the code, line by line, and in place of comments their claims.
        String asClass(String name) {
            StringBuilder head = new StringBuilder(), body = new StringBuilder();
            imports.forEach(i -> head.append("import ").append(i).append("; "));
            for (int i = 0; i < code.size(); i++) {
                String text = code.get(i), at = file + ":" + (line + 1 + i);
                if (text.startsWith("import ")) {
                    head.append(text);
                    text = "";
                }
                body.append('\n').append(COMMENT.matcher(text).replaceFirst("$1"));
                claimsOf(text).forEach(c -> body.append(assertion(at, c)));
            }
            return head + "public class " + name + " { public static void run() throws Throwable {" + body + "\n}}";
        }

        private static String assertion(String at, MatchResult claim) {
            String quoted = claim.group().replace("\\", "\\\\").replace("\"", "\\\"");
            String value = claim.group(2);
            return " %s.claim(\"%s: %s\", %s, %s);".formatted(Snippets.class.getName(), at, quoted, claim.group(1),
                    value.startsWith("{") ? value.replace("{", "new Object[] {") : value);
        }
    }

    /// What the code of a snippet calls in place of a comment.
    public static void claim(String text, Object found, Object claimed) {
        if (!agree(found, claimed)) throw new AssertionError(text + ", but it is " + show(found));
    }

    private static boolean agree(Object found, Object claimed) {
        if (claimed instanceof Object[] values) {
            boolean same = found.getClass().isArray() && Array.getLength(found) == values.length;
            for (int i = 0; same && i < values.length; i++) same = agree(Array.get(found, i), values[i]);
            return same;
        }
        if (!(found instanceof Number x && claimed instanceof Number y)) return found.equals(claimed);
        if (isWhole(x) && isWhole(y)) return x.longValue() == y.longValue();
        double a = x.doubleValue(), b = y.doubleValue(), eps = x instanceof Float || y instanceof Float ? 1e-6 : 1e-14;
        return a == b || Double.isNaN(a) && Double.isNaN(b)
                || Math.abs(a - b) <= eps * Math.min(Double.MAX_VALUE, Math.max(Math.abs(a), Math.abs(b)));
    }

    private static boolean isWhole(Number x) {
        return !(x instanceof Double || x instanceof Float);
    }

    private static String show(Object value) {
        if (!value.getClass().isArray()) return value.toString();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) all.add(show(Array.get(value, i)));
        return "{" + String.join(", ", all) + "}";
    }

    private static List<MatchResult> claimsOf(String line) {
        var m = COMMENT.matcher(line);
        if (!m.matches()) return List.of();
        String comment = m.group(2);
        List<MatchResult> claims = CLAIM.matcher(comment).results().toList();
        int meant = TEXT.matcher(comment).replaceAll("").split("==", -1).length - 1;
        if (claims.size() != meant) throw new AssertionError("not all claims are understood: " + comment);
        return claims;
    }

    /// The snippets in the Javadoc of a Java file.
    static List<Snippet> ofJava(Path root, Path file) {
        List<Snippet> found = new ArrayList<>();
        List<String> lines = House.lines(file), code = null;
        Set<String> imports = new HashSet<>(IMPORTS);
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i), text = line.replaceFirst("^\\s*(?:///|\\*) ?", "");
            if (line.startsWith("package ")) imports.add(line.replaceFirst("package (.*);", "$1.*"));
            if (line.equals("package org.jonum.distuv;")) {     // that has a Gamma, a Beta and a Fit of its own
                imports.removeAll(Set.of("org.jonum.special.*", "org.jonum.optimize.*"));
            }
            if (line.startsWith("package org.jonum.stat")) {        // that stands on distuv, and sees its names first
                imports.removeAll(Set.of("org.jonum.special.*", "org.jonum.optimize.*"));
                imports.addAll(Set.of("org.jonum.distuv.*", "org.jonum.stat.*"));
            }
            // both have a Direct
            if (line.startsWith("package org.jonum.lapack")) imports.remove("org.jonum.optimize.*");
            if (line.startsWith("package org.jonum.optimize")) imports.remove("org.jonum.lapack.*");
            if (line.equals("package org.jonum.plot;")) {           // that draws laws
                imports.remove("org.jonum.special.*");
                imports.addAll(Set.of("org.jonum.distuv.*", "org.jonum.stat.*"));
            }
            if (code == null && text.startsWith("{@snippet")) {
                code = new ArrayList<>();
                found.add(new Snippet(root.relativize(file).toString(), i + 1, imports, code));
                depth = 1;
            } else if (code != null) {
                depth = depth + count(text, '{') - count(text, '}');
                if (depth > 0) code.add(text);
                else code = null;
            }
        }
        if (code != null) throw new AssertionError(file + ": a snippet does not end");
        return found;
    }

    /// The fenced Java in a Markdown file.
    static List<Snippet> ofMarkdown(Path root, Path file) {
        List<Snippet> found = new ArrayList<>();
        List<String> lines = House.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals("```java")) continue;
            int length = lines.subList(i + 1, lines.size()).indexOf("```");
            found.add(new Snippet(root.relativize(file).toString(), i + 1, Set.copyOf(IMPORTS),
                    lines.subList(i + 1, i + 1 + length)));
        }
        return found;
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(x -> x == c).count();
    }

    /// What runs a snippet and throws if it does not compile, fails, or a claim is wrong.
    interface Run {
        void run() throws Throwable;
    }

    /// Compile all snippets, each into its class; one that has errors does not disturb the others.
    static Map<Snippet, Run> compile(List<Snippet> snippets) {
        Map<String, String> sources = new TreeMap<>(), errors = new HashMap<>();
        for (int i = 0; i < snippets.size(); i++) sources.put("Snippet" + i, snippets.get(i).asClass("Snippet" + i));
        Classes classes = compile(sources, errors);
        Map<Snippet, Run> runs = new HashMap<>();
        for (int i = 0; i < snippets.size(); i++) {
            String name = "Snippet" + i;
            runs.put(snippets.get(i), () -> {
                if (errors.containsKey(name)) throw new AssertionError(errors.get(name));
                try {
                    classes.loadClass(name).getMethod("run").invoke(null);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
        return runs;
    }

    private static Classes compile(Map<String, String> sources, Map<String, String> errors) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        while (true) {
            var found = new DiagnosticCollector<JavaFileObject>();
            Classes classes = new Classes(compiler.getStandardFileManager(null, Locale.ROOT, null));
            String path = House.path(Stream.concat(House.LIBRARY.stream(), Stream.of(Plot.class, Snippets.class)));
            List<String> options = List.of("-cp", path, "-proc:none", "-XDshould-stop.ifError=FLOW");
            List<Source> units = sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
            if (compiler.getTask(null, classes.files, found, options, null, units).call()) return classes;
            for (Diagnostic<? extends JavaFileObject> d : found.getDiagnostics()) {
                if (d.getKind() != Diagnostic.Kind.ERROR) continue;
                if (!(d.getSource() instanceof Source s)) throw new AssertionError(d.toString());
                errors.merge(s.name,
                        "line " + (d.getLineNumber() - 1) + " of the snippet: " + d.getMessage(Locale.ROOT),
                        (a, b) -> a + "\n" + b);
                sources.remove(s.name);
            }
        }
    }

    /// A source text under the name of its class.
    private static final class Source extends SimpleJavaFileObject {
        final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("snippet:///" + name + ".java"), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /// Class files in memory, written by the compiler, read as classes.
    private static final class Classes extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();
        final JavaFileManager files;

        Classes(JavaFileManager standard) {
            super(Snippets.class.getClassLoader());
            files = new ForwardingJavaFileManager<>(standard) {
                @Override
                public JavaFileObject getJavaFileForOutput(Location to, String name, JavaFileObject.Kind kind,
                        FileObject sibling) {
                    return new SimpleJavaFileObject(URI.create("class:///" + name.replace('.', '/')), kind) {
                        @Override
                        public OutputStream openOutputStream() {
                            return written.computeIfAbsent(name, n -> new ByteArrayOutputStream());
                        }
                    };
                }
            };
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = written.get(name);
            if (bytes == null) throw new ClassNotFoundException(name);
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
