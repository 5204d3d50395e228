"""P(T <= b) for Student's law of vectors: python3 multivariate_t.py > ../resources/org/jonum/stat/multivariate/student.tsv

With equal correlations r it is a double integral, over sqrt(chi2/df) and over the common part, by Gauss-Legendre rules of 400 nodes each; with
any others, SciPy's multivariate_t with many points. Each line: df, dimension, correlations below the diagonal, upper ends, value, tolerance.
"""
import numpy as np
import scipy
from scipy import stats
from scipy.special import ndtr

print("# SciPy " + scipy.__version__)
node, weight = np.polynomial.legendre.leggauss(400)


def equal(df, n, r, b):
    p = 0.5 * (node + 1)
    radius = np.sqrt(stats.chi2.ppf(p ** 3, df) / df)  # more nodes where df is small and the density is steep
    w = 0.5 * weight * 3 * p ** 2
    z, wz = 9 * node, 9 * weight * stats.norm.pdf(9 * node)
    inner = ndtr((b * radius[:, None] - np.sqrt(r) * z[None, :]) / np.sqrt(1 - r)) ** n
    return float(np.sum(w * (inner @ wz)))


for df, n, r, b in ((4, 3, 0.5, 0.0), (4, 3, 0.5, 1.5), (2.5, 5, 0.2, 2.0), (10, 4, 0.8, -1.0), (30, 8, 0.3, 1.0), (1, 3, 0.4, 3.0), (7, 2, 0.6, -2.0)):
    print("%g\t%d\t%s\t%s\t%.17g\t1e-7" % (df, n, " ".join(["%g" % r] * (n * (n - 1) // 2)), " ".join(["%g" % b] * n), equal(df, n, r, b)))
for df, low, b in ((3, (0.3, -0.2, 0.5), (0.5, 1.0, -0.3)), (6, (-0.4, 0.1, 0.2), (2.0, 0.1, 1.0))):
    s = np.eye(3)
    s[1, 0] = s[0, 1] = low[0]
    s[2, 0] = s[0, 2] = low[1]
    s[2, 1] = s[1, 2] = low[2]
    v = stats.multivariate_t(shape=s, df=df).cdf(b, maxpts=4000000, random_state=1)
    print("%g\t3\t%s\t%s\t%.17g\t2e-5" % (df, " ".join("%g" % v for v in low), " ".join("%g" % v for v in b), v))
