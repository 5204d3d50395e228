package org.jonum.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// A linear regression of NIST's Statistical Reference Datasets: data, and the answer certified to 15 digits.
///
/// The header says on which lines, counted from 1, the certified values and the data stand.
///
/// @param x          one row for each observation: 1 for the intercept, then the predictors
/// @param y          the response
/// @param beta       certified coefficients, the intercept first
/// @param residualSd certified residual standard deviation
record StrdFile(Matrix x, Vector y, Vector beta, double residualSd) {
    private static final Pattern COEFFICIENT = Pattern.compile("\\s*B\\d+\\s+(\\S+)\\s+\\S+\\s*");
    private static final Pattern DEVIATION = Pattern.compile("\\s*Standard Deviation\\s+([-+.0-9E]+)\\s*");

    /// Read a file that lies beside this class.
    static StrdFile read(String file) {
        try (InputStream in = StrdFile.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException("read: file = " + file + ", need one of the resources");
            return parse(new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StrdFile parse(List<String> lines) {
        List<String> certified = section(lines, "Certified Values");
        double[] beta = numbers(certified, COEFFICIENT);
        double[] sd = numbers(certified, DEVIATION);
        double[][] data = section(lines, "Data").stream().map(StrdFile::split).toArray(double[][]::new);

        Matrix table = Matrix.of(data);
        Matrix x = Matrix.zeros(table.rows(), beta.length);
        x.col(0).fill(1);
        x.block(0, 1, x.rows(), x.cols() - 1).assign(table.block(0, 1, x.rows(), x.cols() - 1));
        return new StrdFile(x, table.col(0), Vector.of(beta), sd[0]);
    }

    /// The lines that the header gives to this part.
    private static List<String> section(List<String> lines, String part) {
        Pattern place = Pattern.compile(".*\\b" + part + "\\s+\\(lines (\\d+) to (\\d+)\\).*");
        Matcher m = lines.stream().map(place::matcher).filter(Matcher::matches).findFirst().orElseThrow();
        return lines.subList(Integer.parseInt(m.group(1)) - 1, Integer.parseInt(m.group(2)));
    }

    /// The number in each line of this form.
    private static double[] numbers(List<String> lines, Pattern form) {
        return lines.stream().map(form::matcher).filter(Matcher::matches)
                .mapToDouble(m -> Double.parseDouble(m.group(1))).toArray();
    }

    private static double[] split(String line) {
        return Pattern.compile("\\s+").splitAsStream(line.strip()).mapToDouble(Double::parseDouble).toArray();
    }
}
