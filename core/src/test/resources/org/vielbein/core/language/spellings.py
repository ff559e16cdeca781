"""Writes spellings.csv: python3 spellings.py > spellings.csv

SymPy 1.14.0, mpmath 1.3.0. The components of the line elements of spellings.txt, typed by hand as matrices from the
sources named there; nothing here knows the reader. Each is evaluated at two rational points with 40 digits; 20 are printed.
A row: id, point, function bodies, row name, column name, value; the point is name=value with blanks between.
"""
import sys

import mpmath
import sympy as sp
from sympy import Rational as Q, cos, cosh, exp, log, sin, sinh, sqrt, tan

mpmath.mp.dps = 40

VALUES = {
    "r": (Q(7, 2), Q(23, 5)), "theta": (Q(4, 5), Q(6, 5)), "phi": (Q(1, 3), Q(2, 7)), "psi": (Q(1, 5), Q(3, 8)),
    "t": (Q(3, 5), Q(9, 7)), "x": (Q(2, 5), Q(3, 7)), "y": (Q(6, 11), Q(5, 7)), "z": (Q(3, 4), Q(8, 5)),
    "u": (Q(5, 8), Q(4, 9)), "v": (Q(7, 9), Q(3, 10)), "w": (Q(2, 9), Q(5, 6)), "l": (Q(-3, 4), Q(5, 3)),
    "M": (Q(1, 3), Q(2, 5)), "m": (Q(2, 7), Q(3, 8)), "a": (Q(1, 4), Q(3, 10)), "q": (Q(1, 6), Q(2, 9)),
    "R": (Q(5, 4), Q(7, 6)), "c": (Q(3, 2), Q(8, 7)), "e": (Q(1, 12), Q(2, 11)), "k": (Q(1, 15), Q(-2, 9)),
    "rho": (Q(9, 7), Q(11, 6)), "chi": (Q(3, 7), Q(8, 9)), "tau": (Q(2, 3), Q(5, 4)), "sigma": (Q(4, 7), Q(9, 8)),
    "mu": (Q(1, 9), Q(3, 13)), "nu": (Q(5, 9), Q(7, 8)), "lambda": (Q(3, 11), Q(7, 5)), "alpha": (Q(3, 4), Q(8, 9)),
    "beta": (Q(5, 7), Q(7, 3)), "gamma": (Q(4, 3), Q(5, 6)), "kappa": (Q(6, 5), Q(9, 4)), "Lambda": (Q(1, 20), Q(-1, 9)),
    "H": (Q(2, 9), Q(3, 5)), "L": (Q(6, 5), Q(7, 4)), "B": (Q(1, 7), Q(2, 13)), "J": (Q(2, 5), Q(1, 7)),
    "N": (Q(1, 6), Q(2, 7)), "E": (Q(7, 3), Q(9, 5)), "F": (Q(2, 5), Q(-1, 3)), "G": (Q(8, 5), Q(5, 4)),
    "r_s": (Q(3, 5), Q(7, 8)), "b_0": (Q(5, 6), Q(9, 10)), "p": (Q(2, 7), Q(3, 5)), "T": (Q(1, 8), Q(3, 7)),
    "p_1": (Q(-2, 7), Q(-1, 3)), "p_2": (Q(3, 7), Q(2, 3)), "p_3": (Q(6, 7), Q(2, 3)), "g_0": (Q(3, 8), Q(6, 7)),
    "x1": (Q(1, 6), Q(2, 7)), "x2": (Q(1, 4), Q(3, 8)), "x3": (Q(1, 3), Q(1, 7)), "eta": (Q(2, 3), Q(7, 5)),
    "xi": (Q(4, 9), Q(7, 6)), "epsilon": (Q(1, 13), Q(1, 7)), "n": (Q(3, 2), Q(5, 2)), "V": (Q(1, 5), Q(2, 3)),
    "omega": (Q(1, 9), Q(1, 8)), "X": (Q(3, 4), Q(2, 9)), "Y": (Q(1, 7), Q(4, 5)),
}
S = {name: sp.Symbol(name) for name in VALUES}
(r, theta, phi, psi, t, x, y, z, u, v, w, l) = [S[n] for n in "r theta phi psi t x y z u v w l".split()]
(M, m, a, q, R, c, e, k, rho, chi, tau, sigma) = [S[n] for n in "M m a q R c e k rho chi tau sigma".split()]
(mu, nu, lam, alpha, beta, gamma, kappa, Lam) = [S[n] for n in "mu nu lambda alpha beta gamma kappa Lambda".split()]
(H, L, B, J, N, E, F, G, rs, b0, p, T) = [S[n] for n in "H L B J N E F G r_s b_0 p T".split()]
(p1, p2, p3, g0, x1, x2, x3, eta, xi) = [S[n] for n in "p_1 p_2 p_3 g_0 x1 x2 x3 eta xi".split()]
(epsilon, n, V, omega, X, Y) = [S[name] for name in "epsilon n V omega X Y".split()]
D = sp.diag


def sphere(radius2):
    return radius2, radius2 * sin(theta) ** 2


def trigamma(s):
    return sp.polygamma(1, s)


CASES = {}


def case(name, coordinates, matrix, functions=""):
    CASES[name] = (coordinates.split(), sp.Matrix(matrix), functions)


# plane and space
case("polar", "r theta", D(1, r**2))
case("cylindrical", "rho phi z", D(1, rho**2, 1))
case("spherical", "r theta phi", D(1, *sphere(r**2)))
case("cartesian3", "x y z", D(1, 1, 1))
case("parabolic", "u v", D(u**2 + v**2, u**2 + v**2))
case("elliptic", "mu nu", (c**2 * (sinh(mu) ** 2 + sin(nu) ** 2)) * sp.eye(2))
case("bipolar", "sigma tau", a**2 / (cosh(tau) - cos(sigma)) ** 2 * sp.eye(2))
case("toroidal", "sigma tau phi", a**2 / (cosh(tau) - cos(sigma)) ** 2 * D(1, 1, sinh(tau) ** 2))
case("oblate", "mu nu phi", a**2 * D(sinh(mu) ** 2 + sin(nu) ** 2, sinh(mu) ** 2 + sin(nu) ** 2,
                                     cosh(mu) ** 2 * cos(nu) ** 2))
case("skew", "u v", [[1, cos(alpha)], [cos(alpha), 1]])
# surfaces
case("unit-sphere", "theta phi", D(1, sin(theta) ** 2))
case("sphere", "theta phi", D(R**2, R**2 * sin(theta) ** 2))
case("stereographic", "x y", 4 / (1 + x**2 + y**2) ** 2 * sp.eye(2))
case("riemann", "x y", 1 / (1 + k * (x**2 + y**2) / 4) ** 2 * sp.eye(2))
case("mercator", "u v", R**2 / cosh(v) ** 2 * sp.eye(2))
case("torus", "u v", D((R + r * cos(v)) ** 2, r**2))
case("catenoid", "u v", cosh(v) ** 2 * sp.eye(2))
case("helicoid", "u v", D(1, u**2 + c**2))
case("cone", "r phi", D(1, r**2 * sin(alpha) ** 2))
case("paraboloid", "u v", D(1 + 4 * u**2, u**2))
case("gauss", "u v", [[E, F], [F, G]])
case("monge", "x y", [[1 + (y - 2 * x) ** 2, (y - 2 * x) * x], [(y - 2 * x) * x, 1 + x**2]], "f(x,y)=x*y-x**2")
case("isothermal", "x y", (1 + x**2 / 3 + y**4) * sp.eye(2), "f(x,y)=1+x**2/3+y**4")
case("conformal3", "x y z", (2 + x * y * z) * sp.eye(3), "f(x,y,z)=2+x*y*z")
case("revolution", "u v", D(1 + (2 * u + 1) ** 2, u**2), "h(u)=u**2+u")
case("geodesic-polar", "r theta", D(1, (r + sin(r) / 3) ** 2), "f(r)=r+sin(r)/3")
case("ellipsoid", "phi lambda", D(a**2 * (1 - e**2) ** 2 / (1 - e**2 * sin(phi) ** 2) ** 3,
                                  a**2 * cos(phi) ** 2 / (1 - e**2 * sin(phi) ** 2)))
case("flamm", "r phi", D(r / (r - 2 * M), r**2))
case("fermat", "x y", (1 + y / 3) ** 2 * sp.eye(2), "n(y)=1+y/3")
case("clifford", "u v", D(a**2, R**2))
case("enneper", "u v", (1 + u**2 + v**2) ** 2 * sp.eye(2))
case("jacobi", "x y", 2 * m * (E - k * (x**2 + y**2) / 2) * sp.eye(2))
# hyperbolic geometry and geometries of three dimensions
case("half-plane", "x y", D(1 / y**2, 1 / y**2))
case("half-space", "x y z", D(1 / z**2, 1 / z**2, 1 / z**2))
case("disk", "x y", 4 / (1 - x**2 - y**2) ** 2 * sp.eye(2))
case("klein", "x y", [[(1 - y**2) / (1 - x**2 - y**2) ** 2, x * y / (1 - x**2 - y**2) ** 2],
                      [x * y / (1 - x**2 - y**2) ** 2, (1 - x**2) / (1 - x**2 - y**2) ** 2]])
case("hyperbolic-polar", "r phi", D(1, sinh(r) ** 2))
case("pseudosphere", "u v", D(1, cosh(u / a) ** 2))
case("horocyclic", "x y", D(1, exp(-2 * x)))
case("ball", "x1 x2 x3", 4 / (1 - x1**2 - x2**2 - x3**2) ** 2 * sp.eye(3))
case("nil", "x y z", [[1, 0, 0], [0, 1 + x**2, -x], [0, -x, 1]])
case("sol", "x y z", D(exp(2 * z), exp(-2 * z), 1))
case("hopf", "theta phi psi", [[Q(1, 4), 0, 0], [0, Q(1, 4), cos(theta) / 4], [0, cos(theta) / 4, Q(1, 4)]])
case("berger", "theta phi psi", [[1, 0, 0], [0, sin(theta) ** 2 + epsilon * cos(theta) ** 2, epsilon * cos(theta)],
                                 [0, epsilon * cos(theta), epsilon]])
# relativity
case("minkowski", "t x y z", D(-c**2, 1, 1, 1))
case("light-cone", "u v x y", [[0, -Q(1, 2), 0, 0], [-Q(1, 2), 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
case("rindler", "t x", D(-(1 + g0 * x / c**2) ** 2 * c**2, 1))
case("milne", "t chi theta phi", D(-1, t**2, *sphere(t**2 * sinh(chi) ** 2)))
case("rotating", "t r phi z", [[-(1 - omega**2 * r**2 / c**2) * c**2, 0, omega * r**2, 0], [0, 1, 0, 0],
                               [omega * r**2, 0, r**2, 0], [0, 0, 0, 1]])
f = 1 - 2 * M / r
case("schwarzschild", "t r theta phi", D(-f, 1 / f, *sphere(r**2)))
case("schwarzschild-c", "t r theta phi", D(-(1 - rs / r) * c**2, 1 / (1 - rs / r), *sphere(r**2)))
R3 = sqrt(x**2 + y**2 + z**2)
case("isotropic", "t x y z", D(-((1 - M / (2 * R3)) / (1 + M / (2 * R3))) ** 2, *[(1 + M / (2 * R3)) ** 4] * 3))
case("eddington", "v r theta phi", [[-f, 1, 0, 0], [1, 0, 0, 0], [0, 0, r**2, 0], [0, 0, 0, r**2 * sin(theta) ** 2]])
case("painleve", "t r theta phi", [[-f, sqrt(2 * M / r), 0, 0], [sqrt(2 * M / r), 1, 0, 0], [0, 0, r**2, 0],
                                   [0, 0, 0, r**2 * sin(theta) ** 2]])
case("reissner", "t r theta phi", D(-(1 - 2 * M / r + q**2 / r**2), 1 / (1 - 2 * M / r + q**2 / r**2), *sphere(r**2)))
KS, KD = r**2 + a**2 * cos(theta) ** 2, r**2 - 2 * M * r + a**2
s2 = sin(theta) ** 2
case("kerr", "t r theta phi", [[-(1 - 2 * M * r / KS), 0, 0, -2 * M * a * r * s2 / KS], [0, KS / KD, 0, 0],
                               [0, 0, KS, 0],
                               [-2 * M * a * r * s2 / KS, 0, 0, (r**2 + a**2 + 2 * M * a**2 * r * s2 / KS) * s2]])
ND = r**2 - 2 * M * r + a**2 + q**2
W = 2 * M * r - q**2
case("kerr-newman", "t r theta phi", [[-(1 - W / KS), 0, 0, -a * W * s2 / KS], [0, KS / ND, 0, 0], [0, 0, KS, 0],
                                      [-a * W * s2 / KS, 0, 0, (r**2 + a**2 + a**2 * W * s2 / KS) * s2]])
dS = 1 - Lam * r**2 / 3
case("de-sitter-static", "t r theta phi", D(-dS, 1 / dS, *sphere(r**2)))
case("de-sitter-flat", "t x y z", D(-1, exp(2 * H * t), exp(2 * H * t), exp(2 * H * t)))
case("de-sitter-closed", "t chi theta phi",
     D(-1, alpha**2 * cosh(t / alpha) ** 2, *sphere(alpha**2 * cosh(t / alpha) ** 2 * sin(chi) ** 2)))
case("kottler", "t r theta phi", D(-(f - Lam * r**2 / 3), 1 / (f - Lam * r**2 / 3), *sphere(r**2)))
case("ads-global", "t rho phi", D(-L**2 * cosh(rho) ** 2, L**2, L**2 * sinh(rho) ** 2))
case("ads-poincare", "t x y z", L**2 / z**2 * D(-1, 1, 1, 1))
BN = -M + r**2 / l**2 + J**2 / (4 * r**2)
case("btz", "t r phi", [[-BN + J**2 / (4 * r**2), 0, -J / 2], [0, 1 / BN, 0], [-J / 2, 0, r**2]])
at = exp(t / 3) + t
case("flrw", "t r theta phi", D(-1, at**2 / (1 - k * r**2), *sphere(at**2 * r**2)), "a(t)=exp(t/3)+t")
case("flrw-flat", "t x y z", D(-c**2, at**2, at**2, at**2), "a(t)=exp(t/3)+t")
case("flrw-conformal", "eta x y z", (1 + eta**2) ** 2 * D(-1, 1, 1, 1), "a(eta)=1+eta**2")
case("einstein-de-sitter", "t x y z", D(-1, *[t ** Q(4, 3)] * 3))
case("kasner", "t x y z", D(-1, t ** (2 * p1), t ** (2 * p2), t ** (2 * p3)))
case("bianchi1", "t x y z", D(-1, (1 + t) ** 2, exp(2 * t), t**4), "A(t)=1+t;B(t)=exp(t);C(t)=t**2")
case("kantowski", "t r theta phi", D(-1, (1 + t) ** 2, *sphere(exp(2 * t))), "a(t)=1+t;b(t)=exp(t)")
case("goedel", "t x y z", a**2 * sp.Matrix([[1, 0, exp(x), 0], [0, -1, 0, 0], [exp(x), 0, exp(2 * x) / 2, 0],
                                            [0, 0, 0, -1]]))
case("morris-thorne", "t r theta phi", D(-exp(-2 / r), 1 / (1 - 1 / (2 * r)), *sphere(r**2)),
     "Phi(r)=-1/r;b(r)=1/2")
case("ellis", "t l theta phi", D(-1, 1, *sphere(l**2 + b0**2)))
case("cosmic-string", "t r phi z", D(-1, 1, (1 - 4 * mu) ** 2 * r**2, 1))
mv = 1 + v / 5
case("vaidya", "v r theta phi", [[-(1 - 2 * mv / r), 1, 0, 0], [1, 0, 0, 0], [0, 0, r**2, 0],
                                 [0, 0, 0, r**2 * sin(theta) ** 2]], "m(v)=1+v/5")
case("pp-wave", "u v x y", [[(x**2 - y**2) * cos(u), 1, 0, 0], [1, 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]],
     "H(u,x,y)=(x**2-y**2)*cos(u)")
case("rosen", "u v x y", [[0, -1, 0, 0], [-1, 0, 0, 0], [0, 0, (1 + u) ** 2, 0], [0, 0, 0, (1 - u) ** 2]],
     "P(u)=1+u;S(u)=1-u")
vs = 1 + t / 4
fr = exp(-sqrt((x - t) ** 2 + y**2 + z**2))
case("alcubierre", "t x y z", [[vs**2 * fr**2 - 1, -vs * fr, 0, 0], [-vs * fr, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]],
     "v_s(t)=1+t/4;f(w)=exp(-w)")
case("bertotti-robinson", "t r theta phi", q**2 / r**2 * D(-1, 1, *sphere(r**2)))
case("nariai", "t x theta phi", D(-(1 - Lam * x**2), 1 / (1 - Lam * x**2), 1 / Lam, sin(theta) ** 2 / Lam))
mel = 1 + B**2 * rho**2 / 4
case("melvin", "t rho phi z", D(-(mel**2), mel**2, rho**2 / mel**2, mel**2))
cR = sqrt(rho**2 + z**2)
cU, cK = -m / cR, -(m**2) * rho**2 / (2 * cR**4)
case("curzon", "t rho phi z", D(-exp(2 * cU), exp(2 * cK - 2 * cU), rho**2 * exp(-2 * cU), exp(2 * cK - 2 * cU)))
jA = 1 - rs / (gamma * r)
case("jnw", "t r theta phi", D(-(jA**gamma), jA ** (-gamma), *sphere(r**2 * jA ** (1 - gamma))))
cF, cG = y**2 - 1 - 2 * m * a * y**3, 1 - x**2 - 2 * m * a * x**3
case("c-metric", "t x y phi", 1 / (x + y) ** 2 * D(-cF, 1 / cG, 1 / cF, cG))
mpU = 1 + m / R3
case("majumdar", "t x y z", D(-(mpU**-2), mpU**2, mpU**2, mpU**2))
ltR = r * (1 + t / 2) ** 2 + r**2 * t
case("tolman-bondi", "t r theta phi", D(-1, sp.diff(ltR, r) ** 2 / (1 + r / 3), *sphere(ltR**2)),
     "R(t,r)=r*(1+t/2)**2+r**2*t;E(r)=r/6")
case("taub-nut", "t r theta phi",
     [[-(r**2 - 2 * M * r - N**2) / (r**2 + N**2), 0, 0, -2 * N * cos(theta) * (r**2 - 2 * M * r - N**2) / (r**2 + N**2)],
      [0, (r**2 + N**2) / (r**2 - 2 * M * r - N**2), 0, 0], [0, 0, r**2 + N**2, 0],
      [-2 * N * cos(theta) * (r**2 - 2 * M * r - N**2) / (r**2 + N**2), 0, 0,
       (r**2 + N**2) * s2 - 4 * N**2 * cos(theta) ** 2 * (r**2 - 2 * M * r - N**2) / (r**2 + N**2)]])
eh = 1 - a**4 / r**4
case("eguchi-hanson", "r theta phi psi",
     [[1 / eh, 0, 0, 0], [0, r**2 / 4, 0, 0], [0, 0, r**2 / 4 * (s2 + eh * cos(theta) ** 2), r**2 / 4 * eh * cos(theta)],
      [0, 0, r**2 / 4 * eh * cos(theta), r**2 / 4 * eh]])
case("randall-sundrum", "t x y z w", D(*[exp(-2 * k * sp.Abs(w)) * s for s in (-1, 1, 1, 1)], 1))
case("lifshitz", "t r x", L**2 * D(-(r ** (2 * n)), 1 / r**2, r**2))
case("lemaitre", "tau rho theta phi",
     D(-1, rs / (rs ** Q(1, 3) * (Q(3, 2) * (rho - tau)) ** Q(2, 3)),
       *sphere((rs ** Q(1, 3) * (Q(3, 2) * (rho - tau)) ** Q(2, 3)) ** 2)))
case("tortoise", "t r theta phi", D(-f, 1 / f, *sphere(r**2)))
case("hayward", "t r theta phi", D(-(1 - 2 * m * r**2 / (r**3 + 2 * l**2 * m)), 1 / (1 - 2 * m * r**2 / (r**3 + 2 * l**2 * m)),
                                   *sphere(r**2)))
case("global-monopole", "t r theta phi", D(-1, 1, *sphere(k**2 * r**2)))
# information geometry
case("normal", "mu sigma", D(1 / sigma**2, 2 / sigma**2))
case("bernoulli", "p", [[1 / (p * (1 - p))]])
case("gamma-law", "kappa beta", [[trigamma(kappa), -1 / beta], [-1 / beta, kappa / beta**2]])
case("beta-law", "alpha beta", [[trigamma(alpha) - trigamma(alpha + beta), -trigamma(alpha + beta)],
                                [-trigamma(alpha + beta), trigamma(beta) - trigamma(alpha + beta)]])
case("poisson", "lambda", [[1 / lam]])
case("simplex", "x y", [[1 / x + 1 / (1 - x - y), 1 / (1 - x - y)], [1 / (1 - x - y), 1 / y + 1 / (1 - x - y)]])
case("exponential", "lambda", [[lam**-2]])

OVERRIDES = {
    "lemaitre": {"rho": (Q(9, 2), Q(11, 2))},
    "simplex": {"x": (Q(1, 5), Q(3, 7)), "y": (Q(1, 3), Q(1, 7))},
    "nariai": {"Lambda": (Q(1, 5), Q(2, 3)), "x": (Q(2, 5), Q(3, 7))},
    "btz": {"l": (Q(3, 4), Q(5, 3))},
    "hayward": {"l": (Q(3, 4), Q(5, 3))},
    "flrw": {"k": (Q(1, 15), Q(-2, 9))},
}


def names(matrix, coordinates):
    return sorted({s.name for s in matrix.free_symbols} | set(coordinates))


def main():
    for name, (coordinates, matrix, functions) in CASES.items():
        for point in range(2):
            used = {**VALUES, **OVERRIDES.get(name, {})}
            at = {S[s]: used[s][point] for s in names(matrix, coordinates)}
            place = " ".join(f"{s.name}={value}" for s, value in at.items())
            for i, row in enumerate(coordinates):
                for j in range(i + 1):
                    value = sp.N(matrix[i, j].subs(at), 40)
                    assert value.is_real, (name, row, value)
                    print(name, place, functions, row, coordinates[j], sp.N(value, 20), sep="|")


if __name__ == "__main__":
    sys.exit(main())
