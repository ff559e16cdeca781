# Kerr in Boyer-Lindquist coordinates with SymPy, from the definitions, simplified at every step.
import time
from sympy import Matrix, cos, diff, factor, simplify, sin, symbols

t, r, theta, phi = symbols("t r theta phi", real=True)
M, a = symbols("M a", positive=True)
Sigma = r**2 + a**2 * cos(theta) ** 2
Delta = r**2 - 2 * M * r + a**2
drag = -2 * M * a * r * sin(theta) ** 2 / Sigma
g = Matrix([
    [-(1 - 2 * M * r / Sigma), 0, 0, drag],
    [0, Sigma / Delta, 0, 0],
    [0, 0, Sigma, 0],
    [drag, 0, 0, (r**2 + a**2 + 2 * M * r * a**2 * sin(theta) ** 2 / Sigma) * sin(theta) ** 2],
])
x = [t, r, theta, phi]
N = range(4)
start = time.time()
h = g.inv().applyfunc(simplify)
G = [[[simplify(sum(h[k, l] * (diff(g[l, i], x[j]) + diff(g[l, j], x[i]) - diff(g[i, j], x[l])) for l in N) / 2)
       for j in N] for i in N] for k in N]
R = [[[[simplify(diff(G[l][j][k], x[i]) - diff(G[l][i][k], x[j])
                 + sum(G[l][i][m] * G[m][j][k] - G[l][j][m] * G[m][i][k] for m in N))
        for j in N] for i in N] for k in N] for l in N]
low = [[[[simplify(sum(g[l, m] * R[m][k][i][j] for m in N)) for j in N] for i in N] for k in N] for l in N]
up = [[[[simplify(sum(h[k, p] * h[i, q] * h[j, s] * R[l][p][q][s] for p in N for q in N for s in N))
         for j in N] for i in N] for k in N] for l in N]
K = factor(simplify(sum(low[l][k][i][j] * up[l][k][i][j] for l in N for k in N for i in N for j in N)))
print("seconds", time.time() - start)
