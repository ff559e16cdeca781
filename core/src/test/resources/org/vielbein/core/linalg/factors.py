"""Reference table factors.csv: python3 factors.py > factors.csv (mpmath 1.3.0).

Each row: kind, rows, columns, entries (hi:lo words), value entries to 40 digits, condition number of the
matrix with its columns (for cholesky and root: rows and columns) scaled to unit length (for root: of g itself).

cholesky: E upper triangular, g = E'E.  root: g^(1/2).  qr: E upper triangular, E'E = J'J.
"""
import random
from mpmath import mp, mpf, matrix, nstr
import mpmath

mp.dps = 900
random.seed(20261124)


def words(x):
    hi = float(x)
    return hi, float(mpf(x) - mpf(hi))


def rounded(a):
    """Entries rounded to double-double: the exact input."""
    return a.apply(lambda x: mpf(words(x)[0]) + mpf(words(x)[1]))


def symmetric(a):
    a = rounded(a)
    for i in range(a.rows):
        for j in range(i):
            a[i, j] = a[j, i]
    return a


def cholesky(g):
    n = g.rows
    e = mpmath.zeros(n)
    for i in range(n):
        e[i, i] = mpmath.sqrt(g[i, i] - sum(e[k, i] ** 2 for k in range(i)))
        for j in range(i + 1, n):
            e[i, j] = (g[i, j] - sum(e[k, i] * e[k, j] for k in range(i))) / e[i, i]
    return e


def condition(g):
    values = [v for v in mpmath.eigsy(g, eigvals_only=True)]
    return max(values) / min(values)


def normalised(g):
    return matrix(g.rows, g.rows) + matrix(
        [[g[i, j] / mpmath.sqrt(g[i, i] * g[j, j]) for j in range(g.rows)] for i in range(g.rows)]
    )


def root(g):
    values, vectors = mpmath.eigsy(g)
    return vectors * mpmath.diag([mpmath.sqrt(v) for v in values]) * vectors.T


def show(kind, a, value, cond):
    given = " ".join("%s:%s" % tuple(w.hex() for w in words(x)) for x in a)
    wanted = " ".join(nstr(x, 40, strip_zeros=True, min_fixed=0, max_fixed=0) for x in value)
    print(",".join([kind, str(a.rows), str(a.cols), given, wanted, nstr(cond, 6, min_fixed=0, max_fixed=0)]))


def noise(rows, cols):
    return matrix([[mpf(random.gauss(0, 1)) + random.gauss(0, 1) * mpf(10) ** -17 for _ in range(cols)] for _ in range(rows)])


def hilbert(rows, cols):
    return matrix([[mpf(1) / (i + j + 1) for j in range(cols)] for i in range(rows)])


def conditioned(n, digits):
    """Random symmetric matrix with eigenvalues 1 … 10^digits."""
    q, _ = mpmath.qr(noise(n, n))
    d = mpmath.diag([mpf(10) ** (mpf(digits) * i / max(1, n - 1)) for i in range(n)])
    return q * d * q.T


def metrics():
    yield from (hilbert(n, n) for n in range(4, 10))
    yield from (matrix([[1, s], [s, s * s + 1]]) for s in (mpf(10) ** 3, mpf(10) ** 6, mpf(3) * 10**12))
    yield from (a.T * a for a in (noise(n, n) for n in (1, 2, 3, 4, 7, 16)))
    yield from (conditioned(n, 12) for n in (2, 3, 5, 8, 16))
    yield from (conditioned(n, 24) for n in (2, 4))


def graded():
    yield mpmath.diag([mpf(10) ** -200, mpf(10) ** 150])
    d = mpmath.diag([mpf(10) ** -100, 1, mpf(10) ** 75])
    yield d * hilbert(3, 3) * d


def jacobians():
    th, ph = mpf(1) / 3, mpf("0.4")
    s, c, sp, cp = mpmath.sin(th), mpmath.cos(th), mpmath.sin(ph), mpmath.cos(ph)
    yield matrix([[c * cp, -s * sp], [c * sp, s * cp], [-s, 0]])
    tiny = mpf(10) ** -9
    yield matrix([[c * cp * tiny, -tiny * sp], [c * sp, tiny * cp], [-tiny, 0]])
    yield from (hilbert(m, n) for m, n in ((5, 5), (9, 6), (12, 9), (16, 16)))
    yield from (noise(m, n) for m, n in ((1, 1), (2, 1), (4, 4), (10, 3), (16, 16)))
    for digits in (6, 12, 20):
        a = noise(5, 3)
        for i in range(5):
            a[i, 2] = a[i, 0] + a[i, 1] + a[i, 2] * mpf(10) ** -digits
        yield a
    yield hilbert(4, 3) * mpmath.diag([mpf(10) ** -150, 1, mpf(10) ** 150])


print("# mpmath 1.3.0, 900 digits, by factors.py: kind, rows, columns, entries, values, condition")
for g in list(metrics()) + list(graded()):
    g = symmetric(g)
    show("cholesky", g, cholesky(g), condition(normalised(g)))
    show("root", g, root(g), condition(g))
for j in jacobians():
    j = rounded(j)
    show("qr", j, cholesky(j.T * j), mpmath.sqrt(condition(normalised(j.T * j))))
