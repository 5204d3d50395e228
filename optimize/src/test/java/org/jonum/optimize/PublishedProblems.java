package org.jonum.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The problems of [PublishedFormulas].
final class PublishedProblems {
    private PublishedProblems() {}

    static List<ConstrainedProblem> all() {
        StringBuilder joined = new StringBuilder();
        for (String line : PublishedFormulas.TEXT.split("\n")) {
            joined.append(line.startsWith(" ") || joined.isEmpty() ? "" : "\n").append(line.strip());
        }
        return joined.toString().lines().map(PublishedProblems::parse).toList();
    }

    private static ConstrainedProblem parse(String line) {
        int colon = line.indexOf(':');
        String[] cells = line.substring(colon + 1).split("\\|", -1);
        List<String> relations = new ArrayList<>();
        StringBuilder formulas = new StringBuilder(cells[0]);
        for (String row : cells[1].split(";")) {
            if (row.isBlank()) continue;
            String relation = row.contains(">=0") ? ">=" : "=";
            relations.add(relation);
            formulas.append(';').append(row.replace(relation + "0", ""));
        }
        double[] x0 = Data.numbers(cells[3]);
        return new ConstrainedProblem(line.substring(0, colon), bounds(cells[2].strip(), x0.length), relations, x0,
                Double.parseDouble(cells[4].strip()), ConstrainedProblem.parse(formulas.toString()));
    }

    private static Bounds bounds(String text, int n) {
        String[] pairs = text.isEmpty() ? new String[] {"-inf:inf"} : text.split(" +");
        double[] lower = new double[n], upper = new double[n];
        for (int i = 0; i < n; i++) {
            double[] lu = Arrays.stream(pairs[Math.min(i, pairs.length - 1)].split(":"))
                    .mapToDouble(s -> Double.parseDouble(s.replace("inf", "Infinity"))).toArray();
            lower[i] = lu[0];
            upper[i] = lu[1];
        }
        return Bounds.of(lower, upper);
    }
}
