package org.jonum.stat.inference;

/// A quantity that a test estimates.
///
/// @param name  what it is: `mean of x`, `odds ratio` …
/// @param value its estimate
public record Estimate(String name, double value) {}
