"""Reference values of matrix functions for MatrixFunctionsTest: python3 functions.py > functions.txt   (needs mpmath)

A record is   name function n cond   then n*n elements of A (row by row, doubles written exactly enough to be read
back) and n*n elements of f(A) to 25 digits. cond is the relative condition number of f at A in the Frobenius norm,
an upper estimate from the derivatives in all n*n directions."""
from mpmath import mp, mpf, matrix, expm, logm, sqrtm, cosm, sinm
import random

mp.dps = 90

def double(x):
    return mpf(float(x))

FUNCTIONS = {
    'exp': lambda a: expm(a, method='taylor'),
    'log': logm,
    'sqrt': sqrtm,
    'cos': lambda a: cosm(a),
    'sin': lambda a: sinm(a),
    'pow0.3': lambda a: expm(mpf(0.3) * logm(a), method='taylor'),
}

random.seed(7)
def rnd(n, scale=1.0):
    return [[scale * random.uniform(-1, 1) for _ in range(n)] for _ in range(n)]

def plus(a, c):
    return [[a[i][j] + (c if i == j else 0) for j in range(len(a))] for i in range(len(a))]

def frank(n):
    return [[0 if j < i - 1 else n - max(i, j) for j in range(n)] for i in range(n)]

SET = {
    # norms just below and above a threshold of scaling, where a peer loses digits
    'turn10': ([[0, 10], [-10, 0]], ['exp', 'cos', 'sin']),
    'below': ([[0, 5.371920351148151], [-5.371920351148151, 0]], ['exp', 'cos', 'sin']),
    'below4': ([[0, 4.2499999999999], [-4.2499999999999, 0]], ['exp']),
    'below8': ([[0, 8.4999999999999], [-8.4999999999999, 0.5]], ['exp', 'log', 'sqrt']),
    'molerVanLoan': ([[-49, 24], [-64, 31]], ['exp', 'cos', 'sin']),
    'ward1': ([[4, 2, 0], [1, 4, 1], [1, 1, 4]], ['exp', 'log', 'sqrt', 'pow0.3', 'cos', 'sin']),
    'ward3': ([[-131, 19, 18], [-390, 56, 54], [-387, 57, 52]], ['exp']),
    'nilpotent': ([[0, 1e6], [0, 0]], ['exp', 'cos', 'sin']),
    'overscaled': ([[1, 1e6], [0, -1]], ['exp']),
    'nearlyEqual': ([[1, 1e3], [0, 1 + 1e-9]], ['exp', 'log', 'sqrt', 'pow0.3']),
    'jordan': ([[2, 1, 0, 0], [0, 2, 1, 0], [0, 0, 2, 1], [0, 0, 0, 2]], ['exp', 'log', 'sqrt', 'pow0.3', 'cos', 'sin']),
    'lower': ([[1, 0, 0], [3, 2, 0], [-5, 4, 3]], ['exp', 'log', 'sqrt', 'pow0.3']),
    'frank': (frank(5), ['exp', 'log', 'sqrt']),
    'graded': ([[1e4, 1e2, 1], [1e2, 5, 1e-1], [1, 1e-1, 5e-3]], ['log', 'sqrt', 'pow0.3']),
    'nearIdentity': (plus(rnd(4, 1e-9), 1), ['exp', 'log', 'sqrt', 'pow0.3']),
    'small': (rnd(4, 1e-3), ['exp', 'cos', 'sin']),
    'random4': (plus(rnd(4), 2), ['exp', 'log', 'sqrt', 'pow0.3', 'cos', 'sin']),
    'random6': (plus(rnd(6, 3), 8), ['exp', 'log', 'sqrt', 'pow0.3', 'cos', 'sin']),
    'stiff': ([[-100, 1], [0, -0.01]], ['exp']),
    'large': (rnd(5, 20), ['exp', 'cos', 'sin']),
}

def frobenius(m):
    return mp.sqrt(sum(x * x for x in m))

for name, (rows, functions) in SET.items():
    n = len(rows)
    a = matrix([[double(x) for x in row] for row in rows])
    for function in functions:
        f = FUNCTIONS[function]
        value = f(a)
        value = value.apply(mp.re)
        h = frobenius(a) * mpf(10) ** -40
        total = mpf(0)
        for i in range(n):
            for j in range(n):
                b = a.copy()
                b[i, j] += h
                total += (frobenius(f(b).apply(mp.re) - value) / h) ** 2
        cond = mp.sqrt(total) * frobenius(a) / frobenius(value)
        print(name, function, n, mp.nstr(cond, 3))
        print(' '.join(repr(float(x)) for row in rows for x in row))
        print(' '.join(mp.nstr(value[i, j], 25) for i in range(n) for j in range(n)))
