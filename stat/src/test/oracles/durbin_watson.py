"""P(d < d0) for the series of durbin-watson.tsv by Imhof's integral: python3 durbin_watson.py > ../resources/org/jonum/stat/inference/durbin-watson-imhof.tsv

For errors of lmtest itself: up to 2e-5 for two degrees of freedom, 4e-7 for 90 observations. Each line: line of durbin-watson.tsv, P.
"""
import numpy as np
import scipy
from scipy import integrate

print("# SciPy " + scipy.__version__)
lines = [line for line in open("../resources/org/jonum/stat/inference/durbin-watson.tsv") if line[0] != "#"]
for i, line in enumerate(lines):
    f = line.split("\t")
    y, k = np.array([float(v) for v in f[0].split()]), int(f[1])
    n = len(y)
    t = np.arange(1, n + 1)
    q, _ = np.linalg.qr(np.c_[np.ones(n), t, t % 3][:, :k + 1])
    m, difference = np.eye(n) - q @ q.T, np.diff(np.eye(n), axis=0)
    a = difference.T @ difference
    e = m @ y
    w = np.sort(np.linalg.eigvalsh(m @ a @ m))[k + 1:] - e @ a @ e / (e @ e)
    if len(w) == 2:
        p = 2 / np.pi * np.arctan(np.sqrt(-w[0] / w[1]))
    elif n < 15:
        continue
    else:
        def g(u):
            return np.sin(0.5 * np.sum(np.arctan(w * u))) / (u * np.prod((1 + w * w * u * u) ** 0.25))
        p = 0.5 - (integrate.quad(g, 0, 1, limit=500, epsabs=1e-14)[0] + integrate.quad(g, 1, 60, limit=2000, epsabs=1e-14)[0]) / np.pi
    print(i, repr(float(p)), sep="\t")
