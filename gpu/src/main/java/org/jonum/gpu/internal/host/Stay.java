package org.jonum.gpu.internal.host;

/// Why a call stayed on the CPU.
enum Stay {
    /// The CPU is ready before the device would be.
    SMALL("too little work"),
    /// Infinities or NaN, for which the library has no rules.
    NUMBERS("not finite, or a factor of 0"),
    /// A form of the call that the library does not have.
    FORM("no such call in the library"),
    /// The device reported a failure; done again in Java, which keeps our rules for what is left behind then.
    FAILED("failed on the device");

    final String text;

    Stay(String text) {
        this.text = text;
    }
}
