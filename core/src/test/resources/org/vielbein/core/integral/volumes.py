"""Writes volumes.csv: python3 volumes.py > volumes.csv  (mpmath, closed forms where there are any, else its quadrature at 40 digits)."""
import itertools
from mpmath import *
import mpmath
mp.dps = 40
E2 = "coordinates x, y; ds^2 = dx^2 + dy^2"
E3 = "coordinates x, y, z; ds^2 = dx^2 + dy^2 + dz^2"
E4 = "coordinates x, y, z, w; ds^2 = dx^2 + dy^2 + dz^2 + dw^2"
XS = ["x", "y", "z", "w", "p", "q", "s", "t"]
rows = []
def E(n):
    return "coordinates " + ", ".join(XS[:n]) + "; ds^2 = " + " + ".join("d%s^2" % x for x in XS[:n])
def unit(n):
    return ", ".join("%s=0..1" % x for x in XS[:n])
def row(name, geometry, region, value, source, map="", integrand=""):
    rows.append("|".join([name, geometry, region, map, integrand, mpmath.nstr(mpf(value), 25), source]))
def lin(a):
    return " + ".join("%s*%s" % (c, x) for c, x in zip(a, XS))
# --- Genz (1984), Testing multidimensional integration routines, with fixed parameters; closed forms
def oscillatory(u, a):
    z = mpc(cos(2*pi*u), sin(2*pi*u))
    for c in a: z *= (expj(mpf(c)) - 1)/(1j*mpf(c))
    return z.real
def corner(a):
    n = len(a); s = mpf(0)
    for S in itertools.product([0, 1], repeat=n):
        s += (-1)**sum(S)/(1 + sum(mpf(c)*b for c, b in zip(a, S)))
    return s/(factorial(n)*fprod(mpf(c) for c in a))
GENZ = "Genz 1984, closed form, mpmath"
for a in (["3", "5"], ["2", "4", "3"], ["1", "2", "3", "1"], ["2", "1", "1", "2", "1"]):
    row("oscillatory %d" % len(a), E(len(a)), unit(len(a)), oscillatory(mpf("0.3"), a), GENZ, integrand="cos(2pi*0.3 + %s)" % lin(a))
for a in (["3", "1"], ["1", "2", "3"], ["1", "0.5", "2", "1"], ["1", "1", "1", "1", "1"], ["0.5", "0.3", "0.2", "0.4", "0.1", "0.6"], ["0.1"]*8):
    row("corner peak %d" % len(a), E(len(a)), unit(len(a)), corner(a), GENZ, integrand="(1 + %s)^(-%d)" % (lin(a), len(a)+1))
row("product peak 3", E3, unit(3), fprod(c*(atan(c*(1-u))+atan(c*u)) for c, u in [(mpf(5), mpf("0.3")), (mpf(8), mpf("0.6")), (mpf(3), mpf("0.5"))]), GENZ,
    integrand="1/((1/25+(x-0.3)^2)*(1/64+(y-0.6)^2)*(1/9+(z-0.5)^2))")
row("gaussian 3", E3, unit(3), fprod(sqrt(pi)/(2*c)*(erf(c*(1-u))+erf(c*u)) for c, u in [(mpf(5), mpf("0.3")), (mpf(8), mpf("0.6")), (mpf(3), mpf("0.5"))]), GENZ,
    integrand="exp(-25(x-0.3)^2-64(y-0.6)^2-9(z-0.5)^2)")
row("continuous 2", E2, unit(2), fprod((2-exp(-c*u)-exp(-c*(1-u)))/c for c, u in [(mpf(4), mpf("0.3")), (mpf(2), mpf("0.6"))]), GENZ,
    integrand="exp(-4 abs(x-0.3)-2 abs(y-0.6))")
row("discontinuous 2", E2, unit(2), (exp(mpf(3)*mpf("0.3"))-1)/3*(exp(mpf(2)*mpf("0.6"))-1)/2, GENZ,
    integrand="if(x<0.3, if(y<0.6, exp(3x+2y), 0), 0)")
row("discontinuous across the diagonal", E2, unit(2), mpf("0.7")**2/2, "area of a triangle", integrand="if(x+y<0.7, 1, 0)")
# --- ridges and singular points
row("ridge on the diagonal", E2, unit(2), mpf(1)/3, "elementary", integrand="abs(x-y)")
row("ridge over a smooth weight", E2, unit(2), 2*quad(lambda x: quad(lambda y: (x-y)/(1+x+y), [0, x]), [0, 1]), "mpmath quad", integrand="abs(x-y)/(1+x+y)")
row("maximum", E2, unit(2), mpf(2)/3, "elementary", integrand="max(x, y)")
row("maximum of three", E3, unit(3), mpf(3)/4, "elementary", integrand="max(x, max(y, z))")
row("root of the distance on the diagonal", E2, unit(2), mpf(8)/15, "elementary", integrand="sqrt(abs(x-y))")
row("one over 1-xy", E2, unit(2), zeta(2), "zeta(2)", integrand="1/(1-x y)")
row("one over 1-xyz", E3, unit(3), zeta(3), "zeta(3)", integrand="1/(1-x y z)")
row("one over r on a square", E2, unit(2), 2*log(1+sqrt(2)), "elementary", integrand="1/sqrt(x^2+y^2)")
row("mean distance from a corner", E2, unit(2), (sqrt(2)+asinh(1))/3, "Bailey, Borwein, Crandall, Box integrals (2007)", integrand="sqrt(x^2+y^2)")
row("mean distance from a corner of a cube", E3, unit(3), -pi/24+sqrt(3)/4+log(2+sqrt(3))/2, "Bailey, Borwein, Crandall, Box integrals (2007)", integrand="sqrt(x^2+y^2+z^2)")
row("mean distance in a square", E4, unit(4), (2+sqrt(2)+5*log(1+sqrt(2)))/15, "Bailey, Borwein, Crandall, Box integrals (2007)", integrand="sqrt((x-z)^2+(y-w)^2)")
row("root of a sum at a corner", E3, unit(3), (mpf(8)/15)*(3**mpf("2.5")-3*2**mpf("2.5")+3), "elementary", integrand="1/sqrt(x+y+z)")
row("logarithm of a sum", E2, unit(2), 2*log(2)-mpf(3)/2, "elementary", integrand="ln(x+y)")
row("edge power", E2, unit(2), beta(mpf("0.5"), mpf("0.5")), "beta function", integrand="1/sqrt(x (1-x))")
row("edge power that does not separate", E2, unit(2), quad(lambda x: (log(1+x)-log(x))/sqrt(x), [0, mpf("0.001"), 1]), "mpmath quad", integrand="1/(sqrt(x) (x+y))")
row("logarithms at edges", E2, unit(2), 1, "elementary", integrand="ln(x) ln(y)")
row("sine of a product", E2, unit(2), quad(lambda x: (1-cos(pi*x))/(pi*x), [0, 1]), "mpmath quad", integrand="sin(pi x y)")
row("near pole", E2, unit(2), quad(lambda x: (atan((1-x)*20)+atan(x*20))*20, linspace(0, 1, 9)), "mpmath quad", integrand="1/((x-y)^2+1/400)")
row("narrow peak", E2, unit(2), quad(lambda x: (1/sqrt(mpf(10)**-4+(x-mpf("0.47"))**2))*(atan(mpf("0.69")/sqrt(mpf(10)**-4+(x-mpf("0.47"))**2))+atan(mpf("0.31")/sqrt(mpf(10)**-4+(x-mpf("0.47"))**2))), [0, mpf("0.46"), mpf("0.47"), mpf("0.48"), 1]), "mpmath quad", integrand="1/(1/10^4+(x-0.47)^2+(y-0.31)^2)")
row("signed", E2, "x=0..pi, y=0..pi", 0, "odd about the middle", integrand="cos(x+y) (x-y)")
# --- nested bounds
s = "sqrt(1-x^2)"
row("disk", E2, "x=-1..1, y=-%s..%s" % (s, s), pi, "closed form")
row("disk, second moment", E2, "x=-1..1, y=-%s..%s" % (s, s), pi/2, "closed form", integrand="x^2+y^2")
b3 = "x=-1..1, y=-sqrt(1-x^2)..sqrt(1-x^2), z=-sqrt(1-x^2-y^2)..sqrt(1-x^2-y^2)"
row("3-ball", E3, b3, 4*pi/3, "closed form")
row("3-ball, gaussian", E3, b3, pi**mpf("1.5")*erf(1)-2*pi*exp(-1), "closed form", integrand="exp(-x^2-y^2-z^2)")
row("4-ball", E4, b3 + ", w=-sqrt(1-x^2-y^2-z^2)..sqrt(1-x^2-y^2-z^2)", pi**2/2, "closed form")
row("ellipse", E2, "x=-3..3, y=-2 sqrt(1-x^2/9)..2 sqrt(1-x^2/9)", 6*pi, "closed form")
row("simplex, Dirichlet", E3, "x=0..1, y=0..1-x, z=0..1-x-y", gamma(mpf(3)/2)*gamma(2)*gamma(mpf(3)/2)*gamma(mpf(1)/2)/gamma(mpf(11)/2), "Dirichlet's integral", integrand="sqrt(x) y sqrt(z)/sqrt(1-x-y-z)")
row("simplex, exponential", E4, "x=0..1, y=0..1-x, z=0..1-x-y, w=0..1-x-y-z", 1-e/3, "closed form", integrand="exp(x+y+z+w)")
row("under a parabola", E2, "x=0..1, y=0..x^2", quad(lambda x: (exp(x*x*x)-1)/x, [0, 1]), "mpmath quad", integrand="exp(x y)")
row("Viviani", E3, "x=0..1, y=-sqrt(x-x^2)..sqrt(x-x^2), z=-sqrt(1-x^2-y^2)..sqrt(1-x^2-y^2)", 2*pi/3-mpf(8)/9, "closed form")
row("Steinmetz", E3, "x=-1..1, y=-sqrt(1-x^2)..sqrt(1-x^2), z=-sqrt(1-x^2)..sqrt(1-x^2)", mpf(16)/3, "closed form")
row("outer variable in both bounds", E2, "x=1..2, y=1/x..x", 4*log(2)-2, "elementary", integrand="1/y")
# --- infinite
row("gaussian that does not separate", E2, "x=-inf..inf, y=-inf..inf", 2*pi/sqrt(3), "closed form", integrand="exp(-x^2-x y-y^2)")
row("Cauchy in the plane", E2, "x=-inf..inf, y=-inf..inf", pi, "closed form", integrand="1/(1+x^2+y^2)^2")
row("exponential of r", E2, "x=-inf..inf, y=-inf..inf", 2*pi, "closed form", integrand="exp(-sqrt(x^2+y^2))")
row("quadrant", E2, "x=0..inf, y=0..inf", mpf(1)/2, "elementary", integrand="1/(1+x+y)^3")
row("wedge to infinity", E2, "x=1..inf, y=0..x", 1, "elementary", integrand="2y/x^4")
# --- periodic
row("two periods", "coordinates u in [0, 2pi) periodic, v in [0, 2pi) periodic; ds^2 = du^2 + dv^2", "u=0..2pi, v=0..2pi", 4*pi**2/sqrt(3), "closed form", integrand="1/(2+cos(u+v))")
row("three cosines", "coordinates u in [0, 2pi) periodic, v in [0, 2pi) periodic; ds^2 = du^2 + dv^2", "u=0..2pi, v=0..2pi", 4*pi**2*(besseli(0,1)**3+2*nsum(lambda k: besseli(k,1)**3, [1, 60])), "Bessel series", integrand="exp(cos(u)+cos(v)+cos(u-v))")
# --- spaces
S2 = "coordinates theta in (0, pi), phi in [0, 2pi) periodic; ds^2 = 4 (dtheta^2 + sin(theta)^2 dphi^2)"
row("sphere", S2, "theta=0..pi, phi=0..2pi", 16*pi, "4 pi R^2")
row("lune that narrows", S2, "theta=0..pi, phi=0..theta", 4*pi, "4 int theta sin(theta)")
row("torus", "coordinates u in [0, 2pi) periodic, v in [0, 2pi) periodic; x = (3+cos(v)) cos(u); y = (3+cos(v)) sin(u); z = sin(v); ds^2 = dx^2+dy^2+dz^2", "u=0..2pi, v=0..2pi", 12*pi**2, "4 pi^2 R r")
row("ellipsoid", E3, "theta=0..pi, phi=0..2pi", (lambda a, b, c: 2*pi*c*c + 2*pi*a*b/sin(acos(c/a))*(ellipe(acos(c/a), a*a*(b*b-c*c)/(b*b*(a*a-c*c)))*sin(acos(c/a))**2+ellipf(acos(c/a), a*a*(b*b-c*c)/(b*b*(a*a-c*c)))*cos(acos(c/a))**2))(mpf(3), mpf(2), mpf(1)), "Legendre's formula, mpmath ellipe, ellipf", map="x=3 sin(theta) cos(phi), y=2 sin(theta) sin(phi), z=cos(theta)")
row("paraboloid", E3, "u=0..1, v=0..2pi", pi/6*(5*sqrt(5)-1), "closed form", map="x=u cos(v), y=u sin(v), z=u^2")
row("helicoid", E3, "u=0..1, v=0..2pi", pi*(sqrt(2)+asinh(1)), "closed form", map="x=u cos(v), y=u sin(v), z=v")
row("graph", E3, "u=0..1, v=0..1", quad(lambda u: (sqrt(2+u*u)+(1+u*u)*asinh(1/sqrt(1+u*u)))/2, [0, 1]), "mpmath quad", map="x=u, y=v, z=u v")
row("twisted cubic", E3, "t=0..1", quad(lambda t: sqrt(1+4*t*t+9*t**4), [0, 1]), "mpmath quad", map="x=t, y=t^2, z=t^3")
th = tanh(mpf(1)/2)
row("hyperbolic disk in the half-plane", "coordinates x, y in (0, inf); ds^2 = (dx^2+dy^2)/y^2", "y=exp(-1)..exp(1), x=-sqrt(sinh(1)^2-(y-cosh(1))^2)..sqrt(sinh(1)^2-(y-cosh(1))^2)", 4*pi*sinh(mpf(1)/2)**2, "4 pi sinh(rho/2)^2")
row("hyperbolic disk in Poincare's disk", "coordinates x, y; where x^2+y^2 < 1; ds^2 = 4(dx^2+dy^2)/(1-x^2-y^2)^2", "x=-tanh(1/2)..tanh(1/2), y=-sqrt(tanh(1/2)^2-x^2)..sqrt(tanh(1/2)^2-x^2)", 4*pi*sinh(mpf(1)/2)**2, "4 pi sinh(rho/2)^2")
row("hyperbolic disk in Klein's disk", "coordinates x, y; where x^2+y^2 < 1; ds^2 = ((1-y^2) dx^2 + 2 x y dx dy + (1-x^2) dy^2)/(1-x^2-y^2)^2", "x=-tanh(1)..tanh(1), y=-sqrt(tanh(1)^2-x^2)..sqrt(tanh(1)^2-x^2)", 4*pi*sinh(mpf(1)/2)**2, "4 pi sinh(rho/2)^2")
row("hyperbolic disk in polar coordinates", "coordinates rho in (0, inf), phi in [0, 2pi) periodic; ds^2 = drho^2 + sinh(rho)^2 dphi^2", "rho=0..1, phi=0..2pi", 4*pi*sinh(mpf(1)/2)**2, "4 pi sinh(rho/2)^2")
row("ideal triangle", "coordinates x, y in (0, inf); ds^2 = (dx^2+dy^2)/y^2", "x=-1..1, y=sqrt(1-x^2)..inf", pi, "Gauss-Bonnet")
SCH = "parameter M = 1 in (0, inf); coordinates t, r in (2M, inf), theta in (0, pi), phi in [0, 2pi) periodic; ds^2 = -(1-2M/r) dt^2 + dr^2/(1-2M/r) + r^2 (dtheta^2 + sin(theta)^2 dphi^2)"
row("shell from the horizon", SCH, "r=2..3, theta=0..pi, phi=0..2pi", 4*pi*quad(lambda u: (2+u*u)**mpf("2.5")*2, [0, 1]), "mpmath quad", map="t=0")
row("equator from the horizon", SCH, "r=2..4, phi=0..2pi", 2*pi*quad(lambda u: (2+u*u)**mpf("1.5")*2, [0, sqrt(2)]), "mpmath quad", map="t=0, theta=pi/2")
row("tube at the horizon", SCH, "t=0..1, theta=0..pi, phi=0..2pi", 4*pi*9*sqrt(mpf(1)/3), "closed form", map="r=3")
KERR = "parameter M = 1 in (0, inf), a = 1/2; coordinates r in (0, inf), theta in (0, pi), phi in [0, 2pi) periodic; Sigma = r^2 + a^2 cos(theta)^2; Delta = r^2 - 2 M r + a^2; ds^2 = Sigma/Delta dr^2 + Sigma dtheta^2 + ((r^2+a^2)^2 - a^2 Delta sin(theta)^2)/Sigma*sin(theta)^2 dphi^2"
rp = 1+sqrt(mpf(3))/2
row("Kerr's horizon", KERR, "theta=0..pi, phi=0..2pi", 4*pi*(rp*rp+mpf(1)/4), "4 pi (r_+^2 + a^2)", map="r=1+sqrt(3)/2")
for n in (5, 6, 8):
    x = ["r"] + ["a%d" % i for i in range(1, n)]
    g = "dr^2 + r^2 (da1^2"
    for i in range(2, n): g += " + " + " ".join("sin(a%d)^2" % j for j in range(1, i)) + " da%d^2" % i
    row("%d-ball in spherical coordinates" % n, "coordinates r in (0, inf), " + ", ".join("a%d in (0, pi)" % i for i in range(1, n-1)) + ", a%d in [0, 2pi) periodic; ds^2 = %s)" % (n-1, g),
        "r=0..1, " + ", ".join("a%d=0..pi" % i for i in range(1, n-1)) + ", a%d=0..2pi" % (n-1), pi**(mpf(n)/2)/gamma(mpf(n)/2+1), "closed form")
row("mean square in a 6-cube", E(6), unit(6), mpf(6)/3+30*mpf(1)/4, "elementary", integrand="(%s)^2" % "+".join(XS[:6]))
row("exponential of products, 5", E(5), unit(5), nsum(lambda k: 1/(factorial(k)*(k+1)**5), [0, inf]), "power series", integrand="exp(x y z w p)")
row("exponential of products, 7", E(7), unit(7), nsum(lambda k: 1/(factorial(k)*(k+1)**7), [0, inf]), "power series", integrand="exp(x y z w p q s)")
row("cosine of a sum, 7", E(7), unit(7), oscillatory(mpf(0), ["1"]*7), GENZ, integrand="cos(x+y+z+w+p+q+s)")
print("# mpmath %s, python3 volumes.py; name|geometry|region|map|integrand|value|source" % mpmath.__version__)
for r in rows: print(r)
