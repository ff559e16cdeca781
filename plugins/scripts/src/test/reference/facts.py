"""Checks what the scripts claim, `fact scalar = 2/R^2`, and writes the table of it.

Two programs look at each fact. Both are given the metric of published.txt, not the script's, and the value as the script
has it: Maxima 5.46.0 with its package ctensor proves found - claimed = 0 (facts.mac); SymPy 1.14.0 with mpmath 1.3.0
finds the value from the derivatives of the metric at two points of no symmetry, with 50 digits, by
R_lkij = ½(∂_k∂_i g_lj + ∂_l∂_j g_ki − ∂_l∂_i g_kj − ∂_k∂_j g_li) + g_mn(Γᵐ_ki Γⁿ_lj − Γᵐ_kj Γⁿ_li).
Scalars are positive on a sphere. A fact that one of the two contradicts, or neither confirms, is an error.

    python3 facts.py            all geometries, and the table anew
    python3 facts.py NAME …     these, and their rows in the table anew
"""
import csv
import itertools
import pathlib
import re
import subprocess
import sys

import mpmath as mp
import sympy as sp

mp.mp.dps = 60
HERE = pathlib.Path(__file__).parent
FOLDER = HERE.parents[1] / "main" / "geometries"
TABLE = HERE.parent / "resources" / "reference" / "facts.csv"
SECONDS = 60
CLOSE = mp.mpf(10)**-40
BUILT_IN = set("sin cos tan sinh cosh tanh sech exp log sqrt pi diff trigamma digamma polygamma".split())
DEFAULTS = dict(
    M="1", a="7/5", b="2", c="5/4", p="3/2", k="2/5", Q="1/3", L="7", R="3", r="7/2", alpha="3/5", e="3/2", J="3/5",
    Lambda="1/9", B="2/3", sigma="6/5", tau="4/3", p1="1/7", p2="1/5", p3="3/10", p4="1/11", N="3", nu="7/2", l="2/3",
    omega="1/5", mu="2/3", m="2/7", s="6/5", w="3/4", t="11/10", x="1/3", y="1/4", z="2/5", u="1/2", v="4/3",
    theta="4/5", phi="1/3", psi="5/6", rho="3/2", lat="7/10", lon="1/5", eta="3/5", beta="2/9", chi="4/7",
    x1="1/5", x2="1/4", x3="1/6", x4="1/3", xi="1/2", zeta="1/4", q="1/2")


class Published:
    """One block of published.txt."""

    def __init__(self, block):
        self.name, *lines = block.split("\n")
        self.functions, self.at, self.definitions = {}, {}, []
        for line in lines:
            word, _, rest = line.partition(" ")
            if word == "coordinates":
                self.coordinates = rest.split()
            elif word == "functions":
                self.functions = {f: u.split(", ") for f, u in re.findall(r"(\w+)\(([^)]*)\)", rest)}
            elif word == "at":
                self.at = dict(pair.split("=") for pair in rest.split())
            else:
                left, _, right = line.partition(" = ")
                self.definitions.append((left, right))
        key, self.element = self.definitions.pop()
        assert key == "ds2", self.name


def published():
    text = re.sub(r"^#.*\n", "", (HERE / "published.txt").read_text(), flags=re.M)
    return {b.name: b for b in map(Published, re.split(r"\n\n+", text.strip()))}


def claims(text):
    """[(kind, value as it stands, value with every definition of the script put in and every sign of a product)]"""
    definitions = dict(re.findall(r"^(\w+) = (.*)$", text, re.M))
    found = []
    for kind, written in re.findall(r"^fact ([\w-]+) = (.*)$", text, re.M):
        value = product(written)
        while used := [n for n in re.findall(r"(?<![\w.])[A-Za-z]\w*", value) if n in definitions]:
            value = re.sub(r"(?<![\w.])%s(?!\w)" % used[0], "(" + product(definitions[used[0]]) + ")", value)
        found.append((kind, written, value))
    return found


def product(text):
    """Signs of multiplication where the script has none; f'' becomes derived2_f, and diff(h, x) derived_h_x."""
    text = re.sub(r"(\w+)('+)", lambda m: "derived%d_%s" % (len(m[2]), m[1]), text)
    text = re.sub(r"diff\((\w+), ([\w, ]+)\)", lambda m: "derived_%s_%s" % (m[1], m[2].replace(", ", "_")), text)
    text = re.sub(r"(?<![\w.])(\d+)(?=[A-Za-z(])", r"\1*", text)
    return re.sub(r"(?<=[\w)]) (?=[\w(])", "*", text)


# SymPy and mpmath


class SymPy:
    """The curvature at a point, of a geometry whose unknown functions have become known ones."""

    def __init__(self, block, numbers):
        self.block, self.n = block, len(block.coordinates)
        self.names = {x: sp.Symbol(x + "_") for x in block.coordinates}
        for f, arguments in block.functions.items():
            at = [self.names[u] for u in arguments]
            self.names[f] = (1 + sum(u**2 / (k + 3 + len(f)) for k, u in enumerate(at)) + sp.prod([u + 2 for u in at]) / (ord(f[0]) - 60)
                             + sp.exp(sum(u / (k + 2) for k, u in enumerate(at))) / (ord(f[0]) - 50))
        for name in set(re.findall(r"(?<![\w.])[A-Za-z]\w*", block.element + " ".join(d for _, d in block.definitions))):
            if name not in BUILT_IN and name[0] != "d":
                self.names.setdefault(name, sp.Symbol(name + "_"))
        self.numbers = numbers
        differentials = [sp.Symbol("d" + x) for x in block.coordinates]
        scope = {**self.names, **{"d" + x: d for x, d in zip(block.coordinates, differentials)}}
        for left, right in block.definitions:
            scope[left] = self.read(right, scope)
            scope["d" + left] = sum(sp.diff(scope[left], self.names[x]) * d for x, d in zip(block.coordinates, differentials))
        element = self.read(block.element, scope)
        gradient = [sp.diff(element, d) for d in differentials]
        self.g = [[sp.diff(row, d) / 2 for d in differentials] for row in gradient]

    def read(self, text, scope):
        text = re.sub(r"\blambda\b", "lambda_", text)
        special = {"trigamma": lambda x: sp.polygamma(1, x), "digamma": lambda x: sp.polygamma(0, x)}
        if self.block.functions:
            special["diff"] = lambda f, *xs: sp.diff(f, *xs)
        return sp.sympify(text, rational=True, locals={**special, **scope})

    def number(self, e):
        at = {s: sp.sympify(self.numbers[n], rational=True) for n, s in self.names.items()
              if n in self.numbers and n not in self.block.functions}
        return mp.mpf(sp.N(sp.sympify(e).subs(at), mp.mp.dps))

    def claimed(self, text):
        def derived(m):
            order, name, xs = m[1], m[2], m[3]
            if order:
                xs = self.block.functions[name] * int(order)
            else:
                xs = xs.split("_")
            return "(" + str(sp.diff(self.names[name], *[self.names[x] for x in xs])).replace("**", "^") + ")"
        text = re.sub(r"derived(\d*)_([A-Za-z]+)(?:_(\w+))?", derived, text)
        scope = {n: sp.Symbol(n + "_") for n in re.findall(r"(?<![\w.])[A-Za-z]\w*", text) if n not in BUILT_IN}
        scope.update({n + "_": sp.Symbol(n + "_") for n in self.names})
        scope.update(self.names)
        e = self.read(text, scope)
        at = {sp.Symbol(n + "_"): sp.sympify(v, rational=True) for n, v in self.numbers.items()}
        return mp.mpf(sp.N(e.subs(at), mp.mp.dps))

    def curvature(self):
        """Sets metric, inverse and R_lkij in numbers."""
        n, xs = self.n, [self.names[x] for x in self.block.coordinates]
        self.G = mp.matrix(n, n)
        d1, d2 = {}, {}
        for i in range(n):
            for j in range(i, n):
                self.G[i, j] = self.G[j, i] = self.number(self.g[i][j])
                for k in range(n):
                    first = sp.diff(self.g[i][j], xs[k])
                    d1[k, i, j] = d1[k, j, i] = self.number(first)
                    for l in range(k, n):
                        second = self.number(sp.diff(first, xs[l]))
                        for a, b in ((i, j), (j, i)):
                            d2[k, l, a, b] = d2[l, k, a, b] = second
        self.inverse = mp.inverse(self.G)
        index = range(n)
        lower = {(k, i, j): (d1[i, j, k] + d1[j, i, k] - d1[k, i, j]) / 2 for k, i, j in itertools.product(index, repeat=3)}
        upper = {(m, i, j): sum(self.inverse[m, k] * lower[k, i, j] for k in index)
                 for m, i, j in itertools.product(index, repeat=3)}
        self.riemann = {}
        for l, k, i, j in itertools.product(index, repeat=4):
            r = (d2[k, i, l, j] + d2[l, j, k, i] - d2[l, i, k, j] - d2[k, j, l, i]) / 2
            r += sum(upper[m, k, i] * lower[m, l, j] - upper[m, k, j] * lower[m, l, i] for m in index)
            self.riemann[l, k, i, j] = r
        self.ricci = {(k, j): sum(self.inverse[l, i] * self.riemann[l, k, i, j] for l in index for i in index)
                      for k in index for j in index}
        self.scalar = sum(self.inverse[k, j] * self.ricci[k, j] for k in index for j in index)
        self.size = max([abs(v) for v in d2.values()] + [abs(v) for v in d1.values()] + [mp.mpf(1)])

    def kretschmann(self):
        raised = self.riemann
        for place in range(4):
            raised = {key: sum(self.inverse[key[place], m] * raised[key[:place] + (m,) + key[place + 1:]] for m in range(self.n))
                      for key in raised}
        return sum(raised[key] * self.riemann[key] for key in raised)

    def weyl(self):
        n, g, r, s = self.n, self.G, self.ricci, self.scalar
        for l, k, i, j in self.riemann:
            traces = (g[l, i] * r[k, j] - g[l, j] * r[k, i] - g[k, i] * r[l, j] + g[k, j] * r[l, i]) / (n - 2)
            yield self.riemann[l, k, i, j] - traces + s * (g[l, i] * g[k, j] - g[l, j] * g[k, i]) / ((n - 1) * (n - 2))

    def differences(self, kind, claimed):
        """What should be zero, and the size of what cancels in it."""
        if kind == "determinant":
            return [mp.det(self.G) - claimed], abs(claimed)
        if kind == "scalar":
            return [self.scalar - claimed], max(abs(claimed), self.size)
        if kind == "gauss":
            return [self.scalar / 2 - claimed], max(abs(claimed), self.size)
        if kind == "kretschmann":
            return [self.kretschmann() - claimed], max(abs(claimed), self.size)
        if kind == "riemann":
            return list(self.riemann.values()), self.size
        if kind == "ricci":
            return list(self.ricci.values()), self.size
        if kind == "einstein-constant":
            return [self.ricci[k, j] - claimed * self.G[k, j] for k, j in self.ricci], self.size
        if kind == "weyl":
            return list(self.weyl()), self.size
        raise ValueError(kind)


def by_sympy(block, facts):
    verdicts = [None] * len(facts)
    for shift in (0, 1):
        numbers = {n: "(%s)*%s" % (v, "1" if shift == 0 or n in block.at and n not in block.coordinates else "15/16")
                   for n, v in {**DEFAULTS, **block.at}.items()}
        space = SymPy(block, numbers)
        space.curvature()
        for i, (kind, _, value) in enumerate(facts):
            left, size = space.differences(kind, space.claimed(value))
            holds = all(abs(e) < CLOSE * size for e in left)
            verdicts[i] = holds and verdicts[i] is not False
            if not holds:
                print("    SymPy: %s of %s is off by %s" % (kind, block.name, mp.nstr(max(map(abs, left)), 10)))
    return verdicts


# Maxima


def for_maxima(text, block):
    def derived(m):
        xs = block.functions[m[2]] * int(m[1]) if m[1] else m[3].split("_")
        return "diff(%s, %s)" % (m[2], ", ".join("%s, 1" % x for x in xs))
    text = re.sub(r"derived(\d*)_([A-Za-z]+)(?:_(\w+))?", derived, text)
    text = re.sub(r"\bpi\b", "%pi", text)
    text = re.sub(r"\btrigamma\(", "psi[1](", text)
    text = re.sub(r"\bdigamma\(1\)", "(-%gamma)", text)
    return re.sub(r"\bpolygamma\((\d), ", r"psi[\1](", text)


def maxima_input(block, facts):
    xs, dxs = ", ".join(block.coordinates), ", ".join("d" + x for x in block.coordinates)
    lines = ['load("%s")$' % (HERE / "facts.mac")]
    lines += ["depends(%s, [%s])$" % (f, ", ".join(u)) for f, u in block.functions.items()]
    # what is positive in all charts, for the roots
    lines += ["assume(%s > 0)$" % n for n in "M R L a b c k r t z rho Lambda mu".split() if n not in block.functions]
    for left, right in block.definitions:
        lines.append("%s: %s$" % (left, for_maxima(right, block)))
        lines.append("d%s: total(%s, [%s], [%s])$" % (left, left, xs, dxs))
    lines.append("metric([%s], [%s], %s)$" % (xs, dxs, for_maxima(block.element, block)))
    kills = [n for n, _ in block.definitions]
    if kills:
        lines.append("kill(%s)$" % ", ".join(kills))
    for kind, _, value in facts:
        lines.append('fact("%s", %s)$' % (kind, for_maxima(value, block)))
    return "\n".join(lines) + "\n"


def by_maxima(block, facts):
    """True, False, or None where Maxima did not come to an end or could not show it."""
    verdicts = [None] * len(facts)
    given = HERE / "__pycache__" / (block.name + ".mac")
    given.parent.mkdir(exist_ok=True)
    given.write_text(maxima_input(block, facts))
    try:
        run = subprocess.run(["maxima", "--very-quiet", "--batch=" + str(given)], capture_output=True, text=True,
                             timeout=SECONDS, stdin=subprocess.DEVNULL)
        out = run.stdout
    except subprocess.TimeoutExpired as late:
        out = (late.stdout or b"").decode()
    answers = re.findall(r"^FACT (\S+) (HOLDS|LEFT.*)", out, re.M)
    for i, (kind, said) in enumerate(answers):
        assert kind == facts[i][0]
        verdicts[i] = True if said == "HOLDS" else None
        if said != "HOLDS":
            print("    Maxima: %s of %s: %s" % (kind, block.name, said[:300]))
    for kind, _, _ in facts[len(answers):]:
        print("    Maxima: %s of %s: no answer. %s" % (kind, block.name, out[-300:] if "error" in out else ""))
    return verdicts


def main(names):
    blocks, rows, bad = published(), [], []
    for file in sorted(FOLDER.glob("*.geometry")):
        text, name = file.read_text(), file.stem
        if names and name not in names or re.search("^chart ", text, re.M):
            continue
        facts = claims(text)
        if name not in blocks or not facts:
            bad.append(name)
            print(name, "has no fact or no published metric")
            continue
        block, sources = blocks[name], "; ".join(re.findall('^source "(.*)"$', text, re.M))
        both = zip(facts, by_sympy(block, facts), by_maxima(block, facts))
        for (kind, written, _), numbers, proof in both:
            print("%-24s %-18s SymPy %-6s Maxima %s" % (name, kind, numbers, proof), flush=True)
            if not numbers or proof is False:
                bad.append(name + " " + kind)
                continue
            if proof:
                rows.append((name, kind, written, sources, "Maxima", "5.46.0", "facts.mac and published.txt: " + name))
            rows.append((name, kind, written, sources, "SymPy and mpmath", "1.14.0 and 1.3.0", "facts.py and published.txt: " + name))
    if names and TABLE.exists():
        with TABLE.open(newline="") as old:
            rows += [row for row in list(csv.reader(old))[1:] if row[0] not in names]
    with TABLE.open("w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow("geometry kind value source program version input".split())
        writer.writerows(sorted(rows, key=lambda row: row[0]))
    print("not confirmed:", bad)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
