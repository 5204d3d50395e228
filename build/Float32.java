import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Derives single-precision Java sources from double-precision ones. What is translated, and how,
/// is told by [#USAGE]. A small lexer is all it takes, since ordinary compiling Java comes in.
final class Float32 {
    static final String USAGE = """
            usage: java build/Float32.java [--write | --check] SRC DST [SRC DST]...
                   java build/Float32.java [--write | --check] --all ROOT

            Translates the double-precision files below each folder SRC into the folder DST.
              --write  (default) writes new and changed twins, deletes twins without a source
              --check  writes nothing; lists stale, missing and superfluous twins, exits 1 if any
              --all    every ROOT/MODULE/src/{main,test}/java into .../generated
            A folder SRC that does not exist is empty. Exit: 0 done, 1 check failed, 2 cannot run.

            Which files: names with the word Double (DoubleGemm -> FloatGemm), except DoubleLimits;
            and names with a BLAS or LAPACK routine (Dpotrf -> Spotrf, SimdDgemmTest ->
            SimdSgemmTest) if the text uses the word double. Never a file whose first line is a
            comment with the word keep-double-file. And files whose first line is // float-twin, which
            get an F in their name (Matrix -> FMatrix, GpuMatrix -> GpuFMatrix) wherever they use it.

            What changes:
              everywhere      double, Double, DOUBLE -> float, Float, FLOAT; routine names (dgemm,
                              idamax, Dpotrf, DGEMM, dgemmSmall) to their s form. Mixed names
                              (dsdot, dsgesv, dlag2s) stay.
              code, snippets  1.5 -> 1.5f, 1e-3 -> 1e-3f, 1d -> 1f, 0x1p-3 -> 0x1p-3f; Math.sqrt(
                              and others that exist for double only -> (float) Math.sqrt(
              function types  those of java.util.function and streams stay; what applyAsDouble gives
                              is cast
            A line that ends in // keep-double is copied as it is. In files with // float-twin, lines
            from // double-only: begin to // double-only: end are left out, and from // precision-swap:
            begin to // precision-swap: end double and float change places. Interfaces without a twin
            (but Auto...) are left out after implements, and with them every @Override but those of
            equals, hashCode, toString and close.
            """;

    /// Level 1 names with irregular second letters, and extensions.
    private static final String LEVEL1 =
            "(?:dot|nrm2|asum|axpy|axpby|scal|rscl|copy|swap|rot|rotg|rotm|rotmg|amax|amin"
                    + "|geadd|omatcopy|imatcopy)";
    /// Letters 2 and 3 of the others are the kind of matrix; where English words and names of
    /// variables lurk (dst, dorder, dlambda), what may or may not follow is spelt out.
    private static final String ROUTINE = "(?:" + String.join("|",
            LEVEL1,
            "(?:gb|gg|sb|bb)[a-z0-9]{1,5}", "ge(?!n(?:eral)?\\b|t\\b|o\\b)(?:r|[a-z0-9]{2,7})",
            "gt(?:sv|svx|con|rfs|trf|trs|ts2|mm)",
            "p[bp][a-z0-9]{2,5}", "po(?:sv|svx|svxx|con|equ|equb|rfs|rfsx|tf2|trf2?|tri|trs|tst)",
            "pt(?:sv|svx|con|eqr|rfs|trf|trs|ts2)",
            "p(?:ftr[fis]|st(?:f2|rf))",
            "s[fp](?:rk|mv|r|r2|con|ev|evd|evx|gst|gv|gvd|gvx|rfs|sv|svx|trd|trf|tri|trs)",
            "st(?:ebz|edc|egr|ein|emr|eqr|erf|ev|evd|evr|evx)",
            "sy(?!s(?:tem)?s?\\b|m\\b|lvester)(?:r|[a-z0-9]{2,5})",
            "t[bp](?!l\\b)[a-z0-9]{2,5}", "t[fgz][a-z0-9]{2,5}",
            "tr(?:mm|mv|sm|sv|con|evc3?|exc|rfs|rfsm|sen|sna|syl3?|ti2|tri|trs|ttf|ttp)",
            "op(?:gtr|mtr)", "or(?:[gmhbc](?!an)[a-z0-9]{1,4}|gtsqr)",
            "la(?!(?:m|mbdas?|sts?|nes?|bels?|g2s|t2s|gs?|ps?|yers?|t|w)\\b|nczos)[a-z0-9]{1,6}",
            "(?:bd|hs|hg)[a-z0-9]{3,4}", "di(?:sna)") + ")";
    /// A routine is a whole word, or a part of a camel-case one (dgemmSmall, checkDgemm).
    private static final Pattern LOWER = Pattern.compile("(?<![A-Za-z0-9])(i?)d(?=" + ROUTINE + "(?![a-z0-9]))");
    private static final Pattern TITLE = Pattern.compile("(?<![A-Z0-9])D(?=" + ROUTINE + "(?![a-z0-9]))");
    private static final Pattern TITLE_INDEX = Pattern.compile("(?<![A-Z0-9])Id(?=ama[xi]n?(?![a-z0-9]))");
    private static final Pattern UPPER =
            Pattern.compile("(?<![A-Za-z0-9])(I?)D(?=(?i:" + ROUTINE + ")(?![A-Za-z0-9]))(?=[A-Z0-9]+(?![a-z]))");
    private static final Pattern MIXED = Pattern.compile("(?<![A-Za-z0-9])[dD](?:sp?osv|sgesv|sdot)(?![a-z0-9])");

    private static final Pattern BITS = Pattern.compile("\\b(double)To(Raw)?LongBits\\b|\\blongBitsToDouble\\b");
    private static final Pattern PRECISION = Pattern.compile("\\b([dD])ouble(?=[ -]precision\\b)");
    private static final Pattern DOUBLE = Pattern.compile("(?<![A-Za-z0-9])double(s?)(?![a-z])(?!-[a-z])");

    /// Methods of Math whose result is double for any argument.
    private static final Pattern MATH = Pattern.compile("(?<![\\w.])((?:Strict)?Math\\."
            + "(?:sqrt|cbrt|exp|expm1|log|log10|log1p|pow|hypot|sin|cos|tan|asin|acos|atan|atan2"
            + "|sinh|cosh|tanh|ceil|floor|rint|IEEEremainder|toRadians|toDegrees|random)\\()");
    private static final Pattern LITERAL = Pattern.compile("(?<![\\w.])(?<number>"
            + "0[xX][0-9a-fA-F_]*\\.?[0-9a-fA-F_]*[pP][+-]?[0-9_]+"
            + "|(?:[0-9][0-9_]*\\.[0-9_]*|\\.[0-9][0-9_]*|[0-9][0-9_]*(?=[eEdD]))"
            + "(?:[eE][+-]?[0-9_]+)?"
            + ")[dD]?(?![\\w.])");

    /// Types and methods of the JDK that there are for double only.
    private static final Pattern JDK = Pattern.compile(
            "\\b(?:Double(?:(?:Unary|Binary)Operator|Predicate|Stream|Function)|(?:To|IntTo)DoubleFunction"
                    + "|applyAsDouble|mapToDouble|flatMapToDouble|Double::\\w+)\\b");
    private static final Pattern APPLIED = Pattern.compile("(?<![\\w.])(\\w+\\.applyAsDouble\\()");

    private static final Pattern KEEP_FILE = Pattern.compile("\\A\\s*(?://|/\\*).*\\bkeep-double-file\\b.*");

    private static final String TWIN_FILE = "// float-twin\n";

    public static void main(String[] args) {
        List<String> rest = new ArrayList<>(List.of(args));
        boolean check = rest.remove("--check");
        boolean write = rest.remove("--write");
        boolean help = rest.remove("--help") || rest.remove("-h");
        boolean all = rest.remove("--all");
        boolean bad = rest.isEmpty() || (all ? rest.size() != 1 : rest.size() % 2 != 0) || check && write
                || rest.stream().anyMatch(a -> a.startsWith("-"));
        if (help || bad) {
            (help ? System.out : System.err).print(USAGE);
            System.exit(help ? 0 : 2);
        }
        try {
            List<String> faults = new ArrayList<>();
            List<Path> pairs = all ? modules(Path.of(rest.getFirst())) : rest.stream().map(Path::of).toList();
            Set<String> marked = new TreeSet<>();
            for (int i = 0; i < pairs.size(); i += 2) marked.addAll(marked(pairs.get(i)));
            for (int i = 0; i < pairs.size(); i += 2) {
                run(pairs.get(i), pairs.get(i + 1), marked, check, faults);
            }
            if (!faults.isEmpty()) {
                faults.forEach(System.err::println);
                System.err.println("Float twins differ from their sources: mvn -Pgenerate generate-sources");
                System.exit(1);
            }
        } catch (IllegalStateException | IOException | UncheckedIOException e) {
            System.err.println("Float32: " + (e instanceof IllegalStateException ? e.getMessage() : e));
            System.exit(2);
        }
    }

    /// Sources and twins of every module below the root, in turn.
    private static List<Path> modules(Path root) throws IOException {
        List<Path> pairs = new ArrayList<>();
        try (var folders = Files.list(root)) {
            for (Path module : folders.sorted().toList()) {
                for (String kind : List.of("main", "test")) {
                    Path src = module.resolve("src").resolve(kind);
                    if (!Files.isDirectory(src)) continue;
                    pairs.add(src.resolve("java"));
                    pairs.add(src.resolve("generated"));
                }
            }
        }
        return pairs;
    }

    /// The names of the files that say that they have a twin.
    private static Set<String> marked(Path src) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path p : javaFiles(src)) if (Files.readString(p).startsWith(TWIN_FILE)) names.add(stem(p));
        return names;
    }

    /// Brings DST in line with SRC, or (check) reports how it is not.
    private static void run(Path src, Path dst, Set<String> marked, boolean check, List<String> faults)
            throws IOException {
        Map<Path, String> wanted = new TreeMap<>();
        List<Path> sources = javaFiles(src);
        for (Path p : sources) {
            String text = Files.readString(p), name = stem(p), twin = twinOf(name, text);
            if (twin.equals(name)) continue;
            Path to = src.relativize(p).resolveSibling(twin + ".java");
            if (sources.contains(src.resolve(to))) {
                throw new IllegalStateException(src.resolve(to) + " is written by hand, but " + p
                        + " would generate it; make // keep-double-file the latter's first line");
            }
            wanted.put(dst.resolve(to), "// Generated from " + name + ".java by build/Float32.java. Do not edit.\n"
                    + (text.startsWith(TWIN_FILE) ? new Members(marked).translate(text)
                            : new Float32().translate(text)));
        }
        for (Path p : javaFiles(dst)) {
            if (wanted.containsKey(p)) continue;
            if (check) faults.add("superfluous: " + p);
            else Files.delete(p);
        }
        for (var e : wanted.entrySet()) {
            Path p = e.getKey();
            boolean there = Files.exists(p);
            if (there && Files.readString(p).equals(e.getValue())) continue;
            if (check) faults.add((there ? "stale:       " : "missing:     ") + p);
            else Files.writeString(Files.createDirectories(p.getParent()).resolve(p.getFileName()), e.getValue());
        }
    }

    /// The name of the float twin, or the same name if there is none.
    private static String twinOf(String name, String text) {
        if (name.equals("DoubleLimits") || KEEP_FILE.matcher(text).lookingAt()) return name;
        if (text.startsWith(TWIN_FILE)) return Members.TWIN.apply(name);
        if (name.contains("Double")) return words(name);
        boolean routine = !names(name).equals(name) && DOUBLE.matcher(text).find();
        return routine ? words(name) : name;
    }

    private static List<Path> javaFiles(Path dir) throws IOException {
        if (!Files.isDirectory(dir)) return List.of();
        try (var walk = Files.walk(dir)) {
            return walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String stem(Path p) {
        String s = p.getFileName().toString();
        return s.substring(0, s.length() - ".java".length());
    }

    // ---- one file: a line at a time, with what a line leaves open for the next ----

    private enum Open { NOTHING, BLOCK_COMMENT, TEXT_BLOCK }

    private Open open = Open.NOTHING;
    /// Depth of braces inside `{@snippet`, where the text of a comment is code; 0 outside.
    private int snippet;

    private String translate(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.lines().toList()) out.append(next(line)).append('\n');
        return out.toString();
    }

    private String next(String line) {
        String changed = line(line);        // keeps track of what is open, even if not used
        return line.stripTrailing().endsWith("// keep-double") ? line : changed;
    }

    private String line(String s) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < s.length()) {
            int end;
            switch (open) {
                case BLOCK_COMMENT -> {
                    int close = s.indexOf("*/", i);
                    end = close < 0 ? s.length() : close + 2;
                    out.append(comment(s.substring(i, end)));
                    if (close >= 0) {
                        open = Open.NOTHING;
                        snippet = 0;
                    }
                }
                case TEXT_BLOCK -> {
                    int close = endOfTextBlock(s, i);
                    end = close < 0 ? s.length() : close;
                    out.append(words(s.substring(i, end)));
                    if (close >= 0) open = Open.NOTHING;
                }
                default -> {
                    if (s.startsWith("//", i)) {
                        end = s.length();
                        out.append(comment(s.substring(i)));
                    } else if (s.startsWith("/*", i)) {
                        end = i + 2;
                        out.append("/*");
                        open = Open.BLOCK_COMMENT;
                    } else if (s.startsWith("\"\"\"", i)) {
                        end = i + 3;
                        out.append("\"\"\"");
                        open = Open.TEXT_BLOCK;
                    } else if (s.charAt(i) == '"' || s.charAt(i) == '\'') {
                        end = endOfQuoted(s, i);
                        out.append(words(s.substring(i, end)));
                    } else {
                        end = i;
                        while (end < s.length() && "\"'".indexOf(s.charAt(end)) < 0 && !s.startsWith("//", end)
                                && !s.startsWith("/*", end))
                            end++;
                        out.append(code(s.substring(i, end)));
                    }
                }
            }
            i = end;
        }
        // documentation in /// lines ends with the first line that is none
        if (open == Open.NOTHING && !s.strip().startsWith("///")) snippet = 0;
        return out.toString();
    }

    /// Text of a comment: words only, but all rules inside a snippet (save after // there).
    private String comment(String s) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < s.length()) {
            if (snippet == 0) {
                int start = s.indexOf("{@snippet", i), end = start < 0 ? s.length() : start + "{@snippet".length();
                out.append(words(s.substring(i, end)));
                if (start >= 0) snippet = 1;
                i = end;
                continue;
            }
            int end = i;
            for (; end < s.length() && snippet > 0; end++) {
                snippet += s.charAt(end) == '{' ? 1 : s.charAt(end) == '}' ? -1 : 0;
            }
            String inside = s.substring(i, end);
            int head = i == 0 && inside.startsWith("///") ? 3 : 0;
            int remark = inside.indexOf("//", head) < 0 ? inside.length() : inside.indexOf("//", head);
            out.append(code(inside.substring(0, remark))).append(words(inside.substring(remark)));
            i = end;
        }
        return out.toString();
    }

    private static String code(String s) {
        s = LITERAL.matcher(s).replaceAll("${number}f");
        s = APPLIED.matcher(s).replaceAll("(float) $1");
        return words(MATH.matcher(s).replaceAll("(float) $1"));
    }

    private static String words(String s) {
        return outside(JDK, s, Float32::ownWords);
    }

    private static String ownWords(String s) {
        s = BITS.matcher(s).replaceAll(m -> m.group(1) == null ? "intBitsToFloat"
                : m.group(2) == null ? "floatToIntBits" : "floatToRawIntBits");
        s = PRECISION.matcher(s).replaceAll(m -> m.group(1).equals("d") ? "single" : "Single");
        s = DOUBLE.matcher(s).replaceAll("float$1");
        s = s.replace("Double", "Float").replace("DOUBLE", "FLOAT");
        return outside(MIXED, s, Float32::names);
    }

    /// Translates what lies between the parts that a pattern matches.
    private static String outside(Pattern kept, String s, UnaryOperator<String> translation) {
        StringBuilder out = new StringBuilder();
        var m = kept.matcher(s);
        int i = 0;
        for (; m.find(); i = m.end()) out.append(translation.apply(s.substring(i, m.start()))).append(m.group());
        return out.append(translation.apply(s.substring(i))).toString();
    }

    private static String names(String s) {
        s = LOWER.matcher(s).replaceAll("$1s");
        s = TITLE.matcher(s).replaceAll("S");
        s = TITLE_INDEX.matcher(s).replaceAll("Is");
        return UPPER.matcher(s).replaceAll("$1S");
    }

    private static int endOfQuoted(String s, int from) {
        for (int i = from + 1; i < s.length(); i++) {
            if (s.charAt(i) == '\\') i++;
            else if (s.charAt(i) == s.charAt(from)) return i + 1;
        }
        return s.length();
    }

    private static int endOfTextBlock(String s, int from) {
        for (int i = from; i < s.length(); i++) {
            if (s.charAt(i) == '\\') i++;
            else if (s.startsWith("\"\"\"", i)) return i + 3;
        }
        return -1;
    }

    // ---- files that say // float-twin ----

    /// Chooses the lines of a file that go into its twin, and renames the types that have twins.
    private static final class Members {
        private static final Pattern OWN_OVERRIDE =
                Pattern.compile("\\b(?:boolean equals\\(|int hashCode\\(|String toString\\(|void close\\()");
        private static final Pattern IMPLEMENTS = Pattern.compile(" (?:implements|extends) (?!Auto)(\\w+)(?= \\{)");
        private static final Map<String, String> OTHER =
                Map.of("double", "float", "float", "double", "Double", "Float", "Float", "Double");
        private static final UnaryOperator<String> TWIN = name -> name.replaceFirst("^(Gpu)?", "$1F");
        private final Set<String> marked;
        private final Pattern names, swapped;

        Members(Set<String> marked) {
            this.marked = marked;
            String types = marked.stream().collect(Collectors.joining("|", "(?:", ")"));
            names = Pattern.compile("\\b" + types + "\\b");
            swapped = Pattern.compile("\\bF?" + types + "\\b|double|float|Double|Float");
        }

        String translate(String text) {
            StringBuilder out = new StringBuilder();
            Float32 plain = new Float32();
            boolean left = false, swap = false;
            List<String> lines = text.lines().skip(1).toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i), mark = line.strip();
                if (mark.startsWith("// double-only: ")) left = mark.endsWith("begin");
                else if (mark.startsWith("// precision-swap: ")) swap = mark.endsWith("begin");
                else if (left || mark.equals("@Override") && !OWN_OVERRIDE.matcher(lines.get(i + 1)).find()) continue;
                else out.append(swap ? swap(line) : rename(plain.next(line))).append('\n');
            }
            return out.toString();
        }

        private String rename(String line) {
            line = IMPLEMENTS.matcher(line).replaceAll(m -> marked.contains(m.group(1)) ? "$0" : "");
            return names.matcher(line).replaceAll(m -> TWIN.apply(m.group()));
        }

        private String swap(String line) {
            return swapped.matcher(line).replaceAll(m -> OTHER.getOrDefault(m.group(),
                    marked.contains(m.group()) ? "F" + m.group() : m.group().substring(1)));
        }
    }
}
