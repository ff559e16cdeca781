"""Reference table elementary.csv: python3 elementary.py > elementary.csv (mpmath 1.3.0).

Each row: function, words of the first argument (hi, lo), words of the second (hi, lo; empty for one argument),
value to 40 digits at exactly these arguments.
"""
import random
from mpmath import mp, mpf, nstr
import mpmath

mp.prec = 4000
random.seed(20261124)


def words(x):
    hi = float(x)
    return hi, float(mpf(x) - mpf(hi))


def spread(low, high, count):
    """Sizes spread evenly in the exponent, both signs, with random low words."""
    out = []
    for _ in range(count):
        hi = random.choice((-1, 1)) * 10 ** random.uniform(low, high)
        out.append((hi, hi * 2.0**-53 * random.uniform(-0.99, 0.99)))
    return out


def near(points):
    """Double-doubles next to the given reals, at several distances."""
    out = []
    for p in points:
        out.append(words(p))
        out.append((float(p), 0.0))
        for d in (1e-5, -1e-12, 1e-20, -1e-28):
            out.append(words(mpf(p) * (1 + mpf(d))))
    return out


def positive(pairs):
    return [(-h, -l) if h < 0 else (h, l) for h, l in pairs]


TURNS = near([k * mp.pi / 2 for k in (1, 2, 3, -4, 7, 1000001, 3 * 10**9, 2 * 10**14 + 1, 6 * 10**14, 10**22 + 1)])
ANGLES = TURNS + spread(-20, 3, 24) + spread(3, 15, 24) + spread(15, 300, 12) + [(1e22, 0.0), (1.7e308, -3.1e291)]
UNIT = near([mpf(1) - mpf(2) ** -60, mpf(-1) / 2, mpf(1) / 3, mpf(9) / 10]) + spread(-20, -0.001, 30)
UNIT = [(h, l) for h, l in UNIT if abs(mpf(h) + mpf(l)) < 1]
SMALL = spread(-25, 0, 24)
RATIOS = [(1.0, 0.0)] + near([mpf(3) / 2, mp.e, mpf(2) ** 0.5, mpf(1) / 2, mpf(7) / 10])
ONES = [words(1 + mpf(d)) for d in (1e-3, -1e-3, 1e-8, -1e-10, 1e-16, -1e-20, 1e-25, -1e-30)]

TABLE = {
    "sin": ANGLES,
    "cos": ANGLES,
    "tan": ANGLES,
    "asin": UNIT,
    "acos": UNIT + [words(1 - mpf(2) ** -100)],
    "atan": SMALL + spread(0, 280, 30) + near([mpf(1), mpf(-1)]),
    "sinh": SMALL + spread(0, 2.84, 30),
    "cosh": SMALL + spread(0, 2.84, 30),
    "tanh": SMALL + spread(0, 2, 20),
    "asinh": SMALL + spread(0, 300, 30),
    "acosh": [w for w in ONES if w[0] + w[1] > 1 or w[0] == 1 and w[1] > 0] + positive(spread(0.001, 300, 40)),
    "atanh": UNIT,
    "exp": SMALL + spread(0, 2.81, 40) + near([mp.ln(2), mp.ln(2) * 100.5]),
    "expm1": SMALL + spread(0, 2.81, 30) + near([mpf(34) / 100, mpf(-35) / 100, mp.ln(2) / 2, -mp.ln(2)]),
    "log": ONES + RATIOS[1:] + positive(spread(-280, 300, 40)),
    "log1p": SMALL + positive(spread(-1, 300, 20)) + near([mpf(41) / 100, mpf(-29) / 100, mpf(-999) / 1000]),
    "cbrt": spread(-280, 300, 40),
}


def pairs():
    pts = spread(-3, 3, 40)
    yield from ((("atan2",) + a + b) for a, b in zip(pts, spread(-3, 3, 40)))
    yield from ((("atan2",) + a + b) for a, b in zip(spread(-120, 120, 20), spread(-120, 120, 20)))
    yield from ((("atan2",) + a + b) for a, b in zip(spread(200, 300, 10), spread(250, 300, 10)))
    yield from ((("hypot",) + a + b) for a, b in zip(pts, spread(-3, 3, 40)))
    yield from ((("hypot",) + a + b) for a, b in zip(spread(290, 307, 10), spread(290, 307, 10)))
    yield from ((("hypot",) + a + b) for a, b in zip(spread(-250, -240, 10), spread(-250, -240, 10)))
    yield from ((("pow",) + a + b) for a, b in zip(positive(spread(-3, 3, 40)), spread(-3, 1.5, 40)))
    for n in (2.0, 3.0, -3.0, 17.0, -64.0, 0.5, -0.5, 1.5, -7.5):
        yield from (("pow",) + a + (n, 0.0) for a in positive(spread(-2, 2, 4)))
    for n in (2.0, 3.0, -5.0, 1025.0):
        yield from (("pow",) + a + (n, 0.0) for a in ((-1.25, 0.0), (-0.875, 1e-17)))


def value(name, *args):
    exact = [mpf(args[i]) + mpf(args[i + 1]) for i in range(0, len(args), 2)]
    f = {"pow": lambda x, y: x**y, "hypot": mpmath.hypot}.get(name) or getattr(mpmath, name)
    if name == "cbrt":
        return mpmath.cbrt(exact[0]) if exact[0] > 0 else -mpmath.cbrt(-exact[0])
    return f(*exact)


def row(name, *args):
    v = value(name, *args)
    if not 1e-290 < abs(v) < 1.7e308:
        return
    cells = [float(a).hex() for a in args] + [""] * (4 - len(args))
    print(",".join([name] + cells + [nstr(v, 40, strip_zeros=False, min_fixed=0, max_fixed=0)]))


print("# mpmath 1.3.0, 40 digits, by elementary.py: function, hi, lo, hi2, lo2, value")
for name, inputs in TABLE.items():
    for hi, lo in inputs:
        row(name, hi, lo)
for entry in pairs():
    row(*entry)
