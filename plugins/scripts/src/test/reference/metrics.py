"""Writes the components of the metrics of published.txt, each at one point, for the scripts to be compared with.

Run by build.sh with SymPy 1.14.0 and mpmath 1.3.0. What is unknown in a script, such as a(t), is a known function here.
"""
import csv
import re

import mpmath as mp
import sympy as sp

from facts import DEFAULTS, FOLDER, HERE, SymPy, published

TABLE = HERE.parent / "resources" / "reference" / "published.csv"
PROGRAM = "SymPy 1.14.0 and mpmath 1.3.0: published.txt, "


def exact(block):
    """The values of all names, as fractions that every program reads alike."""
    return {name: str(sp.Rational(value)) for name, value in {**DEFAULTS, **block.at}.items()}


def parameters(text):
    """The names of the parameters of a script; an interval has a comma of its own."""
    for line in re.findall("^parameter (.*)$", text, re.M):
        yield from (p.split("=")[0].split()[0] for p in re.sub(r" in [\[(][^\])]*[\])]", "", line).split(","))


def reference(block, text, space, values):
    given = ["%s=%s" % (p, len(block.coordinates) if p == "n" else values[p]) for p in parameters(text)]
    for f in block.functions:
        given.append("%s=%s" % (f, re.sub(r"([a-z]+)_\b", r"\1", str(space.names[f])).replace("**", "^")))
    return block.name + ("(%s)" % ", ".join(given) if given else "")


def rows():
    blocks = published()
    for file in sorted(FOLDER.glob("*.geometry")):
        text, block = file.read_text(), blocks.get(file.stem)
        if block is None:
            continue
        values = exact(block)
        space = SymPy(block, values)
        geometry = reference(block, text, space, values)
        point = ", ".join("%s=%s" % (x, values[x]) for x in block.coordinates)
        literature = "; ".join(re.findall('^source "(.*)"$', text, re.M))
        for i, j in ((i, j) for i in range(space.n) for j in range(i, space.n)):
            value = space.number(space.g[i][j])
            shown = "0" if abs(value) < mp.mpf(10)**-50 else mp.nstr(value, 24, strip_zeros=False)
            yield geometry, point, "metric(%s,%s)" % (block.coordinates[i], block.coordinates[j]), shown, "1e-13", PROGRAM + block.name, literature


if __name__ == "__main__":
    with TABLE.open("w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow("geometry point quantity value tolerance source source2".split())
        writer.writerows(rows())
