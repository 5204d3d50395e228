"""Discrepancies of SciPy: python3 discrepancy.py > ../resources/org/jonum/stat/resampling/discrepancy.tsv

Points: coordinate k of point i is the fraction of (i + 1) * c[k]. Each line: points, dimension, method, value.
"""
import numpy as np
import scipy
from scipy.stats import qmc

print("# SciPy " + scipy.__version__)
c = [0.618, 0.4142, 0.7321, 0.2361, 0.6458]
for n, d in ((1, 1), (2, 3), (10, 2), (50, 5), (200, 4)):
    x = np.array([[((i + 1) * c[k]) % 1.0 for k in range(d)] for i in range(n)])
    for method in ("CD", "WD", "MD", "L2-star"):
        print("%d\t%d\t%s\t%.17g" % (n, d, method, qmc.discrepancy(x, method=method)))
