"""Packs the direction numbers of Joe & Kuo (new-joe-kuo-6.21201) for SobolDirections.

Usage: python3 sobol_directions.py FILE > joe-kuo-6.21201.bin, where FILE is the authors' text file
(columns d, s, a, m_1 … m_s after one line of names), or, without FILE, from the copy in SciPy (1.17.1).

Bits, the highest of a byte first: s in 5 bits, a in s − 1, then of each odd m_i its i − 1 bits above the last.
The licence of the numbers is beside them: joe-kuo.txt.
"""
import sys


def authors(name):
    for line in list(open(name))[1:]:
        f = [int(v) for v in line.split()]
        yield f[1], f[2], f[3:]


def scipy():
    import importlib.resources
    import numpy
    import scipy.stats
    with importlib.resources.files(scipy.stats).joinpath("_sobol_direction_numbers.npz").open("rb") as f:
        data = numpy.load(f)
        poly, vinit = data["poly"], data["vinit"]
    for p, v in list(zip(poly, vinit))[1:]:  # polynomials with both ends; SciPy's first row is the first dimension
        p = int(p)
        s = p.bit_length() - 1
        yield s, p >> 1 & (1 << s - 1) - 1, [int(m) for m in v[:s]]


rows = authors(sys.argv[1]) if len(sys.argv) > 1 else scipy()
bits = []
for s, a, m in rows:
    assert len(m) == s and all(x % 2 == 1 and x < 2 << i for i, x in enumerate(m))
    bits.append(format(s, "05b"))
    if s > 1:
        bits.append(format(a, "0%db" % (s - 1)))
    for i, x in enumerate(m):
        if i > 0:
            bits.append(format(x >> 1, "0%db" % i))
text = "".join(bits)
text += "0" * (-len(text) % 8)
sys.stdout.buffer.write(bytes(int(text[i:i + 8], 2) for i in range(0, len(text), 8)))
