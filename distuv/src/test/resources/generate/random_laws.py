"""Random parameters and points: LAWS=30 POINTS=5 python3 gen_dists.py random_laws.py OUTDIR [Name ...]

LAWS parameter sets of each law, 4·POINTS and a few points for each; from OUTDIR/dist/Name.tsv and OUTDIR/quantile/Name.tsv,
gzipped, come the tables random-dist-Name.tsv.gz and random-quantile-Name.tsv.gz. LAWS=2500 POINTS=10 gives 10^5 points for a
function; tables in a folder are taken by -Djonum.random.laws=FOLDER.
"""
import math
import os
import random

SEED = os.environ.get('SEED', 'random-1')
rng = random.Random(SEED)
N_RANDOM = int(os.environ.get('POINTS', '5'))
COUNT = int(os.environ.get('LAWS', '30'))
P = []
P_POINTS = []


def ru(a, b):
    return lambda: rng.uniform(a, b)


def rl(a, b):
    return lambda: math.exp(rng.uniform(math.log(a), math.log(b)))


def ri(a, b):
    return lambda: rng.randint(a, b)


def ril(a, b):
    return lambda: int(math.exp(rng.uniform(math.log(a), math.log(b))))


def sets(names, *draws):
    return [dict(zip(names.split(), [f() for f in draws])) for _ in range(COUNT)]


real, scale, shape = ru(-20, 20), rl(1e-3, 1e3), rl(1e-2, 1e3)
wide = rl(1e-5, 1e6)
PARAMS = {
    'Normal': sets('mu sigma', real, scale), 'LogNormal': sets('mu sigma', ru(-3, 3), rl(.01, 10)),
    'Exponential': sets('scale', rl(1e-10, 1e10)), 'Laplace': sets('mu b', real, scale), 'Logistic': sets('mu s', real, scale),
    'LogLogistic': sets('scale shape', scale, rl(.05, 100)), 'GumbelRight': sets('mu beta', real, scale),
    'GumbelLeft': sets('mu beta', real, scale), 'Frechet': sets('shape scale', rl(.05, 100), scale),
    'GEV': sets('mu sigma xi', real, scale, ru(-2, 2)), 'Pareto': sets('xm alpha', scale, rl(.05, 100)),
    'Lomax': sets('alpha lambda', rl(.05, 100), scale), 'Weibull': sets('shape scale', rl(.05, 100), scale),
    'Cauchy': sets('x0 gamma', real, scale), 'Rayleigh': sets('sigma', rl(1e-10, 1e10)), 'Levy': sets('mu c', real, scale),
    'HalfNormal': sets('sigma', rl(1e-10, 1e10)), 'Nakagami': sets('m omega', shape, scale),
    'SkewNormal': sets('xi omega alpha', real, scale, ru(-10, 10)), 'Kumaraswamy': sets('a b', rl(.05, 100), rl(.05, 100)),
    'Gamma': sets('shape scale', wide, scale), 'ChiSquared': sets('df', wide), 'InverseGamma': sets('shape scale', shape, scale),
    'InverseGaussian': sets('mu lambda', scale, scale), 'VonMises': sets('mu kappa', ru(-3, 3), rl(1e-3, 1e3)),
    'NoncentralChiSquared': sets('df lambda', rl(.1, 300), rl(1e-3, 3e3)),
    'NoncentralT': sets('df delta', rl(.5, 300), ru(-9, 9)),
    'Beta': sets('a b', rl(1e-3, 1e5), rl(1e-3, 1e5)), 'F': sets('d1 d2', rl(1e-2, 1e5), rl(1e-2, 1e5)),
    'StudentT': sets('df', rl(1e-2, 1e6)), 'Binomial': sets('n p', ril(1, 1e6), rng.random), 'Poisson': sets('mu', rl(1e-5, 1e6)),
    'NegativeBinomial': sets('r p', rl(1e-2, 1e4), rng.random), 'Geometric': sets('p', rng.random),
    'Logarithmic': sets('p', rng.random), 'BetaBinomial': sets('n a b', ril(1, 300), rl(.05, 100), rl(.05, 100)),
    'Skellam': sets('mu1 mu2', rl(.01, 300), rl(.01, 300)), 'Zeta': sets('s', ru(1.05, 15)),
}
