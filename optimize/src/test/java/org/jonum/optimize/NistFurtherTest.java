package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Six more of NIST's data for nonlinear regression (StRD, itl.nist.gov/div898/strd), beside those of [Nist]; the certified values prove the copy.
class NistFurtherTest {
    private record Set(String name, CurveFit.Model model, double[] x, double[] y, double[][] starts,
            double[] certified) {}

    private static double[] steps(int n, double from, double step) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = from + i * step;
        return x;
    }

    private static final double[] MISRA_X = {77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8,
        593.1, 689.1, 760.0},
            MISRA_Y = {10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47,
                81.78};

    private static final List<Set> SETS = List.of(
            new Set("BoxBOD", (x, b) -> b[0] * (1 - Math.exp(-b[1] * x)), new double[] {1, 2, 3, 5, 7, 10},
                    new double[] {109, 149, 149, 191, 213, 224}, new double[][] {{1, 1}, {100, 0.75}},
                    new double[] {2.1380940889e+02, 5.4723748542e-01}),
            new Set("MGH09", (x, b) -> b[0] * (x * x + x * b[1]) / (x * x + x * b[2] + b[3]),
                    new double[] {4, 2, 1, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625},
                    new double[] {0.1957, 0.1947, 0.1735, 0.16, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246},
                    new double[][] {{25, 39, 41.5, 39}, {0.25, 0.39, 0.415, 0.39}},
                    new double[] {1.9280693458e-01, 1.9128232873e-01, 1.2305650693e-01, 1.3606233068e-01}),
            new Set("Misra1d", (x, b) -> b[0] * b[1] * x / (1 + b[1] * x), MISRA_X, MISRA_Y,
                    new double[][] {{500, 0.0001}, {450, 0.0003}},
                    new double[] {4.3736970754e+02, 3.0227324449e-04}),
            new Set("Rat43", (x, b) -> b[0] / Math.pow(1 + Math.exp(b[1] - b[2] * x), 1 / b[3]), steps(15, 1, 1),
                    new double[] {16.08, 33.83, 65.80, 97.20, 191.55, 326.20, 386.87, 520.53, 590.03, 651.92, 724.93,
                        699.56, 689.96, 637.56, 717.41},
                    new double[][] {{100, 10, 1, 1}, {700, 5, 0.75, 1.3}},
                    new double[] {6.9964151270e+02, 5.2771253025e+00, 7.5962938329e-01, 1.2792483859e+00}),
            new Set("Lanczos3",
                    (x, b) -> b[0] * Math.exp(-b[1] * x) + b[2] * Math.exp(-b[3] * x) + b[4] * Math.exp(-b[5] * x),
                    steps(24, 0, 0.05),
                    new double[] {2.5134, 2.0443, 1.6684, 1.3664, 1.1232, 0.9269, 0.7679, 0.6389, 0.5338, 0.4479,
                        0.3776, 0.3197, 0.2720, 0.2325, 0.1997, 0.1723, 0.1493, 0.1301, 0.1138, 0.1000, 0.0883, 0.0783,
                        0.0698, 0.0624},
                    new double[][] {{1.2, 0.3, 5.6, 5.5, 6.5, 7.6}, {0.5, 0.7, 3.6, 4.2, 4, 6.3}},
                    new double[] {8.6816414977e-02, 9.5498101505e-01, 8.4400777463e-01, 2.9515951832e+00,
                        1.5825685901e+00, 4.9863565084e+00}),
            new Set("Thurber",
                    (x, b) -> (b[0] + x * (b[1] + x * (b[2] + x * b[3]))) / (1 + x * (b[4] + x * (b[5] + x * b[6]))),
                    new double[] {-3.067, -2.981, -2.921, -2.912, -2.840, -2.797, -2.702, -2.699, -2.633, -2.481,
                        -2.363, -2.322, -1.501, -1.460, -1.274, -1.212, -1.100, -1.046, -0.915, -0.714, -0.566, -0.545,
                        -0.400, -0.309, -0.109, -0.103, 0.010, 0.119, 0.377, 0.790, 0.963, 1.006, 1.115, 1.572, 1.841,
                        2.047, 2.200},
                    new double[] {80.574, 84.248, 87.264, 87.195, 89.076, 89.608, 89.868, 90.101, 92.405, 95.854,
                        100.696, 101.060, 401.672, 390.724, 567.534, 635.316, 733.054, 759.087, 894.206, 990.785,
                        1090.109, 1080.914, 1122.643, 1178.351, 1260.531, 1273.514, 1288.339, 1327.543, 1353.863,
                        1414.509, 1425.208, 1421.384, 1442.962, 1464.350, 1468.705, 1447.894, 1457.628},
                    new double[][] {{1000, 1000, 400, 40, 0.7, 0.3, 0.03}, {1300, 1500, 500, 75, 1, 0.4, 0.05}},
                    new double[] {1.2881396800e+03, 1.4910792535e+03, 5.8323836877e+02, 7.5416644291e+01,
                        9.6629502864e-01, 3.9797285797e-01, 4.9727297349e-02}));

    /// From both starts, by differences, as [NistTest] has it.
    @TestFactory
    Stream<DynamicTest> everyRunHasNineDigits() {
        return SETS.stream()
                .flatMap(d -> Stream.of(0, 1).map(s -> dynamicTest(d.name + " from start " + (s + 1), () -> {
                    Fit f = CurveFit.of(d.model).data(d.x, d.y).from(d.starts[s]).fit();
                    assertTrue(f.result().status().usable(), f::toString);
                    assertTrue(Nist.digits(f.parameters(), d.certified) >= 9, f::toString);
                })));
    }
}
