package org.jonum.bench.operation;

import java.util.ArrayList;
import java.util.List;

/// Many texts in one, as a shell writes them: `{d,s}gemm n={8,16}` is four.
public final class Braces {
    private Braces() {}

    /// Expand the braces of a text; they do not nest.
    ///
    /// @param text any text
    /// @return the texts it stands for, the last brace varying fastest
    public static List<String> expand(String text) {
        int open = text.indexOf('{'), close = text.indexOf('}', open + 1);
        if (open < 0 || close < 0) return List.of(text);
        List<String> all = new ArrayList<>();
        for (String choice : text.substring(open + 1, close).split(",", -1)) {
            for (String rest : expand(text.substring(close + 1))) {
                all.add(text.substring(0, open) + choice.strip() + rest);
            }
        }
        return all;
    }
}
