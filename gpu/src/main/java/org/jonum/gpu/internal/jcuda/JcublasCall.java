package org.jonum.gpu.internal.jcuda;

import jcuda.Pointer;
import jcuda.jcublas.cublasHandle;

/// What every call of JCublas needs.
interface JcublasCall {
    /// {@return the handle}
    cublasHandle handle();

    /// {@return where this α is}
    Pointer alpha(double value);

    /// {@return where this α is}
    Pointer alpha(float value);

    /// {@return where this β is}
    Pointer beta(double value);

    /// {@return where this β is}
    Pointer beta(float value);

    /// {@return where a result goes}
    Pointer result();

    /// {@return what went there}
    double doubleResult();

    /// {@return what went there}
    float floatResult();

    /// {@return what went there}
    int intResult();

    /// Bind the context, which must be alive.
    void begin();

    /// Look at a status.
    void done(String what, int status);

    /// {@return memory of the device}
    default Pointer p(long address) {
        return new Address(address);
    }
}
