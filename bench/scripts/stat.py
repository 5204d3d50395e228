"""The operations of `bench/bench stat` in NumPy and SciPy: python3 stat.py. Seconds, the best of some runs, one thread."""
import os

for v in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[v] = "1"
import time
import numpy as np
import scipy
from scipy import stats

print("NumPy %s, SciPy %s" % (np.__version__, scipy.__version__))


def best(name, f, runs):
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        f()
        seconds.append(time.perf_counter() - start)
    print("%-30s %.4f s" % (name, min(seconds)), flush=True)


rng = np.random.default_rng(1)
x = rng.uniform(-1, 1, (10, 10_000_000))  # columns of the table are rows here: contiguous in memory, as in Jonum's
best("dcolumns m=10000000 n=10", lambda: (x.mean(axis=1), x.std(axis=1, ddof=1)), 5)
x = np.asfortranarray(rng.uniform(-1, 1, (100_000, 500)))
best("dcorrelation m=100000 n=500", lambda: np.corrcoef(x, rowvar=False), 3)
x = np.asfortranarray(np.column_stack([np.ones(1_000_000), rng.uniform(-1, 1, (1_000_000, 50))]))
y = rng.uniform(-1, 1, 1_000_000)
best("dols m=1000000 n=50", lambda: np.linalg.lstsq(x, y, rcond=None), 2)
a, b = rng.uniform(-1, 1, (2, 1_000_000))
best("dkendall n=1000000", lambda: stats.kendalltau(a, b), 3)
