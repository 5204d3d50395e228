#!/usr/bin/env python3
"""The same routines through PyTorch and CuPy, on the card that DeviceBench runs on: a table.

Usage: peers.py [seconds [order ...]]; 60 seconds and 1000 to 16000 unless said otherwise. Times are medians of five after two
that are not counted, each waited for; what takes longer than a second is done twice at most. What would not end in time, and
what is missing, is left out and said so. Matrices are random, of double precision but for sgemm and TF32.
"""
import sys
import time

SLOW, GROWTH, NEVER = 1.0, 8.0, float("inf")
FLOPS = {"dgemm": 2, "sgemm": 2, "TF32": 2, "getrf": 2 / 3, "potrf": 1 / 3, "geqrf": 4 / 3}

def said(e):
    return " ".join(f"{type(e).__name__}: {e}".split())[:200]

def once(work, wait):
    wait()
    start = time.perf_counter()
    work()
    wait()
    return time.perf_counter() - start

def median(work, wait):
    first = once(work, wait)
    if first > 5 * SLOW:
        return first
    second = once(work, wait)
    if second > SLOW:
        return min(first, second)
    return sorted(once(work, wait) for _ in range(5))[2]

class Torch:
    name = "PyTorch"

    def __init__(self):
        import torch
        if not torch.cuda.is_available():
            raise RuntimeError("torch.cuda is not available")
        self.t = torch
        torch.backends.cuda.preferred_linalg_library("cusolver")
        self.wait = torch.cuda.synchronize
        self.about = f"PyTorch {torch.__version__}, CUDA {torch.version.cuda}, {torch.cuda.get_device_name(0)}"

    def routines(self, n):
        t = self.t
        a = t.rand(n, n, dtype=t.float64, device="cuda") * 2 - 1
        p = (a + a.T).fill_diagonal_(4.0 * n)
        f = a.float()
        c, s = t.empty_like(a), t.empty_like(f)

        def single(tf32):
            t.backends.cuda.matmul.allow_tf32 = tf32
            t.matmul(f, f, out=s)

        return {
            "dgemm": lambda: t.matmul(a, a, out=c),
            "sgemm": lambda: single(False),
            "TF32": lambda: single(True),
            "getrf": lambda: t.linalg.lu_factor_ex(a),
            "potrf": lambda: t.linalg.cholesky_ex(p),
            "geqrf": lambda: t.geqrf(a),
            "syevd": lambda: t.linalg.eigh(a),
            "gesvd": lambda: t.linalg.svd(a, full_matrices=False, driver="gesvd"),
            "gesvdj": lambda: t.linalg.svd(a, full_matrices=False, driver="gesvdj"),
        }

    def free(self): self.t.cuda.empty_cache()

class Cupy:
    name = "CuPy"

    def __init__(self):
        import cupy
        import cupyx.scipy.linalg
        self.c, self.lu = cupy, cupyx.scipy.linalg.lu_factor
        self.wait = cupy.cuda.Device(0).synchronize
        self.about = f"CuPy {cupy.__version__}, CUDA runtime {cupy.cuda.runtime.runtimeGetVersion()}"

    def routines(self, n):
        c = self.c
        a = c.random.random((n, n)) * 2 - 1
        p = a + a.T
        c.fill_diagonal(p, 4.0 * n)
        f = a.astype(c.float32)
        d, s = c.empty_like(a), c.empty_like(f)

        return {
            "dgemm": lambda: c.matmul(a, a, out=d),
            "sgemm": lambda: c.matmul(f, f, out=s),
            "getrf": lambda: self.lu(a, check_finite=False),
            "potrf": lambda: c.linalg.cholesky(p),
            "geqrf": lambda: c.linalg.qr(a, mode="raw"),
            "syevd": lambda: c.linalg.eigh(a),
            "gesvd": lambda: c.linalg.svd(a, full_matrices=False),
        }

    def free(self): self.c.get_default_memory_pool().free_all_blocks()

def peers():
    for kind in (Torch, Cupy):
        try:
            peer = kind()
            print(peer.about)
            yield peer
        except Exception as e:
            print(f"{kind.name} is left out: {said(e)}")

def main():
    given = [int(x) for x in sys.argv[1:]] or [60]
    end, orders = time.perf_counter() + given[0], given[1:] or [1000, 2000, 4000, 8000, 16000]
    all_peers, expected = list(peers()), {}
    if not all_peers:
        return
    print("\n| routine | n | peer | seconds | TFLOP/s |\n|---|--:|---|--:|--:|")
    for n in orders:
        for peer in all_peers:
            try:
                routines = peer.routines(n)
            except Exception as e:
                print(f"| | {n} | {peer.name} | left out: {said(e)} | |")
                continue
            for name, work in routines.items():
                key = (peer.name, name)
                seconds = expected.get(key, 0)
                if seconds > end - time.perf_counter():
                    if seconds < NEVER:
                        print(f"| {name} | {n} | {peer.name} | no time for about {seconds:.0f} s | |")
                    expected[key] = NEVER
                    continue
                start = time.perf_counter()
                try:
                    t = median(work, peer.wait)
                    rate = f"{FLOPS[name] * n**3 / t * 1e-12:.2f}" if name in FLOPS else ""
                    print(f"| {name} | {n} | {peer.name} | {t:.5f} | {rate} |", flush=True)
                except Exception as e:
                    print(f"| {name} | {n} | {peer.name} | left out: {said(e)} | |")
                expected[key] = GROWTH * (time.perf_counter() - start)
            del routines
            peer.free()

if __name__ == "__main__":
    main()
