"""Writes curvature.csv: maxima --very-quiet --batch=curvature.mac > printed; python3 curvature.py printed > curvature.csv

SymPy 1.14.0 differentiates the components, mpmath 1.3.0 does all arithmetic, with 50 digits and again with 100;
nothing is simplified. What Maxima printed is compared to 25 digits. The metrics are those of cases.txt, written anew.
Maxima needs five minutes, nearly all of it for the 5 dimensions of myers-perry; 10 s a point at most for the others.
"""
import itertools
import sys

import mpmath
import sympy as sp
from mpmath import mp, mpf

WORKING, CHECKING, PRINTED, AGREED = 50, 100, 30, 25


def induced(coordinates, *functions):
    jacobian = sp.Matrix(functions).jacobian(coordinates)
    return jacobian.T * jacobian


def squares(n, *terms):
    """The sum of coefficient times form squared, a form being its components by position."""
    g = sp.zeros(n, n)
    for coefficient, form in terms:
        for i, j in itertools.product(form, form):
            g[i, j] += coefficient * form[i] * form[j]
    return g


def diagonal(*entries):
    return sp.diag(*entries)


(t, r, theta, phi, psi, u, v, x, y, z, mu, nu) = sp.symbols("t r theta phi psi u v x y z mu nu")
(R, M, Q, a, b, c, k, l, m, p1, p2, p3) = sp.symbols("R M Q a b c k l m p1 p2 p3")
sin, cos, sinh, cosh, exp, sqrt = sp.sin, sp.cos, sp.sinh, sp.cosh, sp.exp, sp.sqrt
third = sp.Rational(1, 3)


def spherical(f, area):
    return diagonal(-f, 1 / f, area, area * sin(theta) ** 2)


def kerr_newman(charge):
    sigma = r**2 + a**2 * cos(theta) ** 2
    delta = r**2 - 2 * M * r + a**2 + charge**2
    return squares(
        4,
        (-delta / sigma, {0: 1, 3: -a * sin(theta) ** 2}),
        (sin(theta) ** 2 / sigma, {0: -a, 3: r**2 + a**2}),
        (sigma / delta, {1: 1}),
        (sigma, {2: 1}),
    )


def taub_nut():
    f = (r**2 - 2 * m * r - l**2) / (r**2 + l**2)
    return squares(
        4,
        (-f, {0: 1, 3: 2 * l * cos(theta)}),
        (1 / f, {1: 1}),
        (r**2 + l**2, {2: 1}),
        ((r**2 + l**2) * sin(theta) ** 2, {3: 1}),
    )


def rational():
    w = 2 + x**2 + y**2 - x * z + 2 * y
    upper = [
        5 + x**2 + 2 * y**2 + x * z,
        1 + x * y - z**2 + 2 * x,
        y - x * z + 2 * y * z,
        6 + 2 * x**2 - x * y + 3 * z**2,
        1 - y**2 + x * z + z,
        7 + x**2 + y**2 + 2 * z**2 - y * z,
    ]
    A, B, C, D, E, F = [e / w for e in upper]
    return sp.Matrix([[A, B, C], [B, D, E], [C, E, F]])


def myers_perry():
    s2, c2 = sin(theta) ** 2, cos(theta) ** 2
    sigma = r**2 + a**2 * c2 + b**2 * s2
    delta = (r**2 + a**2) * (r**2 + b**2) - mu * r**2
    return squares(
        5,
        (-1, {0: 1}),
        (mu / sigma, {0: 1, 3: -a * s2, 4: -b * c2}),
        (r**2 * sigma / delta, {1: 1}),
        (sigma, {2: 1}),
        ((r**2 + a**2) * s2, {3: 1}),
        ((r**2 + b**2) * c2, {4: 1}),
    )


SPHERICAL = [t, r, theta, phi]
# The values of unknown functions f and a, replaced before differentiation.
F1, F2 = sp.symbols("f g")

# name: coordinates, metric, [(point, parameters), …]; the value of an unknown function is an expression.
CASES = {
    "polar": ([r, theta], induced([r, theta], r * cos(theta), r * sin(theta)), [("7/5 2/3", ""), ("1/3 -5/2", "")]),
    "sphere": (
        [theta, phi],
        induced([theta, phi], R * sin(theta) * cos(phi), R * sin(theta) * sin(phi), R * cos(theta)),
        [("2/3 5/4", "R=3/2"), ("5/2 -1/3", "R=7")],
    ),
    "torus": (
        [u, v],
        induced([u, v], (R + b * cos(v)) * cos(u), (R + b * cos(v)) * sin(u), b * sin(v)).subs(b, r),
        [("1/2 3/4", "R=3;r=1"), ("-7/3 5/2", "R=5/2;r=4/3")],
    ),
    "ellipsoid": (
        [theta, phi],
        induced([theta, phi], a * sin(theta) * cos(phi), b * sin(theta) * sin(phi), c * cos(theta)),
        [("3/4 2/5", "a=2;b=3/2;c=1"), ("2 -4/3", "a=1/2;b=3;c=5/3")],
    ),
    "half-plane": ([x, y], diagonal(1 / y**2, 1 / y**2), [("3/2 2/3", ""), ("-1 5", "")]),
    "disk": (
        [x, y],
        4 * sp.eye(2) / (1 - x**2 - y**2) ** 2,
        [("1/3 -2/5", ""), ("-3/4 1/2", "")],
    ),
    "stereographic": (
        [x, y],
        4 * R**4 * sp.eye(2) / (R**2 + x**2 + y**2) ** 2,
        [("1/2 -3/4", "R=2"), ("3 1/5", "R=2/3")],
    ),
    "isothermal": (
        [x, y],
        F1 * sp.eye(2),
        [("2/3 1/2", "f=2 + x^2*y^2 + sin(x)"), ("-1/2 3/4", "f=1 + x^4 + x*y + 3*y^2")],
    ),
    "isothermal-exp": (
        [x, y],
        exp(2 * F1) * sp.eye(2),
        [("2/3 1/2", "f=x^2*y + cos(x - 2*y)"), ("-1/2 3/4", "f=x^3 - y^2 + 2*x*y")],
    ),
    "schwarzschild": (
        SPHERICAL,
        spherical(1 - 2 * M / r, r**2),
        [("0 5 3/4 1", "M=1"), ("1 3 2 0", "M=7/5")],
    ),
    "reissner-nordstrom": (
        SPHERICAL,
        spherical(1 - 2 * M / r + Q**2 / r**2, r**2),
        [("0 5 3/4 1", "M=1;Q=1/2"), ("1 3 2 0", "M=6/5;Q=-4/5")],
    ),
    "kerr": (SPHERICAL, kerr_newman(0), [("0 5/2 3/4 1", "M=1;a=3/5"), ("1 4 2 0", "M=3/2;a=-4/3")]),
    "kerr-newman": (
        SPHERICAL,
        kerr_newman(Q),
        [("0 5/2 3/4 1", "M=1;a=3/5;Q=1/2"), ("1 4 2 0", "M=3/2;a=-1/3;Q=2/3")],
    ),
    "flrw": (
        SPHERICAL,
        diagonal(-1, F2**2 / (1 - k * r**2), F2**2 * r**2, F2**2 * r**2 * sin(theta) ** 2),
        [("1/2 2/3 3/4 1", "a=1 + t^2/3 + sin(t)/5;k=1/3"), ("3/2 2 2 0", "a=exp(t/2) + t;k=-2")],
    ),
    "goedel": (
        [t, x, y, z],
        a**2 * squares(4, (-1, {0: 1, 2: exp(x)}), (1, {1: 1}), (exp(2 * x) / 2, {2: 1}), (1, {3: 1})),
        [("0 1/2 1 2", "a=1"), ("1 -2/3 0 0", "a=5/4")],
    ),
    "oblate-spheroidal": (
        [mu, nu, phi],
        induced(
            [mu, nu, phi],
            a * cosh(mu) * cos(nu) * cos(phi),
            a * cosh(mu) * cos(nu) * sin(phi),
            a * sinh(mu) * sin(nu),
        ),
        [("2/3 1/2 1", "a=1"), ("3/2 -3/4 2", "a=5/3")],
    ),
    "taub-nut": (SPHERICAL, taub_nut(), [("0 4 3/4 1", "m=1;l=1/2"), ("1 5 2 0", "m=2/3;l=3/2")]),
    "rational-3d": ([x, y, z], rational(), [("1/2 -1/3 1/4", ""), ("-1/5 2/7 -1/3", "")]),
    "myers-perry": (
        [t, r, theta, phi, psi],
        myers_perry(),
        [("0 2 3/4 1 2", "mu=2;a=1/2;b=1/3"), ("0 3 1/2 0 1", "mu=5/2;a=-2/3;b=3/4")],
    ),
    "painleve-gullstrand": (
        SPHERICAL,
        squares(4, (-1, {0: 1}), (1, {0: sqrt(2 * M / r), 1: 1}), (r**2, {2: 1}), (r**2 * sin(theta) ** 2, {3: 1})),
        [("0 5 3/4 1", "M=1"), ("1 3/2 2 0", "M=7/5")],
    ),
    "kasner": (
        [t, x, y, z],
        diagonal(-1, t ** (2 * p1), t ** (2 * p2), t ** (2 * p3)),
        [("3/2 0 1 2", "p1=1/2;p2=-1/3;p3=2/5"), ("2/3 0 0 0", "p1=-2/7;p2=3/7;p3=6/7")],
    ),
    "mixed-surface": (
        [u, v],
        induced([u, v], sqrt(1 + v**2) * cos(u), sqrt(1 + v**2) * sin(u), v + sin(u)),
        [("2/3 1/2", ""), ("-5/4 3/2", "")],
    ),
    "dust": ([t, x, y, z], diagonal(-1, *[t ** (4 * third)] * 3), [("3/2 0 1 2", ""), ("1/5 0 0 0", "")]),
}


def read(text):
    """An expression of the language that uses no juxtaposition."""
    return sp.sympify(text.replace("^", "**"), locals={str(s): s for s in [t, r, x, y, k]})


def bindings(name, point, parameters):
    """The metric with unknown functions replaced, and the numbers that replace its symbols."""
    coordinates, g, _ = CASES[name]
    numbers = dict(zip(coordinates, map(sp.Rational, point.split())))
    functions = {"isothermal": F1, "isothermal-exp": F1, "flrw": F2}
    for item in filter(None, parameters.split(";")):
        key, value = item.split("=")
        if key in ("f", "a") and name in functions:
            g = g.subs(functions[name], read(value))
        else:
            numbers[sp.Symbol(key)] = sp.Rational(value)
    return g, numbers


def curvature(g, coordinates, numbers):
    """All quantities at a point as {quantity: {indices: value}}, conventions of commands.md."""
    n = len(coordinates)
    N = range(n)
    names = list(numbers)
    values = [mpf(q.p) / q.q for q in numbers.values()]

    def number(e):
        return mpf(sp.lambdify(names, e, "mpmath")(*values))

    def table(rank, entry):
        return {i: entry(*i) for i in itertools.product(N, repeat=rank)}

    # cached over the symmetry g_ij = g_ji and the order of derivatives
    cache = {}

    def derivative(i, j, *by):
        key = (min(i, j), max(i, j), *sorted(by))
        if key not in cache:
            e = g[key[0], key[1]]
            for q in key[2:]:
                e = sp.diff(e, coordinates[q])
            cache[key] = number(e)
        return cache[key]

    lower = table(2, derivative)
    d = table(3, lambda i, j, q: derivative(i, j, q))
    matrix = mpmath.matrix(n, n)
    for i, j in lower:
        matrix[i, j] = lower[i, j]
    inverse = matrix**-1
    up = {(i, j): (inverse[i, j] + inverse[j, i]) / 2 for i in N for j in N}
    first = table(3, lambda k, i, j: (d[j, k, i] + d[i, k, j] - d[i, j, k]) / 2)
    second = table(3, lambda k, i, j: sum(up[k, q] * first[q, i, j] for q in N))
    # d_q of the symbols of the second kind: g^-1 (d_q first - (d_q g) second)
    slope = table(
        4,
        lambda k, i, j, q: sum(
            up[k, s]
            * (
                (derivative(j, s, i, q) + derivative(i, s, j, q) - derivative(i, j, s, q)) / 2
                - sum(d[s, w, q] * second[w, i, j] for w in N)
            )
            for s in N
        ),
    )
    riemann = table(
        4,
        lambda l, k, i, j: slope[l, j, k, i]
        - slope[l, i, k, j]
        + sum(second[l, i, q] * second[q, j, k] - second[l, j, q] * second[q, i, k] for q in N),
    )
    down = table(4, lambda l, k, i, j: sum(lower[l, q] * riemann[q, k, i, j] for q in N))
    ricci = table(2, lambda k, j: sum(riemann[i, k, i, j] for i in N))
    scalar = sum(up[i, j] * ricci[i, j] for i in N for j in N)
    result = {
        "metric": lower,
        "determinant": {(): mpmath.det(matrix)},
        "inverse": up,
        "christoffel": second,
        "christoffel1": first,
        "riemann": riemann,
        "riemann-lower": down,
        "ricci": ricci,
        "scalar": {(): scalar},
        "einstein": table(2, lambda i, j: ricci[i, j] - lower[i, j] * scalar / 2),
    }
    if n >= 3:
        result["weyl"] = table(
            4,
            lambda l, k, i, j: down[l, k, i, j]
            - (
                lower[l, i] * ricci[k, j]
                - lower[l, j] * ricci[k, i]
                - lower[k, i] * ricci[l, j]
                + lower[k, j] * ricci[l, i]
            )
            / (n - 2)
            + scalar * (lower[l, i] * lower[k, j] - lower[l, j] * lower[k, i]) / ((n - 1) * (n - 2)),
        )
    half = table(4, lambda p, q, i, j: sum(up[p, l] * up[q, k] * down[l, k, i, j] for l in N for k in N))
    square = table(4, lambda p, q, i, j: sum(half[p, q, l, k] * up[l, i] * up[k, j] for l in N for k in N))
    result["kretschmann"] = {(): sum(square[i] * down[i] for i in down)}
    if n == 2:
        result["gauss"] = {(): down[0, 1, 0, 1] / mpmath.det(matrix)}
    return result


def precisely(name, point, parameters):
    """The quantities with 100 digits, those with 50 digits being the same to 35."""
    coordinates = CASES[name][0]
    g, numbers = bindings(name, point, parameters)
    results = []
    for digits in (WORKING, CHECKING):
        mp.dps = digits
        results.append(curvature(g, coordinates, numbers))
    for quantity, components in results[1].items():
        scale = max([mpf(1)] + [abs(e) for e in components.values()])
        for i, e in components.items():
            assert abs(results[0][quantity][i] - e) < scale * mpf(10) ** -35, (name, quantity, i)
    return results[1]


def zero(value):
    """Zero to 80 of the 100 digits; every other number here is above 1e-20."""
    assert abs(value) < mpf(10) ** -80 or abs(value) > mpf(10) ** -20, value
    return abs(value) < mpf(10) ** -80


def independent(n, quantity, i):
    """In five dimensions only the pairs l < k, i < j of the lowered tensors are listed, and no R^l_kij."""
    if n < 5 or quantity not in ("riemann", "riemann-lower", "weyl"):
        return True
    return quantity != "riemann" and i[0] < i[1] and i[2] < i[3]


def printed(file):
    """What Maxima printed: {(case, number of the point): {(quantity, indices): value}}."""
    mp.dps = CHECKING
    result = {}
    for line in open(file):
        if line.startswith("row;"):
            _, name, number, quantity, indices, value = line.strip().split(";")
            value = value.strip().replace(" ", "").replace("b", "e")
            result.setdefault((name, int(number)), {})[quantity, indices] = mpf(value)  # indices "all": was computed
    return result


def agree(name, number, mine, other):
    """Asserts that both programs list the same components with the same values."""
    n = len(CASES[name][0])
    quantities = {quantity for quantity, _ in other}
    for quantity, components in mine.items():
        if quantity not in quantities:
            continue
        for i, value in components.items():
            theirs = other.get((quantity, " ".join(map(str, i))), mpf(0))
            scale = abs(value) if not zero(value) else mpf(10) ** -30
            assert abs(theirs - value) <= scale * mpf(10) ** -AGREED, (name, number, quantity, i, value, theirs)
    return quantities


def main():
    maxima = printed(sys.argv[1]) if len(sys.argv) > 1 else {}
    print("# SymPy 1.14.0 (derivatives) and mpmath 1.3.0 (50 and 100 digits); where `programs` says so also Maxima 5.46.0")
    print("# (ctensor, 100 digits), agreeing to 25 digits. Written by curvature.py; 30 digits; texts of the cases: cases.txt.")
    print("# Indices: positions of the coordinates from 0, in the order of the letters, upper first. A component that is not")
    print("# listed is zero, but in five dimensions riemann is not given, and riemann-lower and weyl only for l < k, i < j.")
    print("case,point,parameters,quantity,indices,value,programs")
    for name, (coordinates, _, places) in CASES.items():
        for number, (point, parameters) in enumerate(places):
            mine = precisely(name, point, parameters)
            other = maxima.get((name, number), {})
            both = agree(name, number, mine, other)
            place = ";".join("%s=%s" % p for p in zip(coordinates, point.split()))
            for quantity, components in mine.items():
                programs = "sympy+maxima" if quantity in both else "sympy"
                listed = 0
                for i, value in components.items():
                    if independent(len(coordinates), quantity, i) and (not zero(value) or not i):
                        text = "0" if zero(value) else mpmath.nstr(value, PRINTED, strip_zeros=True)
                        row = [name, place, parameters, quantity, " ".join(map(str, i)), text, programs]
                        print(",".join(row))
                        listed += 1
                if not listed and (quantity != "riemann" or len(coordinates) < 5):
                    print(",".join([name, place, parameters, quantity, "all", "0", programs]))
            print(name, number, "agree in", sorted(both), file=sys.stderr)


if __name__ == "__main__":
    main()
