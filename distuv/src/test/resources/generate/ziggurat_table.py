#!/usr/bin/env python3
"""Writes the layers of the ziggurats: python3 ziggurat_table.py > .../ZigguratTable.java

Layer i reaches from f(x_i) to f(x_{i+1}) and from 0 to x_i, x_1 = r, x_256 = 0, each of the area v; the lowest one is
the rectangle to r with the tail beyond, and x_0 = v / f(r). r is the number for which the topmost layer ends at f(0) = 1.
"""
from mpmath import mp, mpf, exp, log, sqrt, erfc, findroot, pi

mp.dps = 60
N = 256


def layers(f, inverse, tail, r):
    """x_0 ... x_{N-1} from r, and what the topmost layer leaves between it and f(0)."""
    v = r * f(r) + tail(r)
    x = [v / f(r), r]
    while len(x) < N:
        y = v / x[-1] + f(x[-1])
        if y >= 1:
            return x, len(x) - N - y
        x.append(inverse(y))
    return x, v / x[-1] + f(x[-1]) - 1


def solve(f, inverse, tail, low, high):
    """r by bisection: too small an r leaves the layers too thick, and they reach f(0) early."""
    low, high = mpf(low), mpf(high)
    for _ in range(190):
        r = (low + high) / 2
        x, gap = layers(f, inverse, tail, r)
        full = len(x) < N or gap > 0
        low, high = (r, high) if full else (low, r)
    x, gap = layers(f, inverse, tail, high)
    assert len(x) == N and abs(gap) < mpf(10) ** -45, gap
    return x + [mpf(0)]


def table(name, x, doc):
    print(f"    /// {doc}")
    print(f"    static final double[] {name} = {{")
    for i in range(0, len(x), 4):
        print("            " + " ".join(repr(float(a)) + "," for a in x[i:i + 4]))
    print("    };")


normal = solve(lambda x: exp(-x * x / 2), lambda y: sqrt(-2 * log(y)),
               lambda r: sqrt(pi / 2) * erfc(r / sqrt(mpf(2))), 3, 4)
exponential = solve(lambda x: exp(-x), lambda y: -log(y), lambda r: exp(-r), 6, 9)

print("package org.jonum.distuv;\n")
print("/// The layers of the ziggurats, widest first; written by ziggurat_table.py among the test resources.")
print("final class ZigguratTable {")
print(f"    static final int LAYERS = {N};\n")
table("NORMAL", normal, "Of exp(−x²/2): x₀ = v/f(r), x₁ = r … x₂₅₆ = 0.")
print()
table("EXPONENTIAL", exponential, "Of exp(−x).")
print("\n    private ZigguratTable() {\n    }\n}")
