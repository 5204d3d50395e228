// What cuBLAS has no routine for: functions of each element, sums and extremes, random numbers.
// Compiled at run time by NVRTC. Each kernel is there for double and for float: map_exp_double, map_exp_float.
// Matrices are column-major, m×n, element (i, j) at a[i + j*lda]. NaN in, NaN out, for minima and maxima too.

typedef long long Index;
typedef unsigned long long Word;

#define KERNEL(name, R) extern "C" __global__ void name##_##R

// Element k of a matrix, column by column.
#define AT(a, k, lda) a[lda == m ? k : k + k / m * (lda - m)]

// Each thread takes MANY elements at a time, and loads all of them before it stores one: memory answers late.
#define MANY 4
#define FOR_EACH(m, n) \
    for (Index from = blockIdx.x * (Index)blockDim.x + threadIdx.x, size = (m) * (n), step = gridDim.x * (Index)blockDim.x; \
         from < size; from += MANY * step)
#define OF_MANY(u) \
    _Pragma("unroll") for (int u = 0; u < MANY; u++) if (Index k = from + u * step; k < size)

template <typename Real> __device__ Real lower(Real x, Real y) { return x != x || x < y ? x : y; }
template <typename Real> __device__ Real upper(Real x, Real y) { return x != x || x > y ? x : y; }

// ---- one matrix: b = f(a) ----

#define MAP_OF(R, name, expression) \
    KERNEL(map_##name, R)(Index m, Index n, const R *a, Index lda, R *b, Index ldb) { \
        typedef R Real; \
        Real v[MANY]; \
        FOR_EACH(m, n) { \
            OF_MANY(u) v[u] = AT(a, k, lda); \
            OF_MANY(u) { \
                Real x = v[u]; \
                AT(b, k, ldb) = expression; \
            } \
        } \
    }
#define MAP(name, expression) MAP_OF(double, name, expression) MAP_OF(float, name, expression)

MAP(abs, fabs(x))
MAP(sqrt, sqrt(x))
MAP(cbrt, cbrt(x))
MAP(square, x * x)
MAP(reciprocal, Real(1) / x)
MAP(exp, exp(x))
MAP(expm1, expm1(x))
MAP(log, log(x))
MAP(log1p, log1p(x))
MAP(log2, log2(x))
MAP(log10, log10(x))
MAP(sin, sin(x))
MAP(cos, cos(x))
MAP(tan, tan(x))
MAP(asin, asin(x))
MAP(acos, acos(x))
MAP(atan, atan(x))
MAP(sinh, sinh(x))
MAP(cosh, cosh(x))
MAP(tanh, tanh(x))
MAP(erf, erf(x))
MAP(erfc, erfc(x))
MAP(lgamma, lgamma(x))
MAP(sigmoid, Real(1) / (Real(1) + exp(-x)))
MAP(floor, floor(x))
MAP(ceil, ceil(x))
MAP(rint, rint(x))
MAP(sign, x > 0 ? Real(1) : x < 0 ? Real(-1) : x)

// ---- two matrices, or a matrix and a number: c = f(a, b), c = f(a, y) ----

#define ZIP_OF(R, name, expression) \
    KERNEL(zip_##name, R)(Index m, Index n, const R *a, Index lda, const R *b, Index ldb, R *c, Index ldc) { \
        R v[MANY], w[MANY]; \
        FOR_EACH(m, n) { \
            OF_MANY(u) v[u] = AT(a, k, lda), w[u] = AT(b, k, ldb); \
            OF_MANY(u) { \
                R x = v[u], y = w[u]; \
                AT(c, k, ldc) = expression; \
            } \
        } \
    } \
    KERNEL(with_##name, R)(Index m, Index n, const R *a, Index lda, R y, R *c, Index ldc) { \
        R v[MANY]; \
        FOR_EACH(m, n) { \
            OF_MANY(u) v[u] = AT(a, k, lda); \
            OF_MANY(u) { \
                R x = v[u]; \
                AT(c, k, ldc) = expression; \
            } \
        } \
    }
#define ZIP(name, expression) ZIP_OF(double, name, expression) ZIP_OF(float, name, expression)

ZIP(plus, x + y)
ZIP(minus, x - y)
ZIP(times, x * y)
ZIP(over, x / y)
ZIP(pow, pow(x, y))
ZIP(min, lower(x, y))
ZIP(max, upper(x, y))
ZIP(hypot, hypot(x, y))
ZIP(atan2, atan2(x, y))

#define FILL_OF(R) \
    KERNEL(fill, R)(Index m, Index n, R y, R *a, Index lda) { \
        FOR_EACH(m, n) OF_MANY(u) AT(a, k, lda) = y; \
    }
FILL_OF(double)
FILL_OF(float)

// ---- reductions ----
// Trees of a fixed form over partial folds: the same order, and so the same bits, whatever runs beside.

#define THREADS 256

// Fold of x[i*stride], i = from, from + step … < to, in four, for memory answers late.
template <typename F, typename Real> __device__ Real folded(const Real *x, Index stride, Index from, Index step, Index to) {
    Real r[MANY];
    _Pragma("unroll") for (int u = 0; u < MANY; u++) r[u] = F::start();
    Index i = from, apart = step * stride;
    const Real *p = x + from * stride;
    for (; i + (MANY - 1) * step < to; i += MANY * step, p += MANY * apart) {
        Real v[MANY];
        _Pragma("unroll") for (int u = 0; u < MANY; u++) v[u] = p[u * apart];
        _Pragma("unroll") for (int u = 0; u < MANY; u++) r[u] = F::both(r[u], F::of(v[u]));
    }
    _Pragma("unroll") for (int u = 0; u < MANY; u++) if (i + u * step < to) r[u] = F::both(r[u], F::of(p[u * apart]));
    return F::both(F::both(r[0], r[1]), F::both(r[2], r[3]));
}

// Threads t and t + half, until there are as many as `least`.
template <typename F, typename Real> __device__ void tree(Real *part, Real mine, int least) {
    int t = threadIdx.x;
    part[t] = mine;
    __syncthreads();
    for (int half = THREADS / 2; half >= least; half /= 2) {
        if (t < half) part[t] = F::both(part[t], part[t + half]);
        __syncthreads();
    }
}

// out[j*inc] = fold over i < m of a[i*rs + j*cs], one block of threads for each j.
template <typename F, typename Real>
__device__ void columns(Index m, Index n, const Real *a, Index rs, Index cs, Real *out, Index inc) {
    __shared__ Real part[THREADS];
    for (Index j = blockIdx.x; j < n; j += gridDim.x) {
        tree<F>(part, folded<F>(a + j * cs, rs, threadIdx.x, THREADS, m), 1);
        if (threadIdx.x == 0) out[j * inc] = part[0];
        __syncthreads();
    }
}

// out[i*inc + p*pitch] = fold of a[i + j*lda] over the columns j of part p. A block has 16 rows, side by side in memory, of a part.
#define ROWS 16

template <typename F, typename Real>
__device__ void rows(Index m, Index n, Index parts, const Real *a, Index lda, Real *out, Index inc, Index pitch) {
    __shared__ Real part[THREADS];
    Index tiles = (m + ROWS - 1) / ROWS;
    for (Index b = blockIdx.x; b < tiles * parts; b += gridDim.x) {
        Index i = b % tiles * ROWS + threadIdx.x % ROWS, p = b / tiles, from = p * n / parts, to = (p + 1) * n / parts;
        bool there = i < m;
        tree<F>(part, there ? folded<F>(a + i, lda, from + threadIdx.x / ROWS, THREADS / ROWS, to) : F::start(), ROWS);
        if (there && threadIdx.x < ROWS) out[i * inc + p * pitch] = part[threadIdx.x];
        __syncthreads();
    }
}

#define FOLD_OF(R, name, begin, first, then) \
    struct Fold_##name##_##R { \
        typedef R Real; \
        static __device__ Real start() { return begin; } \
        static __device__ Real of(Real x) { return first; } \
        static __device__ Real both(Real x, Real y) { return then; } \
    }; \
    KERNEL(fold_##name, R)(Index m, Index n, const R *a, Index rs, Index cs, R *out, Index inc) { \
        columns<Fold_##name##_##R>(m, n, a, rs, cs, out, inc); \
    } \
    KERNEL(rows_##name, R)(Index m, Index n, Index parts, const R *a, Index lda, R *out, Index inc, Index pitch) { \
        rows<Fold_##name##_##R>(m, n, parts, a, lda, out, inc, pitch); \
    }
#define FOLD(name, begin, first, then) FOLD_OF(double, name, begin, first, then) FOLD_OF(float, name, begin, first, then)

#define INFINITE (Real(1) / Real(0))

FOLD(sum, Real(0), x, x + y)
FOLD(sum_squares, Real(0), x *x, x + y)
FOLD(sum_abs, Real(0), fabs(x), x + y)
FOLD(product, Real(1), x, x *y)
FOLD(min, INFINITE, x, lower(x, y))
FOLD(max, -INFINITE, x, upper(x, y))
FOLD(max_abs, Real(0), fabs(x), upper(x, y))

// ---- Philox4x64-10 (Salmon, Moraes, Dror & Shaw 2011), the numbers of org.jonum.distuv.Philox4x64 in its order ----
// Element k, column by column, is draw first + k of the stream: word (first + k) mod 4 of block (first + k) div 4. A thread makes
// all four of a block.

struct Words { Word of[4]; };

__device__ Words philox(Word block, Word stream, Word k0, Word k1) {
    const Word m0 = 0xD2E7470EE14C6C93ULL, m1 = 0xCA5A826395121157ULL;
    Word c0 = block, c1 = 0, c2 = stream, c3 = 0;
    for (int r = 0; r < 10; r++) {
        Word h0 = __umul64hi(m0, c0), h1 = __umul64hi(m1, c2), l0 = m0 * c0, l1 = m1 * c2;
        c0 = h1 ^ c1 ^ k0;
        c1 = l1;
        c2 = h0 ^ c3 ^ k1;
        c3 = l0;
        k0 += 0x9E3779B97F4A7C15ULL;
        k1 += 0xBB67AE8584CAA73BULL;
    }
    return {{c0, c1, c2, c3}};
}

// [0, 1) as nextDouble() and nextFloat() of java.util.random make it from nextLong().
template <typename Real> __device__ Real unit(Word w);
template <> __device__ double unit<double>(Word w) { return (w >> 11) * 0x1p-53; }
template <> __device__ float unit<float>(Word w) { return (w >> 40) * 0x1p-24f; }

// Φ⁻¹ of the middle of one of 2⁵² equal parts of (0, 1).
template <typename Real> __device__ Real normal(Word w) { return Real(normcdfinv(((w >> 12) + 0.5) * 0x1p-52)); }

// Numbers that are stored 16 bytes at a time.
template <typename Real> struct alignas(16) Four { Real of[4]; };

template <typename Real, typename Number>
__device__ void draws(Index m, Index n, Word seed, Word stream, Word first, Real *a, Index lda, Number number) {
    Index size = m * n, step = gridDim.x * (Index)blockDim.x, begin = first % 4, blocks = (size + begin + 3) / 4;
    for (Index b = blockIdx.x * (Index)blockDim.x + threadIdx.x; b < blocks; b += step) {
        Words words = philox(first / 4 + b, stream, seed, 0);
        Four<Real> four;
        _Pragma("unroll") for (int u = 0; u < 4; u++) four.of[u] = number(words.of[u]);
        Index at = 4 * b - begin;
        if (lda == m && at >= 0 && at + 4 <= size && (Word)(a + at) % 16 == 0) {
            *(Four<Real> *)(a + at) = four;
            continue;
        }
        _Pragma("unroll") for (int u = 0; u < 4; u++) {
            Index k = at + u;
            if (k >= 0 && k < size) AT(a, k, lda) = four.of[u];
        }
    }
}

#define RANDOM_OF(R) \
    KERNEL(random_uniform, R)(Index m, Index n, Word seed, Word stream, Word first, R *a, Index lda) { \
        draws(m, n, seed, stream, first, a, lda, [](Word w) { return unit<R>(w); }); \
    } \
    KERNEL(random_normal, R)(Index m, Index n, Word seed, Word stream, Word first, R *a, Index lda) { \
        draws(m, n, seed, stream, first, a, lda, [](Word w) { return normal<R>(w); }); \
    }
RANDOM_OF(double)
RANDOM_OF(float)
