package org.jonum.distuv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Tables of 25 digits among the resources, and errors against them.
final class Tables {
    private Tables() {}

    /// A line: what stands in the columns, by their names.
    record Row(Map<String, Integer> columns, String[] fields) {
        String text(String column) {
            return fields[columns.get(column)];
        }

        double value(String column) {
            return Double.parseDouble(text(column));
        }

        /// `shape=1;scale=2` as a map.
        Map<String, Double> parameters() {
            Map<String, Double> map = new HashMap<>();
            for (String p : text("params").split(";")) {
                if (p.contains("="))
                    map.put(p.substring(0, p.indexOf('=')), Double.valueOf(p.substring(p.indexOf('=') + 1)));
            }
            return map;
        }
    }

    /// The rows of `KIND-NAME.tsv.gz`, kind being dist, quantile or moments.
    static List<Row> rows(String kind, String name) {
        String file = "/refdata/" + kind + "-" + name + ".tsv.gz";
        List<Row> rows = resource(file);
        if (rows.isEmpty()) throw new IllegalStateException("there is nothing in " + file);
        return rows;
    }

    /// The same with random parameters and points, none if there is no such table: `random-KIND-NAME.tsv.gz`, or `KIND/NAME.tsv` of
    /// the folder that `-Djonum.random.laws` names, as `random_laws.py` makes it.
    static List<Row> random(String kind, String name) {
        String folder = System.getProperty("jonum.random.laws");
        if (folder == null) return resource("/refdata/random-" + kind + "-" + name + ".tsv.gz");
        try {
            Path file = Path.of(folder, kind, name + ".tsv");
            return Files.exists(file) ? rows(Files.readAllLines(file)) : List.of();
        } catch (IOException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    private static List<Row> resource(String file) {
        try (var in = Tables.class.getResourceAsStream(file)) {
            return in == null ? List.of() : rows(new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private static List<Row> rows(List<String> lines) {
        Map<String, Integer> columns = new HashMap<>();
        String[] names = lines.getFirst().split("\t", -1);
        for (int i = 0; i < names.length; i++) columns.put(names[i], i);
        return lines.stream().skip(1).map(l -> new Row(columns, l.split("\t", -1))).toList();
    }

    /// The distance between a double and a number, in ulps of the double next to the number.
    static double ulps(double got, String value) {
        double near = Double.parseDouble(value);
        if (Double.isNaN(near) || Double.isNaN(got))
            return Double.isNaN(near) && Double.isNaN(got) ? 0 : Double.POSITIVE_INFINITY;
        if (got == near && Math.abs(near) == Double.POSITIVE_INFINITY) return 0;
        if (Math.abs(near) == Double.POSITIVE_INFINITY || Math.abs(got) == Double.POSITIVE_INFINITY)
            return Math.max(Math.abs(near), Math.abs(got)) == Double.POSITIVE_INFINITY
                    && Math.min(Math.abs(near), Math.abs(got)) > 0.999999 * Double.MAX_VALUE ? 1
                            : Double.POSITIVE_INFINITY;
        return new BigDecimal(got).subtract(new BigDecimal(value)).abs()
                .divide(new BigDecimal(Math.ulp(near)), MathContext.DECIMAL32).doubleValue();
    }
}
