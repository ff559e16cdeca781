"""Checks what the scripts claim, `fact scalar = …`, at a point of no symmetry: the scalar curvature from the metric of
geometries.py by R_lkij = ½(∂_k∂_i g_lj + ∂_l∂_j g_ki − ∂_l∂_i g_kj − ∂_k∂_j g_li) + g_mn(Γᵐ_ki Γⁿ_lj − Γᵐ_kj Γⁿ_li),
derivatives by SymPy 1.14.0, numbers with 50 digits by mpmath 1.3.0. Positive on a sphere.

    python3 facts.py
"""
import itertools
import pathlib
import re
import sys

import mpmath as mp
import sympy as sp

from geometries import GEOMETRIES, NAMES, S

mp.mp.dps = 50
FOLDER = pathlib.Path(__file__).parents[2] / "main" / "geometries"
PARAMETERS = dict(R="3", r="4/3", M="1", a="3/5", b="2", c="5/4", p="3/2", k="1/5", Q="1/3", L="7", nu="1/2")
POINT = dict(t="11/10", x="1/3", y="1/4", z="2", r="7/2", u="1/2", v="4/3", theta="4/5", phi="1/3", rho="3/2", mu="2/3",
             nu="1/2", lat="7/10", lon="1/5", sigma="6/5", eta="4/3")


def scalar_curvature(g, xs, at):
    n = len(xs)
    number = lambda e: mp.mpf(sp.N(e.subs(at), 60))
    G = mp.matrix(n, n)
    d1, d2 = {}, {}
    for i, j in itertools.product(range(n), repeat=2):
        G[i, j] = number(g[i, j])
        for k in range(n):
            first = sp.diff(g[i, j], xs[k])
            d1[k, i, j] = number(first)
            for l in range(n):
                d2[k, l, i, j] = number(sp.diff(first, xs[l]))
    inv = mp.inverse(G)
    lower = {(k, i, j): (d1[i, j, k] + d1[j, i, k] - d1[k, i, j]) / 2 for k, i, j in itertools.product(range(n), repeat=3)}
    upper = {(m, i, j): sum(inv[m, k] * lower[k, i, j] for k in range(n)) for m, i, j in itertools.product(range(n), repeat=3)}
    total = mp.mpf(0)
    for l, k, i, j in itertools.product(range(n), repeat=4):
        riemann = (d2[k, i, l, j] + d2[l, j, k, i] - d2[l, i, k, j] - d2[k, j, l, i]) / 2
        riemann += sum(upper[m, k, i] * lower[m, l, j] - upper[m, k, j] * lower[m, l, i] for m in range(n))
        total += inv[l, i] * inv[k, j] * riemann
    return total


def claim(text, name):
    """The claimed value as SymPy reads it; definitions in the script are put in."""
    written = re.search(r"^fact scalar = (.*)$", text, re.M)[1]
    if name == "robertson-walker":
        a = NAMES["t"]**sp.Rational(2, 3)
        return 6 * sp.diff(a, NAMES["t"], 2) / a + 6 * sp.diff(a, NAMES["t"])**2 / a**2 + 6 * NAMES["k"] / a**2
    symbols = {n: sp.Symbol(n) for n in list(NAMES) + ["f", "q", "alpha", "N", "M"]}
    read = lambda e: sp.sympify(product(e), rational=True, locals=symbols)
    value = read(written)
    definitions = dict(re.findall(r"^(\w+) = (.*)$", text, re.M))
    while used := [n for n in map(str, value.free_symbols) if n in definitions]:
        value = value.subs({symbols[n]: read(definitions[n]) for n in used})
    return value


def product(text):
    """Signs of multiplication where the script has none."""
    text = re.sub(r"(?<![\w.])(\d+)(?=[A-Za-z(])", r"\1*", text)
    return re.sub(r"(?<=[\w)]) (?=[\w(])", "*", text)


def metric(name):
    coordinates, squares = GEOMETRIES[name]
    xs = [NAMES[n] for n in coordinates.split()]
    if isinstance(squares, sp.MatrixBase):
        return squares, xs
    g = sp.zeros(len(xs), len(xs))
    for weight, row in squares(xs):
        g += sp.Matrix(len(xs), len(xs), lambda i, j: weight * row[i] * row[j])
    return g, xs


def holds(file):
    text, name = file.read_text(), file.stem
    g, xs = metric(name)
    values = {**PARAMETERS, **{str(x): POINT[str(x)] for x in xs}, "alpha": PARAMETERS["nu"]}
    if name == "wgs84":
        values.update(a="6378137", f="1/298.257223563")
    at = {sp.Symbol(m): S(v) for m, v in values.items()}
    found, claimed = scalar_curvature(g, xs, at), mp.mpf(sp.N(claim(text, name).subs(at), 60))
    same = abs(found - claimed) < mp.mpf(10)**-30 * max(abs(claimed), mp.mpf(10)**-14)
    print("%-22s %s: claimed %s, found %s" % (name, "holds" if same else "FAILS", mp.nstr(claimed, 20), mp.nstr(found, 20)))
    return same


if __name__ == "__main__":
    files = [file for file in sorted(FOLDER.glob("*.geometry")) if "fact scalar" in file.read_text()]
    sys.exit(0 if all([holds(file) for file in files]) else 1)
