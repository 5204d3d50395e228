package org.jonum.bench.operation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// An operation as text: `dgemm TN m=2000 n=2000 k=16`.
///
/// The first word is the routine, a word without `=` its options (side, triangle, transposes) in the order in which
/// BLAS takes them, the others are sizes. `idamax` is written `damax`, so that the precision always comes first.
///
/// @param text      the words, with single spaces between them
/// @param precision from the first letter
/// @param routine   the routine without that letter
/// @param options   letters `L R U N T`, or empty
/// @param sizes     by name
public record Spec(String text, Precision precision, String routine, String options, Map<String, Integer> sizes) {

    private static final Set<String> NAMES = new TreeSet<>(Set.of("m", "n", "k", "pad", "beta", "count"));

    static Spec parse(String text) {
        String[] words = text.strip().split("\\s+");
        String options = "";
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            if (equals < 0) {
                options += words[i];
            } else {
                String name = words[i].substring(0, equals);
                if (!NAMES.contains(name))
                    throw new IllegalArgumentException(text + ": " + name + ", need one of " + NAMES);
                sizes.put(name, Integer.valueOf(words[i].substring(equals + 1)));
            }
        }
        return new Spec(String.join(" ", words), Precision.of(words[0].charAt(0)), words[0].substring(1), options,
                sizes);
    }

    int size(String name) {
        Integer size = sizes.get(name);
        if (size == null) throw new IllegalArgumentException(text + ": " + name + "=… is missing");
        return size;
    }

    int size(String name, int otherwise) {
        return sizes.getOrDefault(name, otherwise);
    }

    /// The options, those that are not given taken from `defaults`.
    Options options(String defaults) {
        if (options.length() > defaults.length()) {
            throw new IllegalArgumentException(text + ": options " + options + ", need at most " + defaults.length());
        }
        return new Options(options + defaults.substring(options.length()));
    }
}
