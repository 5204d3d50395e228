package org.jonum.blas.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jonum.blas.Blas;
import org.jonum.blas.internal.door.Door;
import org.jonum.blas.spi.Availability;
import org.jonum.blas.spi.Availability.Missing;
import org.jonum.blas.spi.Availability.Ready;
import org.jonum.blas.spi.BackendProvider;
import org.jspecify.annotations.Nullable;

/// The back ends of this process: looked for once, each probed once, when it is first asked about.
public final class Backends {
    /// A back end that can run, its routines behind the door.
    public record Found(String name, Blas blas) {}

    private static final System.Logger LOG = System.getLogger("org.jonum.blas");
    /// Where the back ends that are not part of this module come from.
    private static final Map<String, String> ELSEWHERE = Map.of(
            "netlib", "not on the class or module path: add org.jonum:jonum-netlib",
            "cuda", "not on the class or module path: add org.jonum:jonum-gpu");

    private static final Map<String, Candidate> CANDIDATES = candidates();

    private Backends() {}

    /// The default of the process: `-Djonum.backend`, where `auto` is simd if it can run, else scalar.
    public static Found chosen() {
        String wanted = System.getProperty("jonum.backend", "auto");
        if (!wanted.equals("auto")) return named(wanted);
        Candidate simd = CANDIDATES.get("simd");
        if (simd != null && simd.outcome() instanceof Missing m) {
            LOG.log(System.Logger.Level.WARNING, "Jonum runs on plain Java (scalar): " + m.reason());
            return named("scalar");
        }
        return named("simd");
    }

    /// The back end of that name, or an error that tells what there is.
    public static Found named(String name) {
        Candidate c = name == null ? null : CANDIDATES.get(name);
        if (c != null && c.outcome() instanceof Ready r) return new Found(name, r.engine());
        throw new IllegalArgumentException("backend = " + name + ", need one of " + available() + "\n" + table(""));
    }

    /// The names of those that can run.
    public static List<String> available() {
        return CANDIDATES.values().stream().filter(c -> c.outcome() instanceof Ready).map(c -> c.name).toList();
    }

    /// The page that `Backend.report()` returns; `current` is empty if what was asked for cannot run.
    public static String report(String current, int threads) {
        return "Jonum on Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + "\n"
                + "  artifacts  " + Artifacts.line() + "\n"
                + "  processor  " + processor() + "\n"
                + "  threads    " + threads + " of " + Runtime.getRuntime().availableProcessors() + " processors\n"
                + (current.isEmpty() ? "  in force   none: -Djonum.backend=" + System.getProperty("jonum.backend")
                        + " asks for one that cannot run\n" : "")
                + table(current);
    }

    /// One line for each back end, the current one marked.
    private static String table(String current) {
        List<String> lines = new ArrayList<>();
        CANDIDATES.forEach((name, c) -> lines.add(line(name.equals(current), name, c.outcome())));
        ELSEWHERE.forEach((name, why) -> {
            if (!CANDIDATES.containsKey(name)) lines.add(line(false, name, new Missing(why)));
        });
        lines.sort((a, b) -> a.substring(2).compareTo(b.substring(2)));
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static String line(boolean current, String name, Availability outcome) {
        String text = switch (outcome) {
            case Ready r -> "ready    " + r.details().get();
            case Missing m -> "missing  " + m.reason();
        };
        return (current ? "* " : "  ") + String.format(Locale.ROOT, "%-10s ", name) + text;
    }

    private static Map<String, Candidate> candidates() {
        Map<String, Candidate> all = new TreeMap<>();
        var loader = ServiceLoader.load(BackendProvider.class, BackendProvider.class.getClassLoader());
        var services = loader.stream().iterator();
        while (true) {
            try {
                if (!services.hasNext()) return all;
                BackendProvider p = services.next().get();
                all.putIfAbsent(p.name(), new Candidate(p));
            } catch (ServiceConfigurationError e) {
                LOG.log(System.Logger.Level.WARNING, "a back end on the path cannot be loaded: " + e);
            }
        }
    }

    /// The processor's name as the system tells it.
    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(l -> l.startsWith("model name")).findFirst()
                    .map(l -> l.substring(l.indexOf(':') + 2)).orElse(System.getProperty("os.arch"));
        } catch (IOException | RuntimeException e) {
            return System.getProperty("os.arch");
        }
    }

    /// A provider and, from the first question on, its answer.
    private static final class Candidate {
        final String name;
        private final BackendProvider provider;
        private @Nullable Availability outcome;

        Candidate(BackendProvider provider) {
            this.name = provider.name();
            this.provider = provider;
        }

        synchronized Availability outcome() {
            if (outcome == null) {
                outcome = new Missing("being looked for");              // the answer to a provider that looks around
                Availability probed = probe();
                outcome = probed instanceof Ready r ? new Ready(new Door(r.engine()), r.details()) : probed;
            }
            return outcome;
        }

        /// A provider that fails is one that cannot run; what it fails with is the reason.
        private Availability probe() {
            try {
                return provider.probe();
            } catch (RuntimeException | LinkageError e) {
                return new Missing("looking for it failed: " + e);
            }
        }
    }
}
