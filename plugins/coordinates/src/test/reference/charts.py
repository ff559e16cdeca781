"""Writes charts.csv: images, Jacobians and metrics of the coordinate systems of literature.txt at its points.

Run with SymPy 1.14.0, mpmath 1.3.0 and Maxima 5.46.0: python3 charts.py. SymPy differentiates the maps of the literature and
pulls the metric of the target back; Maxima does the same by itself, and both must agree with each other and with the line
element of the literature to 25 digits before a row is written.
"""
import csv
import pathlib
import re
import subprocess
import tempfile

import mpmath as mp
import sympy as sp

HERE = pathlib.Path(__file__).parent
RESOURCES = HERE.parent / "resources" / "reference"
mp.mp.dps = 40
# Both programs keep the word lambda for themselves.
LAMBDA = "lamda"
DIGITS = 25

# The line elements of the targets, again as the literature writes them.
TARGETS = {
    "euclidean": ("x y", "dx^2 + dy^2"),
    "euclidean(n=3)": ("x y z", "dx^2 + dy^2 + dz^2"),
    "euclidean(n=4)": ("x1 x2 x3 x4", "dx1^2 + dx2^2 + dx3^2 + dx4^2"),
    "sphere": ("theta phi", "R^2*(dtheta^2 + sin(theta)^2*dphi^2)"),
    "wgs84": (
        "lat lon",
        "(a*(1 - f)^2/(1 - (2*f - f^2)*sin(lat)^2)^(3/2))^2*dlat^2"
        " + a^2*cos(lat)^2/(1 - (2*f - f^2)*sin(lat)^2)*dlon^2",
    ),
    "half-plane": ("x y", "R^2*(dx^2 + dy^2)/y^2"),
    "hyperbolic": ("eta phi", "R^2*(deta^2 + sinh(eta)^2*dphi^2)"),
    "schwarzschild": (
        "t r theta phi",
        "-(1 - 2*M/r)*dt^2 + dr^2/(1 - 2*M/r) + r^2*(dtheta^2 + sin(theta)^2*dphi^2)",
    ),
    # Misner, Thorne, Wheeler, equation (33.2) with Q = 0
    "kerr": (
        "t r theta phi",
        "-(r^2 - 2*M*r + a^2)/(r^2 + a^2*cos(theta)^2)*(dt - a*sin(theta)^2*dphi)^2"
        " + sin(theta)^2/(r^2 + a^2*cos(theta)^2)*((r^2 + a^2)*dphi - a*dt)^2"
        " + (r^2 + a^2*cos(theta)^2)/(r^2 - 2*M*r + a^2)*dr^2 + (r^2 + a^2*cos(theta)^2)*dtheta^2",
    ),
    "kerr-ingoing": (
        "v r theta phi",
        "-(1 - 2*M*r/(r^2 + a^2*cos(theta)^2))*(dv - a*sin(theta)^2*dphi)^2"
        " + 2*(dv - a*sin(theta)^2*dphi)*(dr - a*sin(theta)^2*dphi)"
        " + (r^2 + a^2*cos(theta)^2)*(dtheta^2 + sin(theta)^2*dphi^2)",
    ),
    "minkowski": ("t x y z", "-dt^2 + dx^2 + dy^2 + dz^2"),
    "de-sitter": (
        "t r theta phi",
        "-(1 - r^2/L^2)*dt^2 + dr^2/(1 - r^2/L^2) + r^2*(dtheta^2 + sin(theta)^2*dphi^2)",
    ),
}


class Block:
    def __init__(self, text):
        self.lets, self.maps, self.points, self.values = [], {}, [], {}
        self.name, *lines = text.strip().split("\n")
        for line in lines:
            word, _, rest = line.partition(" ")
            if word == "in":
                self.target = rest
            elif word == "with":
                self.values = dict(pair.split("=") for pair in rest.split())
            elif word == "coordinates":
                self.own = rest.split()
            elif word == "at":
                self.points.append(rest.split())
            elif word == "let":
                self.lets.append(rest.split(" = "))
            elif word == "source":
                self.source = rest
            elif word == "ds2":
                self.ds2 = rest[2:]
            elif word != "unproved":
                self.maps[word] = rest[2:]
        self.of, self.element = TARGETS[self.target]
        self.of = self.of.split()

    def reference(self):
        """Parameters stand with the geometry where it has them, else with the chart."""
        given = ", ".join("%s=%s" % pair for pair in self.values.items())
        if not given:
            return "%s in %s" % (self.target, self.name)
        if self.target.startswith(("euclidean", "minkowski")):
            return "%s in %s(%s)" % (self.target, self.name, given)
        return "%s(%s) in %s" % (self.target, given, self.name)

    def point(self, at):
        return ", ".join("%s=%s" % pair for pair in zip(self.own, at)).replace(LAMBDA, "lambda")


def blocks():
    text = (RESOURCES / "literature.txt").read_text().replace("lambda", LAMBDA)
    body = "\n".join(line for line in text.split("\n") if not line.startswith("#"))
    return [Block(part) for part in body.strip().split("\n\n")]


def parsed(text, names):
    known = {name: sp.Symbol(name) for name in "a b c f R M L omega".split()}
    known.update(names)
    known.update(pi=sp.pi, log=sp.log, atan2=sp.atan2)
    return sp.sympify(text.replace("^", "**"), locals=known)


def quadratic(text, coordinates, names):
    """The matrix of a line element."""
    d = [sp.Symbol("d" + x) for x in coordinates]
    form = sp.expand(parsed(text, {**names, **{str(s): s for s in d}}))
    return sp.Matrix(len(d), len(d), lambda i, j: sp.diff(form, d[i], d[j]) / 2)


def by_sympy(block):
    own = {x: sp.Symbol(x) for x in block.own}
    names = dict(own)
    for name, text in block.lets:
        names[name] = parsed(text, names)
    image = [parsed(block.maps[y], names) for y in block.of]
    jacobian = sp.Matrix(image).jacobian([own[x] for x in block.own])
    target = {y: sp.Symbol("target_" + y) for y in block.of}
    g = quadratic(block.element, block.of, target)
    published = quadratic(block.ds2, block.own, names)
    values = {sp.Symbol(p): sp.Rational(v) for p, v in block.values.items()}
    for at in block.points:
        here = {**values, **{own[x]: sp.Rational(v) for x, v in zip(block.own, at)}}
        number = lambda e: mp.mpf(sp.N(sp.sympify(e).subs(here), 40))
        y = [number(e) for e in image]
        there = {**values, **{target[name]: sp.Float(v, 40) for name, v in zip(block.of, y)}}
        j = mp.matrix(jacobian.applyfunc(number).tolist())
        metric = mp.matrix(g.applyfunc(lambda e: mp.mpf(sp.N(sp.sympify(e).subs(there), 40))).tolist())
        pulled = j.T * metric * j
        expected = mp.matrix(published.applyfunc(number).tolist())
        size = max(abs(v) for v in pulled)
        for i in range(len(y)):
            for k in range(len(y)):
                off = abs(pulled[i, k] - expected[i, k])
                assert off <= mp.mpf(10) ** -DIGITS * size, (block.name, i, k, pulled[i, k], expected[i, k])
        yield at, y, mp.det(j), expected


def by_maxima(all_blocks):
    """The determinant of the Jacobian, then J^T g J row by row, for each point of each block."""
    script = ["fpprec: 40$", "linel: 200$", "domain: real$", "display2d: false$"]
    for block in all_blocks:
        script.append("kill(allbut(fpprec, linel, domain, display2d))$")
        names = []
        for name, text in block.lets:
            script.append("let_%s: %s$" % (name, renamed(text, names)))
            names.append(name)
        image = ["%s" % renamed(block.maps[y], names) for y in block.of]
        own = ", ".join(block.own)
        script.append("im: [%s]$" % ", ".join(image))
        script.append("J: jacobian(im, [%s])$" % own)
        target = ["tt_" + y for y in block.of]
        form = block.element
        for y in sorted(block.of, key=len, reverse=True):
            form = substituted(form, y, "tt_" + y)
            form = substituted(form, "d" + y, "dd_" + y)
        d = ["dd_" + y for y in block.of]
        script.append("form: %s$" % form)
        script.append("G: genmatrix(lambda([i, j], diff(form, [%s][i], 1, [%s][j], 1)/2), %d, %d)$" % (", ".join(d), ", ".join(d), len(d), len(d)))
        script.append("for i: 1 thru %d do G[i, i]: diff(form, [%s][i], 2)/2$" % (len(d), ", ".join(d)))
        given = ["%s = %s" % pair for pair in block.values.items()]
        for at in block.points:
            here = ", ".join(given + ["%s = %s" % pair for pair in zip(block.own, at)])
            script.append("here: [%s]$" % here)
            script.append("there_y: bfloat(subst(here, im))$")
            script.append("there: append([%s], map(lambda([n, v], n = v), [%s], there_y))$" % (", ".join(given), ", ".join(target)))
            script.append("here_j: bfloat(subst(here, J))$")
            script.append("here_g: transpose(here_j) . bfloat(subst(there, G)) . here_j$")
            script.append('print("ROW", "%s", bfloat(determinant(here_j)), bfloat(list_matrix_entries(here_g)))$' % block.name)
    with tempfile.NamedTemporaryFile("w", suffix=".mac") as file:
        file.write("\n".join(script) + "\n")
        file.flush()
        out = subprocess.run(["maxima", "--very-quiet", "--batch=" + file.name], capture_output=True, text=True).stdout
    rows = []
    for part in out.replace("\\\n", "").split("ROW ")[1:]:
        text = part.split("]")[0].replace("\n", " ").replace("- ", "-").replace("[", " ").replace(",", " ").split()
        rows.append((text[0], [mp.mpf(number.replace("b", "e")) for number in text[1:]]))
    return rows


def substituted(text, name, by):
    return re.sub(r"(?<![A-Za-z0-9_])%s(?![A-Za-z0-9_])" % name, by, text)


def renamed(text, names):
    for name in names:
        text = substituted(text, name, "let_" + name)
    return substituted(text, "pi", "%pi")


def shown(value):
    return "0" if abs(value) < mp.mpf(10) ** -30 else mp.nstr(value, 24, strip_zeros=False)


def rows():
    everything = blocks()
    checked = iter(by_maxima(everything))
    for block in everything:
        for at, y, det, metric in by_sympy(block):
            name, second = next(checked)
            assert name == block.name, (name, block.name)
            first = [det] + list(metric)
            size = max(abs(v) for v in first)
            assert len(first) == len(second), (name, second)
            for one, other in zip(first, second):
                assert abs(one - other) <= mp.mpf(10) ** -DIGITS * size, (name, one, other)
            head = block.reference(), block.point(at)
            tail = (
                "SymPy 1.14.0 and mpmath 1.3.0: charts.py, " + block.name,
                "Maxima 5.46.0: charts.py, %s; %s" % (block.name, block.source),
            )
            for coordinate, value in zip(block.of, y):
                yield (*head, "image(%s)" % coordinate, shown(value), *tail)
            yield (*head, "jacobian", shown(det), *tail)
            n = len(y)
            for i in range(n):
                for k in range(i, n):
                    yield (*head, ("metric(%s,%s)" % (block.own[i], block.own[k])).replace(LAMBDA, "lambda"), shown(metric[i, k]), *tail)
            yield (*head, "volumeElement", shown(mp.sqrt(abs(mp.det(metric)))), *tail)


if __name__ == "__main__":
    with (RESOURCES / "charts.csv").open("w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow("geometry point quantity value source source2".split())
        writer.writerows(rows())
