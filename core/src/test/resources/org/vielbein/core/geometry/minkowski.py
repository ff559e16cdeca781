"""F(v) and the fundamental tensor 1/2 d^2 F^2/dv^2 of m-th root metrics, by differentiation of F^2 itself.

Prints minkowski.csv: name; line element in the geometry language; point; vector; F, then g_ij by rows for i <= j (17 digits).
"""
import sympy as sp
from sympy import Rational as Q

print("# written by minkowski.py, SymPy", sp.__version__)
u, v, w, z = sp.symbols("u v w z")
x, y = sp.symbols("x y")


def line(name, text, m, form, coordinates, velocity, point, vector):
    at = dict(zip(coordinates, point)) | dict(zip(velocity, vector))
    square = form ** Q(2, m)
    numbers = [sp.N((form ** Q(1, m)).subs(at), 17)]
    for i, a in enumerate(velocity):
        for b in velocity[i:]:
            numbers.append(sp.N((sp.diff(square, a, b) / 2).subs(at), 17))
    print("; ".join([name, text, ", ".join(map(str, point)), ", ".join(map(str, vector)),
                     ", ".join(str(n) for n in numbers)]))


line("quartic", "ds^4 = dx^4 + dy^4", 4, u**4 + v**4, (), (u, v), (0, 0), (2, 1))
line("moving", "coordinates x, y\\nds^4 = (1 + x^2) dx^4 + 6 dx^2 dy^2 + exp(y) dy^4", 4,
     (1 + x**2) * u**4 + 6 * u**2 * v**2 + sp.exp(y) * v**4, (x, y), (u, v), (Q(1, 2), Q(1, 3)), (1, Q(-2, 3)))
line("berwald-moor", "coordinates a, b, c, e\\nds^4 = da db dc de", 4, u * v * w * z, (), (u, v, w, z),
     (0, 0, 0, 0), (1, 2, 3, Q(1, 2)))
line("cubic", "ds^3 = dx^3 + dy^3 + dz^3 - 3 dx dy dz", 3, u**3 + v**3 + w**3 - 3 * u * v * w, (), (u, v, w),
     (0, 0, 0), (3, 1, Q(1, 2)))
line("squared", "ds^4 = (dx^2 + 2 dy^2)^2", 4, (u**2 + 2 * v**2) ** 2, (), (u, v), (0, 0), (1, 3))
line("sextic", "coordinates r, phi\\nds^6 = dr^6 + r^6 dphi^6", 6, u**6 + x**6 * v**6, (x, y), (u, v), (2, 0), (1, 1))
