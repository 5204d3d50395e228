"""NumPy's side of NumPyTest: `write FOLDER` writes arrays, `check FOLDER` reads what Java wrote.

Beside a.npy stands a.txt: dtype, order (C or F), shape, then the values as doubles in hexadecimal, row by row.
"""
import io
import os
import sys
import warnings

import numpy as np

TYPES = "b1 i1 u1 i2 u2 i4 u4 i8 u8 f2 f4 f8".split()
SHAPES = [(), (0,), (1,), (7,), (0, 3), (3, 0), (1, 1), (3, 4), (91, 91)]


def special(kind, dtype):
    if kind == "b":
        return [0, 1, 1]
    if kind in "iu":
        i = np.iinfo(dtype)
        return [i.min, i.max, 0, 1, 2, i.max // 3 * 2 + 1, i.max - 1, i.max // 2 + 1]
    f = np.finfo(dtype)
    return [0.0, -0.0, 1.0, -1.5, f.max, -f.max, f.tiny, f.smallest_subnormal, np.inf, -np.inf, np.nan, 1 / 3]


def values(dtype, shape):
    all = np.array(special(dtype.kind, dtype), dtype=dtype)
    n = int(np.prod(shape))
    return all[np.arange(n) * 5 % len(all)].reshape(shape)


def describe(a):
    order = "F" if a.flags.f_contiguous and not a.flags.c_contiguous else "C"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        numbers = [float(x).hex() for x in a.astype(np.float64).ravel()]
    return "\n".join([a.dtype.str, order, " ".join(map(str, a.shape)), " ".join(numbers)])


def write(folder):
    arrays = {}
    for code in TYPES:
        for mark in "|" if code.endswith("1") else "<>":
            dtype = np.dtype(mark + code)
            for shape in SHAPES:
                for order in "CF":
                    a = np.asarray(values(dtype, shape), order=order)
                    name = f"{'big' if mark == '>' else 'little'}-{code}-{'x'.join(map(str, shape))}-{order}"
                    arrays[name] = a
                    version = [(1, 0), (2, 0), (3, 0)][len(arrays) % 3]
                    with open(os.path.join(folder, name + ".npy"), "wb") as f, warnings.catch_warnings():
                        warnings.simplefilter("ignore")
                        np.lib.format.write_array(f, a, version=version)
                    with open(os.path.join(folder, name + ".txt"), "w") as f:
                        f.write(describe(a))
    small = {n: a for n, a in arrays.items() if a.size < 100}
    np.savez(os.path.join(folder, "stored.npz"), **small)
    np.savez_compressed(os.path.join(folder, "deflated.npz"), **arrays)
    # what is refused, with a word that the message has to have
    refused = {
        "complex": np.zeros(3, "<c16"), "text": np.zeros(3, "<U4"), "bytes": np.zeros(3, "S4"), "time": np.zeros(3, "M8[s]"),
        "records": np.zeros(3, [("a", "<f4"), ("b", "<i4")]), "three": np.zeros((2, 3, 4)), "extended": np.zeros(3, "g"),
        "object": np.array([None, "x"], dtype=object),
    }
    for name, a in refused.items():
        np.save(os.path.join(folder, name + ".refused.npy"), a, allow_pickle=True)
    with open(os.path.join(folder, "two.stream"), "wb") as f:
        np.save(f, np.arange(3.0))
        np.save(f, np.arange(6).reshape(2, 3))


def check(folder):
    count = 0
    for file in sorted(os.listdir(folder)):
        path = os.path.join(folder, file)
        if file.endswith(".npy"):
            compare(path, np.load(path))
            count += 1
        if file.endswith(".npz"):
            for name, a in np.load(path).items():
                compare(os.path.join(folder, name + ".npy"), a)
                count += 1
    print("checked", count)


def compare(path, a):
    with open(path[:-4] + ".txt") as f:
        dtype, order, shape, numbers = f.read().split("\n")
    assert a.dtype.str == dtype, (path, a.dtype.str, dtype)
    assert " ".join(map(str, a.shape)) == shape, (path, a.shape, shape)
    # an array that is both comes back as C, whatever its header says
    assert order in describe(a).split("\n")[1] or a.flags.c_contiguous and a.flags.f_contiguous, (path, order)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = np.array([float.fromhex(x) for x in numbers.split()]).astype(a.dtype)
    found = a.ravel()
    same = (found == expected) | (found != found) & (expected != expected)
    assert same.all(), (path, found[~same], expected[~same])
    zeros = found == 0
    assert (np.signbit(found[zeros].astype(float)) == np.signbit(expected[zeros].astype(float))).all(), path


{"write": write, "check": check}[sys.argv[1]](sys.argv[2])
