package org.jonum.gpu.bench;

/// What NVIDIA's data sheets promise of a chip, dense and without sparsity; NaN where it is not known here.
///
/// @param fp64   TFLOP/s of `double` products by tensor cores
/// @param fp32   TFLOP/s of `float` products
/// @param tf32   TFLOP/s of TF32 products
/// @param memory GB/s of the device's memory
record Limits(double fp64, double fp32, double tf32, double memory) {
    /// For the name that the driver gives: the SXM modules, which have HBM3.
    static Limits of(String name) {
        if (name.contains("H200")) return new Limits(67, 67, 495, 4800);
        if (name.contains("H100") && name.contains("HBM3")) return new Limits(67, 67, 495, 3350);
        return new Limits(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
