"""Checks the metrics of Fisher and Rao in published.txt against their definition, g_ij = E[∂_i ln p ∂_j ln p]: derivatives
by SymPy 1.14.0, the mean by quadrature or summation with mpmath 1.3.0.

    python3 fisher.py
"""
import sys

import mpmath as mp
import sympy as sp

from facts import DEFAULTS, SymPy, published

mp.mp.dps = 30
CLOSE = mp.mpf(10)**-14
X = sp.Symbol("X", positive=True)
INF = mp.inf

# The density in X, and between which numbers; a list of these is the outcomes themselves.
FAMILIES = {
    "normal": ("exp(-(X - mu)^2/(2*sigma^2))/(sigma*sqrt(2*pi))", [-INF, 0, INF]),
    "exponential": ("k*exp(-k*X)", [0, 5, INF]),
    "poisson": ("exp(-m)*m^X/factorial(X)", range(60)),
    "binomial": ("binomial(3, X)*p^X*(1 - p)^(3 - X)", range(4)),
    "categorical": ("Piecewise((p1, Eq(X, 1)), (p2, Eq(X, 2)), (p3, Eq(X, 3)), (p4, Eq(X, 4)), (1 - p1 - p2 - p3 - p4, True))", range(5)),
    "gamma": ("X^(k - 1)*exp(-X/s)/(gamma(k)*s^k)", [0, 1, 5, 20, INF]),
    "beta": ("X^(a - 1)*(1 - X)^(b - 1)*gamma(a + b)/(gamma(a)*gamma(b))", [0, mp.mpf(1) / 2, 1]),
    "weibull": ("k/s*(X/s)^(k - 1)*exp(-(X/s)^k)", [0, 1, 10, 100, 1000, INF]),
    "gumbel": ("exp(-(X - mu)/s - exp(-(X - mu)/s))/s", [-12, -4, 0, 5, 20, 60, 120]),
    "logistic": ("exp(-(X - mu)/s)/(s*(1 + exp(-(X - mu)/s))^2)", [-120, -40, -10, 0, 10, 40, 120]),
    "pareto": ("k*m^k/X^(k + 1)", [mp.mpf(2) / 7, 1, 10, 100, INF]),  # X > m = 2/7
    "cauchy": ("s/(pi*(s^2 + (X - mu)^2))", [-INF, 0, INF]),
    "laplace": ("exp(-sqrt((X - mu)^2)/s)/(2*s)", [-INF, mp.mpf(2) / 3, INF]),  # not differentiable at X = mu = 2/3
    "inverse-gaussian": ("sqrt(k/(2*pi*X^3))*exp(-k*(X - mu)^2/(2*mu^2*X))", [0, 1, 10, 100, INF]),
    "student": ("gamma((nu + 1)/2)/(gamma(nu/2)*sqrt(nu*pi)*s)*(1 + (X - mu)^2/(nu*s^2))^(-(nu + 1)/2)", [-INF, 0, INF]),
}


def mean(e, density, places):
    f = sp.lambdify(X, e * density, "mpmath")
    return mp.fsum(f(x) for x in places) if isinstance(places, range) else mp.quad(f, places)


def holds(name, block):
    density, places = FAMILIES[name]
    numbers = {n: str(sp.Rational(v)) for n, v in {**DEFAULTS, **block.at, "k": "5/2"}.items()}
    space = SymPy(block, numbers)
    names = {n: s for n, s in space.names.items()}
    names.update({n: sp.Symbol(n + "_") for n in ("nu", "sigma") if n not in names})
    p = sp.sympify(density, rational=True, locals={**names, "X": X, "gamma": sp.gamma, "beta": sp.beta, "pi": sp.pi})
    at = {sp.Symbol(n + "_"): sp.Rational(v) for n, v in numbers.items()}
    score = [sp.diff(p, names[x]) / p for x in block.coordinates]
    worst = 0
    for i in range(space.n):
        for j in range(i, space.n):
            found = mean((score[i] * score[j]).subs(at), p.subs(at), places)
            worst = max(worst, abs(found - space.number(space.g[i][j])))
    print("%-20s %s" % (name, mp.nstr(worst, 3)))
    return worst < CLOSE


if __name__ == "__main__":
    blocks = published()
    sys.exit(0 if all([holds(name, blocks[name]) for name in FAMILIES]) else 1)
