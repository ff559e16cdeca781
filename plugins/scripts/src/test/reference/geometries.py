"""Metrics at points, from embeddings and coframes: the first of the two sources of the reference tables.

Run by build.sh with SymPy 1.14.0 and mpmath 1.3.0. A geometry is written here as a list of squares c·ω², ω the
differential of a function or a combination of differentials; geometries.mac has the components from the literature
instead, so that a slip in one of the two shows.
"""
import sympy as sp
import mpmath as mp

# As many as geometries.mac: area(10^-150,0; 1,10^-150) loses 300 of them.
DIGITS = 800
mp.mp.dps = DIGITS
S = lambda text: sp.sympify(text, rational=True, locals=NAMES)
NAMES = {n: sp.Symbol(n) for n in "x y z t r u v a b c p q theta theta1 theta2 phi rho mu nu lat lon sigma eta n R M Q L k".split()}
NAMES["N"] = sp.Symbol("N")
globals().update({n + "_": s for n, s in NAMES.items()})
sin, cos, sinh, cosh, sqrt, exp, pi, atan, atan2, log, tan = (
    sp.sin, sp.cos, sp.sinh, sp.cosh, sp.sqrt, sp.exp, sp.pi, sp.atan, sp.atan2, sp.log, sp.tan)


def embedding(functions, signs=None):
    """Squares of the differentials of functions."""
    return lambda xs: [(s, [sp.diff(f, x) for x in xs]) for f, s in zip(functions, signs or [1] * len(functions))]


def coframe(*rows):
    """Weights and rows of coefficients."""
    return lambda xs: [(w, list(row)) for w, row in rows]


def conformal(f, n):
    return lambda xs: [(f, [1 if i == j else 0 for j in range(n)]) for i in range(n)]


def through(squares, target, xs_target, own):
    """Squares of the target, pulled back by a map: target coordinates as functions of the own ones."""
    def rows(xs):
        image = dict(zip(xs_target, target))
        jacobian = [[sp.diff(f, x) for x in xs] for f in target]
        return [(sp.sympify(w).subs(image, simultaneous=True),
                 [sum(sp.sympify(c).subs(image, simultaneous=True) * jacobian[k][i] for k, c in enumerate(row))
                  for i in range(len(xs))])
                for w, row in squares(xs_target)]
    return rows


T, X, Y, Z, R_C, TH, PH = (NAMES[n] for n in ("t", "x", "y", "z", "r", "theta", "phi"))
TH1, TH2, RHO, U, V = (NAMES[n] for n in ("theta1", "theta2", "rho", "u", "v"))
R, M, a, b, c, p, k, Q, L = (NAMES[n] for n in ("R", "M", "a", "b", "c", "p", "k", "Q", "L"))


def black_hole(f):
    return coframe((-f, (1, 0, 0, 0)), (1 / f, (0, 1, 0, 0)), (R_C**2, (0, 0, 1, 0)), (R_C**2, (0, 0, 0, sin(TH))))


def kerr():
    s, d = R_C**2 + a**2 * cos(TH)**2, R_C**2 - 2 * M * R_C + a**2
    return coframe((-d / s, (1, 0, 0, -a * sin(TH)**2)), (sin(TH)**2 / s, (-a, 0, 0, R_C**2 + a**2)),
                   (s / d, (0, 1, 0, 0)), (s, (0, 0, 1, 0)))


def isotropic():
    """Schwarzschild's coframe, pulled back by r = rho (1 + M/(2 rho))^2."""
    r = RHO * (1 + M / (2 * RHO))**2
    f = 1 - 2 * M / r
    return coframe((-f, (1, 0, 0, 0)), (1 / f, (0, sp.diff(r, RHO), 0, 0)), (r**2, (0, 0, 1, 0)), (r**2, (0, 0, 0, sin(TH))))


def half_space(n):
    """The hyperboloid X·X = -R² with X⁺ = T + Xⁿ = R/x⁴: Xⁱ = R xⁱ/x⁴ and X⁻ = R |x|²/x⁴, ds² = Σ (dXⁱ)² - dX⁺ dX⁻."""
    xs = [sp.Symbol("x%d" % i) for i in range(1, n + 1)]
    plus, minus = R / xs[-1], R * sum(x**2 for x in xs) / xs[-1]
    return embedding([R * x / xs[-1] for x in xs[:-1]] + [(plus - minus) / 2, (plus + minus) / 2], [1] * n + [-1])


def wgs84():
    A, f = sp.Integer(6378137), 1 / sp.Rational("298.257223563")
    lat, lon = NAMES["lat"], NAMES["lon"]
    normal = A / sqrt(1 - (2 * f - f**2) * sin(lat)**2)
    return embedding([normal * cos(lat) * cos(lon), normal * cos(lat) * sin(lon), normal * (1 - f)**2 * sin(lat)])


def sphere(n):
    if n == 1:
        return embedding([R * cos(PH), R * sin(PH)])
    if n == 2:
        return embedding([R * sin(TH) * cos(PH), R * sin(TH) * sin(PH), R * cos(TH)])
    return embedding([R * cos(TH1), R * sin(TH1) * cos(TH2), R * sin(TH1) * sin(TH2) * cos(PH),
                      R * sin(TH1) * sin(TH2) * sin(PH)])


def stereographic(n):
    """By the embedding: the point of the tangent plane at the north pole whose ray from the south pole meets the sphere."""
    xs = [X, Y, Z][:n]
    w = 1 + sum(x**2 for x in xs) / (4 * R**2)
    return embedding([x / w for x in xs] + [R * (2 / w - 1)])


def hilbert(n):
    """The Gram matrix of 1, s, s², … on [0, 1]: ∫ (Σ dxⁱ sⁱ⁻¹)² ds, by the integrals."""
    s = sp.Symbol("s")
    return sp.Matrix(n, n, lambda i, j: sp.integrate(s**(i + j), (s, 0, 1)))


def fisher_normal():
    """E[∂_i ln p ∂_j ln p] by integration."""
    m, s, x = NAMES["mu"], sp.Symbol("sigma", positive=True), sp.Symbol("xi", real=True)
    log_p = -(x - m)**2 / (2 * s**2) - sp.log(s)
    score = [sp.diff(log_p, m).subs(x, m + s * x), sp.diff(log_p, s).subs(x, m + s * x)]
    weight = exp(-x**2 / 2) / sqrt(2 * pi)
    g = sp.Matrix(2, 2, lambda i, j: sp.integrate(sp.expand(score[i] * score[j]) * weight, (x, -sp.oo, sp.oo)))
    return g.subs(s, NAMES["sigma"])


# name: coordinates, the squares or the matrix
GEOMETRIES = {
    "sphere": ("theta phi", sphere(2)),
    "sphere n=3": ("theta1 theta2 phi", sphere(3)),
    "sphere n=1": ("phi", sphere(1)),
    "sphere stereographic": ("x y", stereographic(2)),
    "sphere stereographic n=3": ("x y z", stereographic(3)),
    "sphere mercator": ("x y", through(sphere(2), [2 * atan(exp(-Y)), X], [TH, PH], [X, Y])),
    "euclidean": ("x y", embedding([X, Y])),
    "euclidean n=3": ("x y z", embedding([X, Y, Z])),
    "euclidean polar": ("r theta", embedding([R_C * cos(TH), R_C * sin(TH)])),
    "euclidean cylindrical": ("rho phi z", embedding([RHO * cos(PH), RHO * sin(PH), Z])),
    "euclidean spherical": ("r theta phi", embedding(
        [R_C * sin(TH) * cos(PH), R_C * sin(TH) * sin(PH), R_C * cos(TH)])),
    "polar": ("r theta", embedding([R_C * cos(TH), R_C * sin(TH)])),
    "isothermal ball": ("x y z", conformal(1 / (1 + X**2 + Y**2 + Z**2)**2, 3)),
    "isothermal exp": ("x y", conformal(exp(X * Y), 2)),
    # A ruler twice as long reads 50 cm for 100 cm.
    "hot-plate hot": ("x y", conformal(1 / sp.Integer(2)**2, 2)),
    "hot-plate warm": ("x y", conformal(1 / (1 + sp.Integer(2) / 4)**2, 2)),
    "hot-plate sphere": ("x y", stereographic(2)),
    "hot-plate linear": ("x y z", conformal(1 / (1 + Z / 100)**2, 3)),
    "torus": ("u v", embedding(
        [(R + R_C * cos(V)) * cos(U), (R + R_C * cos(V)) * sin(U), R_C * sin(V)])),
    "ellipsoid": ("theta phi", embedding([a * sin(TH) * cos(PH), b * sin(TH) * sin(PH), c * cos(TH)])),
    "wgs84": ("lat lon", wgs84()),
    "catenoid": ("u v", embedding([c * cosh(V / c) * cos(U), c * cosh(V / c) * sin(U), V])),
    "helicoid": ("u v", embedding([V * cos(U), V * sin(U), c * U])),
    "half-plane": ("x y", through(  # from the disk by Cayley's map
        conformal(4 * R**2 / (1 - U**2 - V**2)**2, 2),
        [(X**2 + Y**2 - 1) / (X**2 + (1 + Y)**2), -2 * X / (X**2 + (1 + Y)**2)], [U, V], [X, Y])),
    "half-plane cayley": ("u v", through(
        conformal(R**2 / Y**2, 2),
        [-2 * V / ((1 - U)**2 + V**2), (1 - U**2 - V**2) / ((1 - U)**2 + V**2)], [X, Y], [U, V])),
    "half-space 4": ("x1 x2 x3 x4", half_space(4)),
    "disk": ("x y", embedding(  # from the hyperboloid by the projection from (0, 0, -1)
        [2 * R * X / (1 - X**2 - Y**2), 2 * R * Y / (1 - X**2 - Y**2), R * (1 + X**2 + Y**2) / (1 - X**2 - Y**2)],
        [1, 1, -1])),
    "hyperbolic": ("eta phi", embedding(
        [R * sinh(NAMES["eta"]) * cos(PH), R * sinh(NAMES["eta"]) * sin(PH), R * cosh(NAMES["eta"])], [1, 1, -1])),
    "paraboloid": ("r phi", embedding([R_C * cos(PH), R_C * sin(PH), R_C**2 / (2 * p)])),
    "saddle": ("x y", embedding([X, Y, X**2 / (2 * a) - Y**2 / (2 * b)])),
    "cone": ("r phi", embedding(
        [R_C * sin(NAMES["nu"]) * cos(PH), R_C * sin(NAMES["nu"]) * sin(PH), R_C * cos(NAMES["nu"])])),
    "hyperboloid": ("u v", embedding([a * cosh(U) * cos(V), a * cosh(U) * sin(V), c * sinh(U)])),
    "oblate-spheroidal": ("mu nu phi", embedding(
        [a * cosh(NAMES["mu"]) * cos(NAMES["nu"]) * cos(PH), a * cosh(NAMES["mu"]) * cos(NAMES["nu"]) * sin(PH),
         a * sinh(NAMES["mu"]) * sin(NAMES["nu"])])),
    "minkowski": ("t x y z", embedding([T, X, Y, Z], [-1, 1, 1, 1])),
    "schwarzschild": ("t r theta phi", black_hole(1 - 2 * M / R_C)),
    "schwarzschild isotropic": ("t rho theta phi", isotropic()),
    "reissner-nordstrom": ("t r theta phi", black_hole(1 - 2 * M / R_C + Q**2 / R_C**2)),
    "de-sitter": ("t r theta phi", embedding(  # the hyperboloid in five dimensions
        [sqrt(L**2 - R_C**2) * sinh(T / L), sqrt(L**2 - R_C**2) * cosh(T / L), R_C * sin(TH) * cos(PH),
         R_C * sin(TH) * sin(PH), R_C * cos(TH)], [-1, 1, 1, 1, 1])),
    "eddington-finkelstein": ("v r theta phi", coframe(  # dt = dv - dr/(1 - 2M/r) in Schwarzschild's
        (-(1 - 2 * M / R_C), (1, -1 / (1 - 2 * M / R_C), 0, 0)), (1 / (1 - 2 * M / R_C), (0, 1, 0, 0)),
        (R_C**2, (0, 0, 1, 0)), (R_C**2, (0, 0, 0, sin(TH))))),
    "gullstrand-painleve": ("t r theta phi", coframe(
        (-1, (1, 0, 0, 0)), (1, (sqrt(2 * M / R_C), 1, 0, 0)), (R_C**2, (0, 0, 1, 0)), (R_C**2, (0, 0, 0, sin(TH))))),
    "kerr": ("t r theta phi", kerr()),
    "robertson-walker": ("t r theta phi", coframe(  # the scale factor t^(2/3)
        (-1, (1, 0, 0, 0)), (T**sp.Rational(4, 3) / (1 - k * R_C**2), (0, 1, 0, 0)),
        (T**sp.Rational(4, 3) * R_C**2, (0, 0, 1, 0)), (T**sp.Rational(4, 3) * R_C**2, (0, 0, 0, sin(TH))))),
    "wormhole": ("t rho theta phi", coframe(
        (-1, (1, 0, 0, 0)), (1, (0, 1, 0, 0)), (b**2 + RHO**2, (0, 0, 1, 0)), (b**2 + RHO**2, (0, 0, 0, sin(TH))))),
    "normal": ("mu sigma", fisher_normal()),
    "categorical": ("p1 p2", embedding(  # the sphere of radius 2 by the roots of the probabilities
        [2 * sqrt(sp.Symbol("p1")), 2 * sqrt(sp.Symbol("p2")), 2 * sqrt(1 - sp.Symbol("p1") - sp.Symbol("p2"))])),
    "shear": ("x y", coframe((1, (1, 10**6)), (1, (0, 1)))),
    "shear 3": ("x y z", coframe((1, (1, 10**6, 0)), (1, (0, 1, 10**3)), (1, (0, 0, 1)))),
    "needle": ("u v", embedding([U, sp.Rational(1, 10**6) * sin(V), 10**6 * U])),
    "hilbert 3": ("x y z", hilbert(3)),
    "hilbert 9": (" ".join("x%d" % i for i in range(1, 10)), hilbert(9)),
    "skew": ("x y", coframe((1, (1, cos(Y))), (1, (0, sin(Y))))),
    "light cone": ("u v", embedding([(U + V) / sqrt(2), (U - V) / sqrt(2)], [-1, 1])),
}


def matrix(name, values):
    """g at the point, a matrix of mpmath; values: every coordinate and parameter by name."""
    coordinates, squares = GEOMETRIES[name]
    xs = [NAMES.get(n, sp.Symbol(n)) for n in coordinates.split()]
    if isinstance(squares, sp.MatrixBase):
        g = squares
    else:
        n = len(xs)
        g = sp.zeros(n, n)
        for weight, row in squares(xs):
            g += sp.Matrix(n, n, lambda i, j: weight * row[i] * row[j])
    at = {NAMES.get(n, sp.Symbol(n)): S(v) for n, v in values.items()}
    return mp.matrix([[mp.mpf(sp.N(e.subs(at, simultaneous=True), DIGITS, maxn=4000)) for e in g.row(i)] for i in range(g.rows)])


def vector(text):
    return [mp.mpf(sp.N(S(v), DIGITS)) for v in text.split(",")]


def gram(g, vectors):
    return mp.matrix([[sum(v[i] * g[i, j] * w[j] for i in range(len(v)) for j in range(len(w))) for w in vectors]
                      for v in vectors])


def quantity(g, coordinates, text):
    """The value of norm(1,0), angle(1,0; 0,1), metric(r, r), determinant, … by the definition through Gram matrices."""
    kind, _, rest = text.partition("(")
    if kind in ("metric", "inverse"):
        i, j = (coordinates.index(name.strip()) for name in rest[:-1].split(","))
        return g[i, j] if kind == "metric" else mp.inverse(g)[i, j]
    if kind == "determinant":
        return mp.det(g)
    if kind == "volumeElement":
        return mp.sqrt(abs(mp.det(g)))
    vectors = [vector(v) for v in rest[:-1].split(";")]
    G = gram(g, vectors)
    if kind == "squaredNorm":
        return G[0, 0]
    if kind == "norm":
        return mp.sqrt(abs(G[0, 0]))
    if kind == "inner":
        return G[0, 1]
    if kind == "angle":
        return mp.acos(G[0, 1] / mp.sqrt(G[0, 0] * G[1, 1]))
    if kind in ("area", "volume"):
        size = mp.sqrt(abs(mp.det(G)))
        oriented = len(vectors) == g.rows and kind == "volume"
        return size * mp.sign(mp.det(mp.matrix(vectors))) if oriented else size
    raise ValueError(text)
