"""Samples for the tests of hypotheses: python3 inference_samples.py > ../resources/org/jonum/stat/inference/samples.tsv

Each line: a name, a tab, numbers. Seed fixed; few decimals, so that every reader gets the same doubles.
"""
import random

r = random.Random(20261126)


def normal(n, mean=0.0, sd=1.0, digits=3):
    return [round(r.gauss(mean, sd), digits) for _ in range(n)]


def integers(n, low, high):
    return [r.randint(low, high) for _ in range(n)]


samples = {
    "a": normal(20, 0.3),
    "b": normal(25, 0, 1.6),
    "c": normal(15, 1),
    "d": [round(r.expovariate(0.7), 3) for _ in range(30)],
    "p1": normal(12, 10, 2),
    "t1": integers(8, 1, 6),
    "t2": integers(7, 2, 8),
    "s1": integers(10, -4, 6),
    "tiny1": [1.2, 3.4],
    "tiny2": [2.5, 0.7, 4.1],
    "big1": normal(3000, 0, 1, 5),
    "big2": normal(2500, 0.08, 1, 5),
    "bigt": integers(400, 0, 20),
    "bigu": integers(300, 1, 21),
    "far1": normal(200, 1000),
    "far2": normal(200, 0),
    "off": [1e12 + k / 8 for k in (3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8)],
    "off2": [1e12 + k / 8 for k in (2, 7, 1, 8, 2, 8, 1, 8, 2, 8)],
    "k1": normal(9),
    "k3": normal(40),
    "kt1": integers(9, 1, 5),
    "kt2": integers(9, 1, 6),
    "kl1": integers(300, 1, 30),
    "u": [round(r.random(), 4) for _ in range(40)],
    "y": normal(30, 5, 2),
    "series": [round(v, 3) for v in []],
}
samples["p2"] = [round(x + r.gauss(0.8, 1), 3) for x in samples["p1"]]
samples["k2"] = [round(0.6 * x + r.gauss(0, 1), 3) for x in samples["k1"]]
samples["k4"] = [round(0.5 * x + r.gauss(0, 1), 3) for x in samples["k3"]]
samples["kl2"] = [x + r.randint(-20, 20) for x in samples["kl1"]]
series, last = [], 0.0
for _ in range(100):
    last = 0.4 * last + r.gauss(0, 1)
    series.append(round(last, 3))
samples["series"] = series
samples["lineX"] = normal(60, 0, 1)
samples["lineY"] = [round(3 * x + r.gauss(0, 1e-4), 7) for x in samples["lineX"]]
for name, values in samples.items():
    print(name + "\t" + " ".join(repr(v) for v in values))
