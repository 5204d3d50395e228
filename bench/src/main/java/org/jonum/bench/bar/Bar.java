package org.jonum.bench.bar;

import java.util.List;

/// Something that must hold.
public interface Bar {
    /// {@return the operations that must be measured to judge it, by name}
    List<String> operations();

    /// {@return the libraries that must take part, besides Jonum}
    List<String> peers();

    /// Whether it holds.
    ///
    /// @param evidence what was measured
    /// @return whether it is reached, and the figure
    Verdict judge(Evidence evidence);
}
