package org.jonum.stat.regression;

/// A value predicted by a fit.
///
/// @param value         the prediction
/// @param standardError of the mean predicted
/// @param lower         lower end of its interval
/// @param upper         upper end of its interval
public record Prediction(double value, double standardError, double lower, double upper) {}
