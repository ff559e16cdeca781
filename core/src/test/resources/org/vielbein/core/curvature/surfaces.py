"""Writes surfaces.csv: maxima --very-quiet --batch=surfaces.mac > printed; python3 surfaces.py printed > surfaces.csv

SymPy 1.14.0 differentiates, mpmath 1.3.0 does all arithmetic with 50 digits; nothing is simplified. The maps and metrics are those
of surfaces.txt, written anew. The second fundamental form is found from the derivative of the normal (Weingarten),
II_ij = -g_ab (d_i N^a + G^a_cd d_iX^c N^d) d_jX^b, not from that of the map; that N is normal, of length 1 and on the right side,
and II symmetric, is asserted. Of surfaces in Euclidean space Maxima 5.46.0 finds H and K from the triple products of M. P. do
Carmo, Curves and Surfaces, section 3-3; compared to 25 digits. `python3 surfaces.py formulas` checks surface-formulas.csv.
"""
import csv
import random
import sys

import mpmath as mp
import sympy as sp
from sympy.parsing.sympy_parser import convert_xor, implicit_multiplication, parse_expr, standard_transformations

mp.mp.dps = 50
u, v, x, y, z, p, q, s, theta, phi, a, b, c, r, R, M, h, k, e, eta, alpha, beta = sp.symbols(
    "u v x y z p q s theta phi a b c r R M h k e eta alpha beta")
sin, cos, sinh, cosh, tanh, sech, exp, sqrt = sp.sin, sp.cos, sp.sinh, sp.cosh, sp.tanh, sp.sech, sp.exp, sp.sqrt
half = sp.Rational(1, 2)
X1, X2, X3, X4 = sp.symbols("X1:5")


def flat(n):
    return [X1, X2, X3, X4][:n], sp.eye(n)


HYPERBOLIC = [x, y, z], sp.eye(3) / z**2
SLICE = [r, theta, phi], sp.diag(1 / (1 - 2 * M / r), r**2, r**2 * sin(theta)**2)
THREE_SPHERE = [eta, alpha, beta], R**2 * sp.diag(1, cos(eta)**2, sin(eta)**2)
RING = [u, v], sp.diag((R + r * cos(v))**2, r**2)

CASES = {
    "sphere": ([theta, phi], [R * sin(theta) * cos(phi), R * sin(theta) * sin(phi), R * cos(theta)], flat(3),
               ["7/10 1", "2 4"], dict(R="3/2")),
    "torus": ([u, v], [(R + r * cos(v)) * cos(u), (R + r * cos(v)) * sin(u), r * sin(v)], flat(3), ["2/5 6/5", "3 5/2"],
              dict(R="5/2", r="2/3")),
    "catenoid": ([u, v], [c * cosh(v / c) * cos(u), c * cosh(v / c) * sin(u), v], flat(3), ["1 1/3", "4 -2"], dict(c="3/2")),
    "helicoid": ([u, v], [v * cos(u), v * sin(u), c * u], flat(3), ["1 1/3", "4 -2"], dict(c="3/2")),
    "enneper": ([u, v], [u - u**3 / 3 + u * v**2, v - v**3 / 3 + v * u**2, u**2 - v**2], flat(3), ["1 1/3", "-1/2 2"], {}),
    "ellipsoid": ([theta, phi], [a * sin(theta) * cos(phi), b * sin(theta) * sin(phi), c * cos(theta)], flat(3),
                  ["1 1/2", "11/5 3"], dict(a="3", b="2", c="1")),
    "graph": ([x, y], [x, y, exp(x) * y], flat(3), ["1/3 -1", "2 1/2"], {}),
    "saddle": ([x, y], [x, y, x * y / a], flat(3), ["1/3 -1", "2 1/2"], dict(a="3/2")),
    "monkey-saddle": ([x, y], [x, y, x**3 - 3 * x * y**2], flat(3), ["1/3 -1", "2 1/2"], {}),
    "pseudosphere": ([u, v], [R * sech(u) * cos(v), R * sech(u) * sin(v), R * (u - tanh(u))], flat(3), ["1/2 1", "2 3"],
                     dict(R="3/2")),
    "flamm": ([r, phi], [r * cos(phi), r * sin(phi), sqrt(8 * M * (r - 2 * M))], flat(3), ["3 1", "10 2"], dict(M="1")),
    "three-sphere-in-four": ([a, b, c], [R * cos(a), R * sin(a) * cos(b), R * sin(a) * sin(b) * cos(c),
                                         R * sin(a) * sin(b) * sin(c)], flat(4), ["1 2 3", "1/2 1 5"], dict(R="3/2")),
    "graph-in-four": ([p, q, s], [p, q, s, p * q + s**3 / 2 + p**2 * s], flat(4), ["1/2 1 2", "-1 2 1/3"], {}),
    "tori-in-three-sphere": ([p, q], [e, p, q], THREE_SPHERE, ["1 2", "0 4"], dict(R="3/2", e="2/3")),
    "helix-in-three-sphere": ([p, q], [p / 2, p, q], THREE_SPHERE, ["1 2", "5/2 1"], dict(R="3/2")),
    "horosphere": ([p, q], [p, q, h], HYPERBOLIC, ["1 2", "-1 4"], dict(h="3")),
    "equidistant": ([p, q], [p, k * q, q], HYPERBOLIC, ["1 2", "-1 4"], dict(k="3/4")),
    "bump-in-hyperbolic": ([p, q], [p, q, 2 + p * q / 2 + p**2], HYPERBOLIC, ["1 2", "1/2 -1"], {}),
    "geodesic-sphere": ([theta, phi], [a, theta, phi], SLICE, ["1 2", "2 5"], dict(M="1", a="4")),
    "tilted-in-slice": ([theta, phi], [6 * M + M * cos(theta) * sin(phi), theta, phi], SLICE, ["1 2", "2 5"], dict(M="3/2")),
    "curve-on-torus": ([s], [s**2, 2 * s], RING, ["1/2", "1"], dict(R="5/2", r="2/3")),
}


def hypersurface(name):
    """Symbolic: metric around along the map, tangents, N, dN, Christoffel symbols along the map."""
    own, image, (around, metric), _, _ = CASES[name]
    m = len(image)
    places = [sp.Symbol(f"place{i}") for i in range(m)]
    moved = metric.subs(dict(zip(around, places)), simultaneous=True)
    inverse = moved.inv()
    along = dict(zip(places, image))
    gamma = [[[sum(inverse[d, l] * (moved[l, i].diff(places[j]) + moved[l, j].diff(places[i]) - moved[i, j].diff(places[l]))
                   for l in range(m)) / 2 for j in range(m)] for i in range(m)] for d in range(m)]
    g = moved.subs(along)
    tangent = sp.Matrix(m, len(own), lambda i, j: image[i].diff(own[j]))
    conormal = [(-1) ** (i + m - 1) * tangent.extract([j for j in range(m) if j != i], range(len(own))).det() for i in range(m)]
    raised = inverse.subs(along) * sp.Matrix(conormal)
    normal = raised / sqrt((sp.Matrix(conormal).T * raised)[0])
    slope = sp.Matrix(m, len(own), lambda i, j: normal[i].diff(own[j]))
    flatgamma = [gamma[d][i][j].subs(along) for d in range(m) for i in range(m) for j in range(m)]
    return own, m, [g, tangent, normal, slope, sp.Matrix(flatgamma)]


def at(name, point, parameters):
    own, m, formulas = hypersurface(name)
    values = {symbol: mp.mpf(sp.Rational(t).p) / sp.Rational(t).q for symbol, t in zip(own, point)}
    values.update({sp.Symbol(n): mp.mpf(sp.Rational(t).p) / sp.Rational(t).q for n, t in parameters.items()})
    symbols = list(values)
    g, tangent, normal, slope, gamma = (
        sp.lambdify(symbols, f, "mpmath")(*[values[t] for t in symbols]) for f in formulas)
    n = len(own)
    G = lambda d, i, j: gamma[(d * m + i) * m + j]
    first = tangent.T * g * tangent
    second = mp.matrix(n, n)
    for i in range(n):
        bent = [slope[d, i] + sum(G(d, c1, c2) * tangent[c1, i] * normal[c2] for c1 in range(m) for c2 in range(m)) for d in range(m)]
        for j in range(n):
            second[i, j] = -sum(g[d, f] * bent[d] * tangent[f, j] for d in range(m) for f in range(m))
    square = mp.matrix(m, m)
    for d in range(m):
        for i in range(n):
            square[d, i] = tangent[d, i]
            assert abs(sum(g[d2, f] * normal[d2] * tangent[f, i] for d2 in range(m) for f in range(m))) < mp.mpf(10) ** -40
        square[d, n] = normal[d]
    assert mp.det(square) > 0
    assert abs((normal.T * g * normal)[0] - 1) < mp.mpf(10) ** -40
    assert mp.norm(second - second.T) < mp.mpf(10) ** -40
    shape = mp.inverse(first) * second
    values = [shape[0, 0]] if n == 1 else mp.eig(shape, left=False, right=False)
    principal = sorted(map(mp.re, values), reverse=True)
    rows = [("normal", str(d), normal[d]) for d in range(m)]
    rows += [("second-form", f"{i} {j}", second[i, j]) for i in range(n) for j in range(n)]
    rows += [("shape", f"{i} {j}", shape[i, j]) for i in range(n) for j in range(n)]
    rows += [("principal", str(i), t) for i, t in enumerate(principal)]
    rows += [("mean", "", sum(shape[i, i] for i in range(n)) / n), ("gauss-kronecker", "", mp.det(shape))]
    return rows


def text(value):
    return "0" if abs(value) < mp.mpf(10) ** -35 else mp.nstr(value, 30)


def printed_by_maxima(file):
    found = {}
    for line in open(file):
        if line.startswith("row;"):
            _, name, number, quantity, value = line.strip().split(";")
            found[name, int(number), quantity] = mp.mpf(value.replace("b", "e"))
    return found


def write(maxima):
    print("# SymPy 1.14.0 (derivatives) and mpmath 1.3.0 (50 digits), from the derivative of the normal; where `programs` says so also")
    print("# Maxima 5.46.0, agreeing to 25 digits. Written by surfaces.py; 30 digits; texts of the cases: surfaces.txt. Indices from 0;")
    print("# principal curvatures in descending order.")
    print("case,point,parameters,quantity,indices,value,programs")
    for name, (own, _, _, points, parameters) in CASES.items():
        for number, point in enumerate(points):
            for quantity, indices, value in at(name, point.split(), parameters):
                other = maxima.get((name, number, quantity))
                if other is not None:
                    assert abs(other - value) <= mp.mpf(10) ** -25 * max(1, abs(value)), (name, quantity, other, value)
                print(",".join([
                    name,
                    ";".join(f"{t}={w}" for t, w in zip(own, point.split())),
                    ";".join(f"{t}={w}" for t, w in parameters.items()),
                    quantity, indices, text(value), "sympy+maxima" if other is not None else "sympy"]))


def check_formulas():
    rules = standard_transformations + (implicit_multiplication, convert_xor)
    random.seed(20261124)
    for row in csv.DictReader(line for line in open("surface-formulas.csv") if not line.startswith("#")):
        own, _, _, points, parameters = CASES[row["case"]]
        formula = parse_expr(row["formula"], local_dict={str(t): sp.Symbol(str(t)) for t in sp.symbols("e r s")}, transformations=rules)
        for point in points:
            quantity, _, indices = row["quantity"].partition(" ")
            found = {(kind, i): value for kind, i, value in at(row["case"], point.split(), parameters)}[quantity, indices]
            values = {str(t): sp.Rational(w) for t, w in zip(own, point.split())} | {t: sp.Rational(w) for t, w in parameters.items()}
            claimed = mp.mpf(sp.N(formula.subs({sp.Symbol(t): w for t, w in values.items()}), 45))
            assert abs(found - claimed) < mp.mpf(10) ** -25 * max(1, abs(found)), (row, found, claimed)


if sys.argv[1] == "formulas":
    check_formulas()
else:
    write(printed_by_maxima(sys.argv[1]))
