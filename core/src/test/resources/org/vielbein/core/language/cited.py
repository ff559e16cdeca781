"""Writes cited.csv: python3 cited.py > cited.csv

SymPy 1.14.0, mpmath 1.3.0. The components of the line elements of cited.txt, typed by hand as matrices from the formulas;
nothing here knows the reader. Points, digits and rows are those of spellings.py.
"""
import spellings
from sympy import Matrix, Rational as Q, cos, cosh, diag as D, exp, sign, sin, sinh, symbols
from spellings import case, sphere

spellings.CASES.clear()
spellings.VALUES.update({
    "U": (Q(2, 7), Q(4, 9)), "V": (Q(1, 5), Q(-2, 3)), "u_tilde": (Q(1, 2), Q(3, 4)), "v_tilde": (Q(2, 3), Q(5, 4)),
    "z_tilde": (Q(1, 3), Q(6, 5)), "y'": (Q(3, 8), Q(7, 9)), "t_bar": (Q(2, 5), Q(9, 8)), "tau": (Q(-2, 3), Q(5, 4)),
    "r_tilde": (Q(3, 7), Q(5, 2)), "tau_E": (Q(3, 4), Q(1, 6)), "xi1": (Q(1, 4), Q(5, 8)), "xi2": (Q(2, 3), Q(7, 6)),
    "xi3": (Q(3, 5), Q(9, 4)),
})
spellings.S.update({name: symbols(name) for name in spellings.VALUES})
(r, theta, t, x, y, z, u, v) = symbols("r theta t x y z u v")
(a, k, p, q, mu, eta, chi, psi) = symbols("a k p q mu eta chi psi")
(G, M, U, V, beta, sigma, tau) = symbols("G M U V beta sigma tau")
(L, l, phi, rho, r_tilde) = symbols("L l phi rho r_tilde")
s2 = sin(theta) ** 2


def pair(first, second, value):
    """The matrix of four rows with one component off the diagonal."""
    m = Matrix.zeros(4, 4)
    m[first, second] = m[second, first] = value
    return m


# Carroll: flat space and the sphere, weak fields, Schwarzschild and his kin, cosmology
case("carroll-2.30", "x y z", D(1, 1, 1))
case("carroll-2.32", "r theta phi", D(1, *sphere(r**2)))
case("carroll-2.33", "theta phi", D(1, s2))
case("carroll-3.22", "r theta", D(1, r**2))
case("carroll-3.100", "theta phi", D(a**2, a**2 * s2))
Phi = -1 / (3 + x**2 + y * z)
case("carroll-6.29", "t x y z", D(-(1 + 2 * Phi), *[1 - 2 * Phi] * 3), "Phi(x,y,z)=-1/(3+x**2+y*z)")
case("carroll-7.12", "t r theta phi", D(-1 - t * r, 2 + r**2, *sphere(r**2)), "m(t,r)=-1-t*r;n(t,r)=2+r**2")
case("carroll-7.13", "t r theta phi", D(-exp(2 * t / r), exp(2 * (t - r / 3)), *sphere(r**2)),
     "alpha(t,r)=t/r;beta(t,r)=t-r/3")
case("carroll-7.20", "t r theta phi", D(-exp(2 / r), exp(1 / (1 + r)), *sphere(r**2)), "alpha(r)=1/r;beta(r)=1/(1+r)")
case("carroll-7.26", "t r theta phi", D(-(r + mu) / r, r / (r + mu), *sphere(r**2)))
f = (r - 2 * G * M) / r
case("carroll-7.29", "t r theta phi", D(-f, 1 / f, *sphere(r**2)))
case("carroll-7.69", "u_tilde r theta phi", D(-f, 0, *sphere(r**2)) + pair(0, 1, 1))
case("carroll-7.72", "v_tilde r theta phi", D(-f, 0, *sphere(r**2)) - pair(0, 1, 1))
case("carroll-7.86", "t r theta phi", D(-1, 1, *sphere(r**2)))
case("carroll-7.90", "u v theta phi", D(0, 0, *sphere((u - v) ** 2)) - pair(0, 1, 2))
case("carroll-7.97", "U V theta phi",
     (D(0, 0, *sphere(sin(U - V) ** 2)) - pair(0, 1, 2)) / (cos(U) * cos(V)) ** 2)
case("carroll-7.100", "eta chi theta phi", D(-1, 1, *sphere(sin(chi) ** 2)) * 4 / (cos(eta) + cos(chi)) ** 2,
     "omega(eta,chi)=(cos(eta)+cos(chi))/2")
charged = 1 - 2 * G * M / r + G * (p**2 + q**2) / r**2
case("carroll-7.110", "t r theta phi", D(-charged, 1 / charged, *sphere(r**2)))
R2, D1 = r**2 + a**2 * cos(theta) ** 2, r**2 - 2 * G * M * r + a**2
w = 2 * G * M * r / R2
case("carroll-7.114", "t r theta phi",
     D(-1 + w, R2 / D1, R2, (r**2 + a**2) * s2 + w * a**2 * s2**2) - pair(0, 3, w * a * s2))
case("carroll-7.117", "t r theta phi", D(-1, R2**2 / (r**2 + a**2), R2**2, (r**2 + a**2) * s2))
case("carroll-7.130", "phi", [[a**2 + 2 * a**2 * G * M / r]])
at = 1 + t**2
case("carroll-8.7", "t r theta phi", D(-1, at**2 / (1 - k * r**2), *sphere(at**2 * r**2)), "a(t)=1+t**2")
case("carroll-8.9", "r theta phi", D(1, *sphere(r**2)))
case("carroll-8.10", "chi theta phi", D(1, *sphere(sin(chi) ** 2)))
case("carroll-8.11", "psi theta phi", D(1, *sphere(sinh(psi) ** 2)))
# Kerr by Barausse, Hughes, Rezzolla: g_tphi is half of the factor of dt dphi
D1 = D1.subs(G, 1)
case("barausse-1", "t r theta phi",
     D(-(1 - 2 * M * r / R2), R2 / D1, R2, (r**2 + a**2 + 2 * M * a**2 * r * s2 / R2) * s2)
     - pair(0, 3, 2 * M * a * r * s2 / R2))
case("dhokarh-11", "y' z_tilde", D(1, 1))
case("dhokarh-12", "y' z", D(1, 1))
case("dhokarh-13", "y z", [[1, eta], [eta, 1 + eta**2]])
# Gödel by Caldarelli
h = 2 * a * sinh(r / 2) ** 2
case("caldarelli-1", "t phi r z",
     [[-1, -h, 0, 0], [-h, sinh(r) ** 2 - h**2, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
case("vakili-1", "t x y z", D(-1, (1 + t) ** 2, exp(2 * t), t**4), "a(t)=1+t;b(t)=exp(t);c(t)=t**2")
case("vakili-3", "beta x y z", D(-beta, (1 + beta) ** 2, exp(2 * beta), beta**4),
     "a(beta)=1+beta;b(beta)=exp(beta);c(beta)=beta**2")
case("darabi-1", "tau sigma", D(-1, cos(sigma) / 2), "g(sigma)=cos(sigma)/2")
case("dray-1", "t x", D(t, exp(t)), "a(t)=exp(t/2)")
case("dray-2", "tau x", D(sign(tau), exp(tau)), "a(tau)=exp(tau/2)")
# Bonnor's class, and flat space in coordinates that rotate, by Cooperstock and Tieu
fb, nu, wb = 1 + r**2, r * z, z - r
case("cooperstock-1", "z r phi t_bar",
     [[-exp(nu) / fb, 0, 0, 0], [0, -exp(nu) / fb, 0, 0], [0, 0, -(r**2) / fb + fb * wb**2, -fb * wb],
      [0, 0, -fb * wb, fb]], "f(r,z)=1+r**2;nu(r,z)=r*z;w(r,z)=z-r")
case("cooperstock-7", "t x", D(1, -1))
case("cooperstock-8", "t r phi z", D(1, -1, -(r**2), -1))
case("cooperstock-11", "t_bar r phi z", D(1, -1, a**2 - r**2, -1) - pair(0, 2, a))
# Anti-de Sitter, hyperbolic and de Sitter spaces by Yadav; spheres are those of d = 3
case("yadav-3.9", "t r", D(-((L * cosh(r)) ** 2), L**2))
case("yadav-3.10", "t r_tilde", D(-(L**2) * (r_tilde**2 + 1), L**2 / (r_tilde**2 + 1)))
case("yadav-3.14", "tau_E rho theta phi", L**2 * D(cosh(rho) ** 2, 1, *sphere(sinh(rho) ** 2)))
case("yadav-3.15", "tau_E theta chi phi", L**2 / cos(theta) ** 2 * D(1, 1, s2, s2 * sin(chi) ** 2))
case("yadav-5.9", "t x z", (L / z) ** 2 * D(-1, 1, 1))
case("yadav-5.24", "z x1 x2 x3", (L / z) ** 2 * D(1, 1, 1, 1))
case("yadav-6.4", "t r theta phi", D(-1 + (r / l) ** 2, 1 / (1 - (r / l) ** 2), *sphere(r**2)))
radius = l * cosh(tau / l)
case("yadav-6.6", "tau theta phi alpha", D(-1, radius**2, *[sphere(radius**2)[1]] * 2) * D(1, 1, 1, sin(phi) ** 2))
# Euclidean space, and the positive measures m with the coordinates 2 sqrt(m), by Amari
case("amari-1.29", "xi1 xi2 xi3", D(1, 1, 1))
case("amari-3.93", "xi1 xi2 xi3", D(1, 1, 1))
# The metric of Fisher and Rao on normal distributions, by Meister
case("meister", "mu sigma", D(1, 2) / sigma**2)

if __name__ == "__main__":
    spellings.main()
