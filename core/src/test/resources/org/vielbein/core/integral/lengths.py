"""Reference values: integrals of one variable, and lengths of curves whose speed is typed in here, by mpmath at 40 digits.

python3 lengths.py writes integrals.csv and lengths.csv; each value is the closed form where one is known and quadrature otherwise.
"""
from mpmath import (mp, mpf, quad, pi, sqrt, log, exp, sin, cos, tan, sinh, cosh, atan, gamma, beta, ellipe,
                    euler, erf, asinh, e, linspace)
import mpmath

mp.dps = 40


def text(value):
    return mpmath.nstr(value, 25)


integrals = []


def integral(f, a, b, value, source="closed form"):
    integrals.append((f, a, b, text(value), source))


# smooth
integral("exp(x)", "0", "1", e - 1)
integral("cos(x)", "0", "pi/2", 1)
integral("1/(1+x^2)", "0", "1", pi / 4)
integral("1/(1+x^2)", "-5", "5", 2 * atan(mpf(5)))
integral("1/(1+25x^2)", "-1", "1", 2 * atan(mpf(5)) / 5)
integral("1/(1e-4+x^2)", "-1", "1", 200 * atan(mpf(100)))
integral("x^7", "0", "2", mpf(32))
integral("exp(-x^2)", "-3", "3", sqrt(pi) * erf(3))
integral("sin(x)^2", "0", "10", 5 - sin(mpf(20)) / 4)
integral("cos(50x)", "0", "1", sin(mpf(50)) / 50)
integral("cos(200x) exp(x)", "0", "1", (exp(1) * (cos(200) + 200 * sin(200)) - 1) / (1 + mpf(200) ** 2))
integral("exp(cos(x))", "0", "2pi", 2 * pi * mpmath.besseli(0, 1))
integral("1/(2+sin(x))", "0", "2pi", 2 * pi / sqrt(mpf(3)))
integral("tanh(50(x-1/3))", "0", "1", (log(cosh(mpf(100) / 3)) - log(cosh(mpf(50) / 3))) / 50)
integral("x^2 exp(-10x)", "0", "4", (2 - exp(mpf(-40)) * (2 + 80 + 1600)) / 1000)
integral("1/(x^4+x^2+9/10)", "-1", "1", quad(lambda x: 1 / (x**4 + x**2 + mpf(9) / 10), [-1, 0, 1]), "quadrature")
integral("2/(2+sin(10 pi x))", "0", "1", 2 / sqrt(mpf(3)))
integral("log(1+x)", "0", "1", 2 * log(mpf(2)) - 1)
integral("(23/25) cosh(x) - cos(x)", "-1", "1", mpf(46) / 25 * sinh(1) - 2 * sin(mpf(1)))
integral("cos(x) + 1e6", "0", "3", sin(mpf(3)) + 3 * 10**6)
# peaks, kinks and jumps inside
integral("1/(1e-10+(x-1/3)^2)", "0", "1", 10**5 * (atan(mpf(2) / 3 * 10**5) + atan(mpf(10) ** 5 / 3)))
integral("exp(-1e6 (x-2/7)^2)", "0", "1", sqrt(pi) / 1000 * (erf(mpf(5000) / 7) + erf(mpf(2000) / 7)) / 2)
integral("abs(x-1/3)", "0", "1", mpf(5) / 18)
integral("abs(sin(x))", "0", "10", 7 + cos(mpf(10)))
integral("abs(x^2-2)", "0", "3", 3 + 8 * sqrt(mpf(2)) / 3)
integral("sqrt(abs(x-1/3))", "0", "1", mpf(2) / 3 * ((mpf(1) / 3) ** mpf(1.5) + (mpf(2) / 3) ** mpf(1.5)))
integral("max(x, 1/pi)", "0", "1", (1 + 1 / pi**2) / 2)
integral("sign(x-2/5) + 2", "0", "1", mpf(11) / 5)
integral("exp(-1e6 x)", "0", "1", (1 - exp(-mpf(10) ** 6)) / 10**6)
integral("1 + exp(-1e6 x)", "0", "1", 1 + (1 - exp(-mpf(10) ** 6)) / 10**6)
integral("1 + exp(1e7 (x-1))", "0", "1", 1 + (1 - exp(-mpf(10) ** 7)) / 10**7)
integral("exp(abs(x))", "-1", "2", (e - 1) + (e**2 - 1))
integral("abs(x-1/7)^(1/3)", "0", "1", mpf(3) / 4 * ((mpf(1) / 7) ** (mpf(4) / 3) + (mpf(6) / 7) ** (mpf(4) / 3)))
# singular ends
integral("1/sqrt(x)", "0", "1", 2)
integral("sqrt(x)", "0", "1", mpf(2) / 3)
integral("x^(-9/10)", "0", "1", 10)
integral("x^(-2/3)", "0", "8", 6)
integral("log(x)", "0", "1", -1)
integral("log(x)^2", "0", "1", 2)
integral("log(x)/sqrt(x)", "0", "1", -4)
integral("x^(1/10)", "0", "1", mpf(10) / 11)
integral("sqrt(1-x^2)", "-1", "1", pi / 2)
integral("1/sqrt(1-x^2)", "-1", "1", pi)
integral("(1-x)^(-3/4)", "0", "1", 4)
integral("1/sqrt(sin(x))", "0", "pi", beta(mpf(1) / 4, mpf(1) / 2))
integral("sqrt(tan(x))", "0", "pi/2", pi / sqrt(mpf(2)))
integral("log(sin(x))", "0", "pi", -pi * log(mpf(2)))
integral("x log(1+x)", "0", "1", mpf(1) / 4)
integral("log(x)/(1+x)", "0", "1", -pi**2 / 12)
integral("1/sqrt(x(1-x))", "0", "1", pi)
integral("x^(-1/3) (1-x)^(-1/4)", "0", "1", beta(mpf(2) / 3, mpf(3) / 4))
integral("sqrt(x)/sqrt(1-x^2)", "0", "1", 2 * sqrt(pi) * gamma(mpf(3) / 4) / gamma(mpf(1) / 4))
integral("1/sqrt(1-2/x)", "2", "10", 4 * sqrt(mpf(5)) + 2 * log((sqrt(mpf(10)) + sqrt(mpf(8))) / sqrt(mpf(2))))
integral("1/sqrt(x-3)", "3", "7", 4)
integral("1/sqrt(2pi-x)", "0", "2pi", 2 * sqrt(2 * pi))
integral("x^(-1/2) exp(-x)", "0", "1", sqrt(pi) * erf(1))
integral("acos(x)^(1/2)", "0", "1", quad(lambda t: sqrt(t) * sin(t), [0, pi / 2]), "quadrature after x = cos t")
integral("sin(1/(x+1/10))", "0", "1", quad(lambda x: sin(1 / (x + mpf(1) / 10)), linspace(0, 1, 9)), "quadrature")
integral("exp(-1/x)", "0", "1", quad(lambda x: exp(-1 / x), [0, mpf(1) / 4, 1]), "quadrature")
# infinite ranges
integral("exp(-x)", "0", "inf", 1)
integral("exp(-x^2)", "-inf", "inf", sqrt(pi))
integral("1/(1+x^2)", "-inf", "inf", pi)
integral("1/(1+x^2)", "0", "inf", pi / 2)
integral("exp(-x)/sqrt(x)", "0", "inf", sqrt(pi))
integral("x^2 exp(-x)", "0", "inf", 2)
integral("1/x^2", "1", "inf", 1)
integral("x^(-3/2)", "1", "inf", 2)
integral("1/(x^2 sqrt(1-1/x))", "1", "inf", 2)
integral("1/cosh(x)", "-inf", "inf", pi)
integral("log(x)/(1+x^2)", "0", "inf", 0)
integral("exp(-x) log(x)", "0", "inf", -euler)
integral("x/(exp(x)-1)", "0", "inf", pi**2 / 6)
integral("exp(x)", "-inf", "2", e**2)
integral("1/(1+x^4)", "0", "inf", pi / (2 * sqrt(mpf(2))))

with open("integrals.csv", "w") as out:
    out.write(f"# mpmath {mpmath.__version__}, python3 lengths.py; integrand|lower|upper|value|source\n")
    for row in integrals:
        out.write("|".join(row) + "\n")

lengths = []


def length(name, geometry, curve, a, b, value, source):
    lengths.append((name, geometry, curve, a, b, text(value), source))


plane = "coordinates x, y; ds^2 = dx^2 + dy^2"
polar = "coordinates r in (0, inf), phi in [0, 2 pi) periodic; ds^2 = dr^2 + r^2 dphi^2"
space = "coordinates x, y, z; ds^2 = dx^2 + dy^2 + dz^2"
sphere = "coordinates theta in (0, pi), phi in [0, 2 pi) periodic; ds^2 = dtheta^2 + sin(theta)^2 dphi^2"
half = "coordinates x, y in (0, inf); ds^2 = (dx^2 + dy^2)/y^2"
torus = "coordinates u in [0, 2 pi) periodic, v in [0, 2 pi) periodic; ds^2 = (2 + cos(v))^2 du^2 + dv^2"
hole = ("coordinates t, r in (2, inf), theta in (0, pi), phi in [0, 2 pi) periodic; "
        "ds^2 = -(1 - 2/r) dt^2 + dr^2/(1 - 2/r) + r^2 (dtheta^2 + sin(theta)^2 dphi^2)")
length("circle", plane, "x=3 cos(t), y=3 sin(t)", "0", "2pi", 6 * pi, "2 pi r")
length("ellipse 2:1", plane, "x=2 cos(t), y=sin(t)", "0", "2pi", 8 * ellipe(mpf(3) / 4), "DLMF 19.9.9: 4 a E(k)")
length("ellipse 100:1", plane, "x=100 cos(t), y=sin(t)", "0", "2pi", 400 * ellipe(1 - mpf(1) / 10000), "DLMF 19.9.9: 4 a E(k)")
length("parabola", plane, "x=t, y=t^2", "0", "2", (4 * sqrt(mpf(17)) + asinh(mpf(4))) / 4, "closed form")
length("semicubical parabola", plane, "x=t^2, y=t^3", "0", "1", (13 * sqrt(mpf(13)) - 8) / 27, "Neile: (13 sqrt 13 - 8)/27")
length("astroid", plane, "x=cos(t)^3, y=sin(t)^3", "0", "2pi", mpf(6), "6 a")
length("cardioid", polar, "r=1-cos(t), phi=t", "0", "2pi", mpf(8), "8 a")
length("cycloid", plane, "x=t-sin(t), y=1-cos(t)", "0", "2pi", mpf(8), "8 a")
length("catenary", plane, "x=t, y=cosh(t)", "-1", "2", sinh(mpf(1)) + sinh(mpf(2)), "sinh")
length("lemniscate", polar, "r=sqrt(cos(2t)), phi=t", "-pi/4", "pi/4", gamma(mpf(1) / 4) ** 2 / (2 * sqrt(2 * pi)),
       "Gauss: one loop is half of Gamma(1/4)^2/sqrt(2 pi)")
length("spiral of Archimedes", polar, "r=t, phi=t", "0", "2pi",
       (2 * pi * sqrt(1 + 4 * pi**2) + asinh(2 * pi)) / 2, "closed form")
length("logarithmic spiral", polar, "r=exp(-t), phi=t", "0", "inf", sqrt(mpf(2)), "Torricelli")
length("helix", space, "x=cos(t), y=sin(t), z=t/2", "0", "4pi", 4 * pi * sqrt(mpf(5) / 4), "sqrt(a^2 + b^2) t")
length("helix on an elliptic cylinder", space, "x=2 cos(t), y=sin(t), z=t/2", "0", "2pi",
       4 * sqrt(mpf(17) / 4) * ellipe(mpf(12) / 17), "4 sqrt(a^2 + c^2) E(k), k^2 = (a^2 - b^2)/(a^2 + c^2)")
length("curve of Viviani", space, "x=1+cos(t), y=sin(t), z=2 sin(t/2)", "0", "4pi", 8 * sqrt(mpf(2)) * ellipe(mpf(1) / 2),
       "8 sqrt 2 E(1/sqrt 2), R = 2")
length("parallel", sphere, "theta=pi/3, phi=t", "0", "2pi", 2 * pi * sqrt(mpf(3)) / 2, "2 pi sin theta")
length("loxodrome", sphere, "theta=2 atan(exp(-t)), phi=t", "-inf", "inf", pi * sqrt(mpf(2)), "pi / cos(45 degrees)")
length("horocycle", half, "x=t, y=1", "0", "5", mpf(5), "euclidean length")
length("geodesic of the half-plane", half, "x=cos(t), y=sin(t)", "pi/6", "pi/2",
       log(1 / tan(pi / 12)), "log cot(t/2)")
length("ray of the half-plane", half, "x=0, y=t", "1", "10", log(mpf(10)), "log")
length("inner equator", torus, "u=t, v=pi", "0", "2pi", 2 * pi, "2 pi (R - r)")
length("torus knot", torus, "u=2 t, v=3 t", "0", "2pi",
       quad(lambda t: sqrt(4 * (2 + cos(3 * t)) ** 2 + 9), linspace(0, 2 * pi, 13)), "quadrature")
length("radial line from the horizon", hole, "t=0, r=s, theta=pi/2, phi=0", "2", "10",
       4 * sqrt(mpf(5)) + 2 * log((sqrt(mpf(10)) + sqrt(mpf(8))) / sqrt(mpf(2))), "sqrt(r(r-2)) + 2 log(...)")
length("circular orbit", hole, "t=s, r=6, theta=pi/2, phi=s/sqrt(216)", "0", "2pi sqrt(216)",
       2 * pi * sqrt(mpf(216)) * sqrt(1 - mpf(3) / 6), "MTW 25: dtau/dt = sqrt(1 - 3M/r)")
length("observer at rest", hole, "t=s, r=8, theta=1, phi=0", "0", "10", 10 * sqrt(mpf(3) / 4), "sqrt(1 - 2M/r) t")

with open("lengths.csv", "w") as out:
    out.write(f"# mpmath {mpmath.__version__}, python3 lengths.py; name|geometry|curve|lower|upper|length|source\n")
    for row in lengths:
        out.write("|".join(row) + "\n")
print(len(integrals), len(lengths))
