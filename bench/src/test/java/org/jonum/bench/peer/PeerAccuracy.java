package org.jonum.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.hipparchus.distribution.IntegerDistribution;
import org.hipparchus.distribution.RealDistribution;
import org.jspecify.annotations.Nullable;

/// The largest errors of peers on the tables that hold `distuv`, for `docs/accuracy.md`:
/// `java … org.jonum.bench.peer.PeerAccuracy distuv/src/test/resources` writes `accuracy-peers.tsv` there.
final class PeerAccuracy {
    /// The functions of a law of some library, null for those that it has not.
    private record Peer(boolean discrete, DoubleUnaryOperator pdf, DoubleUnaryOperator logPdf, DoubleUnaryOperator cdf,
            @Nullable DoubleUnaryOperator sf, @Nullable DoubleUnaryOperator quantile,
            @Nullable DoubleUnaryOperator isf) {
    }

    private final Map<String, Map<String, Double>> worst = new LinkedHashMap<>();
    private static final double BUDGET = 1.5e9;

    private final Path resources;

    private static String field(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private PeerAccuracy(Path resources) {
        this.resources = resources;
    }

    static void main(String[] args) throws IOException {
        PeerAccuracy all = new PeerAccuracy(Path.of(args[0]));
        for (String law : PeerLaws.names()) {
            all.measure(law, "commons-statistics", p -> commons(PeerLaws.commons(law, p)));
            all.measure(law, "Hipparchus", p -> hipparchus(PeerLaws.hipparchus(law, p)));
        }
        List<String> lines = new ArrayList<>();
        all.worst.forEach((function, peers) -> {
            List<String> texts = new ArrayList<>();
            peers.forEach((peer, ulps) -> texts.add(peer + " " + text(ulps)));
            lines.add(function + "\t" + String.join(", ", texts));
        });
        Files.write(Path.of(args[0], "accuracy-peers.tsv"), lines, StandardCharsets.UTF_8);
    }

    private static String text(double ulps) {
        return ulps > 1e15 ? "∞" : String.format(Locale.ROOT, ulps < 1000 ? "%.3g" : "%.2e", ulps);
    }

    private static @Nullable Peer commons(@Nullable Object law) {
        return switch (law) {
            case ContinuousDistribution d ->
                new Peer(false, d::density, d::logDensity, d::cumulativeProbability, d::survivalProbability,
                        d::inverseCumulativeProbability, d::inverseSurvivalProbability);
            case DiscreteDistribution d -> new Peer(true, x -> d.probability((int) x), x -> d.logProbability((int) x),
                    x -> d.cumulativeProbability((int) x), x -> d.survivalProbability((int) x), null, null);
            case null, default -> null;
        };
    }

    private static @Nullable Peer hipparchus(@Nullable Object law) {
        return switch (law) {
            case RealDistribution d ->
                new Peer(false, d::density, d::logDensity, d::cumulativeProbability, null,
                        d::inverseCumulativeProbability,
                        null);
            case IntegerDistribution d -> new Peer(true, x -> d.probability((int) x), x -> d.logProbability((int) x),
                    x -> d.cumulativeProbability((int) x), null, null, null);
            case null, default -> null;
        };
    }

    /// Some peers take minutes for a law: after some seconds what was seen so far is what is known.
    private void measure(String law, String peer, Function<Map<String, Double>, @Nullable Peer> make)
            throws IOException {
        long start = System.nanoTime();
        for (Map<String, String> r : rows("dist-" + law)) {
            if (System.nanoTime() - start > BUDGET) break;
            Peer p = law(make, r);
            if (p == null) continue;
            double x = Double.parseDouble(field(r, "x"));
            if (p.discrete && Math.abs(x) > Integer.MAX_VALUE) continue;            // which the peers' integers do not reach
            see(law + (p.discrete ? " pmf" : " pdf"), peer, p.pdf, x, field(r, "pdf"), 1);
            see(law + (p.discrete ? " logPmf" : " logPdf"), peer, p.logPdf, x, field(r, "logpdf"), 1);
            see(law + " cdf", peer, p.cdf, x, field(r, "cdf"), 1);
            see(law + " sf", peer, p.sf, x, field(r, "sf"), 1);
        }
        for (Map<String, String> r : rows("quantile-" + law)) {
            if (System.nanoTime() - start > 2 * BUDGET) break;
            Peer p = law(make, r);
            if (p == null || !r.containsKey("cond")) continue;
            boolean lower = field(r, "tail").equals("lower");
            see(law + (lower ? " quantile" : " isf"), peer, lower ? p.quantile : p.isf,
                    Double.parseDouble(field(r, "p")),
                    field(r, "x"),
                    Math.max(1, Double.parseDouble(field(r, "cond"))));
        }
    }

    /// The law with the parameters of a row, or null where the library has no such law or refuses them.
    private static @Nullable Peer law(Function<Map<String, Double>, @Nullable Peer> make, Map<String, String> row) {
        Map<String, Double> map = new HashMap<>();
        for (String p : field(row, "params").split(";"))
            if (p.contains("="))
                map.put(p.substring(0, p.indexOf('=')), Double.valueOf(p.substring(p.indexOf('=') + 1)));
        try {
            return make.apply(map);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void see(String function, String peer, @Nullable DoubleUnaryOperator f, double x, String value,
            double condition) {
        if (f == null) return;
        double ulps;
        try {
            ulps = ulps(f.applyAsDouble(x), value) / condition;
        } catch (RuntimeException e) {
            ulps = Double.POSITIVE_INFINITY;
        }
        worst.computeIfAbsent(function, k -> new LinkedHashMap<>()).merge(peer, ulps, Math::max);
    }

    private static double ulps(double got, String value) {
        double near = Double.parseDouble(value);
        if (got == near || Double.isNaN(near)) return 0;
        if (!(Math.abs(near) <= Double.MAX_VALUE && Math.abs(got) <= Double.MAX_VALUE)) return Double.POSITIVE_INFINITY;
        return new BigDecimal(got).subtract(new BigDecimal(value)).abs()
                .divide(new BigDecimal(Math.ulp(near)), MathContext.DECIMAL32).doubleValue();
    }

    private List<Map<String, String>> rows(String name) throws IOException {
        Path file = resources.resolve("refdata").resolve(name + ".tsv.gz");
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String[] columns = in.readLine().split("\t", -1);
            return in.lines().map(l -> {
                String[] fields = l.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < columns.length; i++) row.put(columns[i], fields[i]);
                return row;
            }).toList();
        }
    }
}
