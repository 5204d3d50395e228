package org.jonum.bench.measure;

/// What was measured of one library at one operation.
///
/// @param library   its name
/// @param seconds   for one call, the median
/// @param rate      GFLOP/s where arithmetic limits the operation, else GB/s
/// @param ofCeiling the rate over that of the machine's ceiling in the same rounds, the median
/// @param ratio     its time over Jonum's in the same round: above 1, Jonum is faster
/// @param allocated bytes of heap that one call allocates
public record Figure(String library, double seconds, double rate, double ofCeiling, Quartiles ratio,
        double allocated) {}
