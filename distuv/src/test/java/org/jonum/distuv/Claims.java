package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the Javadoc of a law says of its errors, after the word **Error**, in ulp: it is held as the bars are.
final class Claims {
    private static final Pattern ERROR = Pattern.compile("\\*\\*Error\\*\\*(.*?)\n///\\s*\n", Pattern.DOTALL);
    private static final String[] DENSITY = {"pdf", "pmf"}, TAILS = {"cdf", "sf"}, LOGS = {"logCdf", "logSf"},
            INVERSES = {"quantile", "isf"};

    private final Map<String, Double> ulps = new HashMap<>();

    private Claims() {}

    static Claims of(Class<?> law) {
        Claims claims = new Claims();
        Path source = Path.of("src/main/java", law.getName().replace('.', '/') + ".java");
        try {
            Matcher m = ERROR.matcher(Files.readString(source));
            if (m.find()) claims.read(m.group(1).replaceAll("\\s*///\\s*", " "), law.getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return claims;
    }

    private void read(String text, String law) {
        String number = "([0-9.]*e-[0-9]+|[0-9]+)";
        put(text, "below " + number + " ulp for the (?:density|mass)", 1, DENSITY);
        put(text, number + "(?: ulp)? for both tails", 1, TAILS);
        put(text, "below " + number + " ulp for the mass and both tails", 1, DENSITY, TAILS);
        put(text, number + " for both tails and inverses", 1, INVERSES);
        put(text, number + " for inverses", 1, INVERSES);
        put(text, "of probabilities (?:and quantiles )?below " + number + " ulp", 1, TAILS);
        put(text, "of probabilities and quantiles below " + number + " ulp", 1, INVERSES);
        put(text, "of quantiles below " + number, 1, INVERSES);
        put(text, "of their logarithms below " + number, 1, LOGS);
        put(text, "^ *below " + number + " ulp\\.", 1, DENSITY, TAILS, INVERSES);
        put(text, "^ *below " + number + " relatively", 0x1p53, DENSITY, TAILS);
        assertTrue(!ulps.isEmpty(), law + ": what is claimed by" + text);
    }

    private void put(String text, String regex, double unit, String[]... functions) {
        Matcher m = Pattern.compile(regex).matcher(text);
        if (!m.find()) return;
        double most = unit * Double.parseDouble(m.group(1));
        for (String[] group : functions) {
            for (String f : group) ulps.put(f, most);
        }
    }

    /// The largest error in ulp that a function is said to have, infinite where nothing is said.
    double ulps(String function) {
        return ulps.getOrDefault(function, Double.POSITIVE_INFINITY);
    }
}
