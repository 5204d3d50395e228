package org.jonum.gpu.internal.jcuda;

import jcuda.Pointer;

/// An address, as JCuda wants it.
final class Address extends Pointer {
    Address(long address) {
        super(address);
    }
}
