"""Roots of maps of one variable, to 20 digits; inputs are the doubles nearest to the decimals."""
import mpmath as mp

mp.mp.dps = 50
kepler = lambda u: u - mp.mpf(9999) / 10000 * mp.sin(u)
steps = lambda u: u + mp.mpf(99) / 100 * mp.sin(u)


def monotone(f, y, low, high):
    """By bisection and then secants, for a map that increases."""
    return mp.findroot(lambda u: f(u) - y, (low, high), solver="anderson")


rows = [
    ("kepler", 0.01, monotone(kepler, mp.mpf(0.01), 0.1, 1)),
    ("kepler", 3.0, monotone(kepler, mp.mpf(3), 2.9, 3.14)),
    ("exp", 1e-200, mp.log(mp.mpf(1e-200))),
    ("exp", 1e200, mp.log(mp.mpf(1e200))),
    ("cube", 1e-9, mp.cbrt(mp.mpf(1e-9))),
    ("atan", 1.57, mp.tan(mp.mpf(1.57))),
    ("asinh", 30.0, mp.sinh(mp.mpf(30))),
    ("steps", 50.0, monotone(steps, mp.mpf(50), 49, 51)),
]
print("# mpmath", mp.__version__, "with 50 digits, by roots.py: map, x, u with map(u) = x")
for name, x, u in rows:
    print(f"{name}, {x!r}, {mp.nstr(u, 20)}")
