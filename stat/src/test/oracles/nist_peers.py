"""Digits that NumPy and SciPy reach on NIST's sets, for the last columns in resources/accuracy: python3 nist_peers.py"""
import gzip
import math
import numpy as np
from scipy import stats

R = "../resources/org/jonum/stat/"


def certified(path):
    values = {}
    for line in open(path):
        f = line.rstrip("\n").split("\t")
        if f[0] != "kind":
            values[f[1], f[2]] = float(f[5])
    return values


def digits(found, value):
    e = abs(found - value) / (abs(value) if value else 1)
    return 15.0 if e == 0 else max(0.0, min(15.0, -math.log10(e))) if e == e else 0.0


c = certified(R + "inference/nist/certified.tsv")
for name in ("SiRstv", "SmLs01", "SmLs02", "SmLs04", "SmLs05", "SmLs07", "SmLs08"):
    groups = {}
    for line in gzip.open(R + "inference/nist/%s.dat.gz" % name, "rt"):
        f = line.split()
        if len(f) == 2 and f[0].isdigit() and f[1].replace(".", "").replace("-", "").isdigit():
            groups.setdefault(f[0], []).append(float(f[1]))
    print("anova\t%s\tSciPy %.1f" % (name, digits(stats.f_oneway(*groups.values()).statistic, c[name, "F"])))

c = certified(R + "regression/nist/certified.tsv")
for name, degree in (("Norris", 1), ("Pontius", 2), ("NoInt1", 0), ("Longley", 0), ("Wampler1", 5), ("Wampler2", 5), ("Wampler3", 5)):
    rows = [[float(v) for v in line.split()] for line in open(R + "regression/nist/%s.dat" % name).read().split("\n")[60:] if line.strip()]
    d = np.array(rows)
    y, x = d[:, 0], d[:, 1:]
    if degree:
        x = np.column_stack([x[:, 0] ** j for j in range(degree + 1)])
    elif name == "Longley":
        x = np.column_stack([np.ones(len(y)), x])
    b = np.linalg.lstsq(x, y, rcond=None)[0]
    first = 1 if name == "NoInt1" else 0
    r = y - x @ b
    se = np.sqrt(np.diag(np.linalg.inv(x.T @ x)) * (r @ r) / (len(y) - len(b)))
    db = min(digits(b[j], c[name, "B%d" % (j + first)]) for j in range(len(b)))
    ds = "" if name in ("Wampler1", "Wampler2") else ", %.1f" % min(digits(se[j], c[name, "sd_B%d" % (j + first)]) for j in range(len(b)))
    print("linear\t%s\tNumPy lstsq %.1f%s" % (name, db, ds))
