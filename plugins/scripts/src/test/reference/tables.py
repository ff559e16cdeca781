"""Writes rows.mac from the cases, and the reference tables from what the two programs print, where they agree.

    python3 tables.py rows            the Maxima input, rows.mac
    python3 tables.py tables OUTPUT   the tables, OUTPUT being what Maxima printed
"""
import csv
import os
import re
import sys

import mpmath as mp

from cases import CASES

HERE = os.path.dirname(os.path.abspath(__file__))
PLUGINS = os.path.normpath(os.path.join(HERE, "..", "..", "..", ".."))
# The programs agree to 40 digits; of these 25 are written.
AGREE = mp.mpf(10) ** -40
DIGITS = 25
# Both work with 800 digits, since a difference of squares of size 1e-300 is wanted: what is smaller than this is 0.
ZERO = mp.mpf(10) ** -600


def rows():
    number = 0
    for case in CASES:
        for quantity in case["quantities"]:
            yield number, case, quantity
            number += 1


def maxima_point(case):
    return "[" + ", ".join(f"{n} = {v}".replace("pi", "%pi") for n, v in {**case["parameters"], **case["point"]}.items()) + "]"


def maxima_quantity(case, quantity):
    kind, _, rest = quantity.partition("(")
    if kind in ("metric", "inverse"):
        names = list(case["point"])
        return "q_" + kind + "(g, " + ", ".join(str(names.index(n) + 1) for n in rest[:-1].split(",")) + ")"
    if not rest:
        return "q_" + kind + "(g)"
    vectors = ["[" + v.strip() + "]" for v in rest[:-1].split(";")]
    if kind == "volume" and len(vectors) < len(case["point"]):
        kind = "gramVolume"
    return "q_" + kind + "(g, " + ", ".join(vectors) + ")"


def write_rows():
    with open(os.path.join(HERE, "rows.mac"), "w") as out:
        out.write("/* Written by tables.py from cases.py. */\n")
        last = None
        for number, case, quantity in rows():
            if case is not last:
                out.write(f"g : at_point({case['maxima']}, {maxima_point(case)})$\n")
                last = case
            out.write(f"q_row({number}, {maxima_quantity(case, quantity)})$\n")


def printed(path):
    values = {}
    for line in open(path):
        m = re.match(r"ROW (\d+) (\S+)\s*$", line)
        if m:
            values[int(m[1])] = mp.mpf(m[2].replace("b", "e"))
    return values


def write_tables(path):
    import geometries
    import sympy
    maxima = printed(path)
    tables = {}
    last, g = None, None
    for number, case, quantity in rows():
        if case is not last:
            g, last = geometries.matrix(case["python"], {**case["parameters"], **case["point"]}), case
        ours = geometries.quantity(g, list(case["point"]), quantity)
        theirs = maxima[number]
        if max(abs(ours), abs(theirs)) < ZERO:
            ours = theirs = mp.mpf(0)
        if abs(ours - theirs) > AGREE * max(abs(ours), abs(theirs)):
            sys.exit(f"{case['geometry']} {quantity}: {mp.nstr(ours, 40)} against {mp.nstr(theirs, 40)}")
        value = "0" if ours == 0 else mp.nstr(ours, DIGITS, strip_zeros=False, min_fixed=-5, max_fixed=20)
        point = ", ".join(f"{n}={v}" for n, v in case["point"].items())
        tables.setdefault(case["module"], []).append([
            case["geometry"], point, quantity, value, "1e-13",
            f"SymPy {sympy.__version__} and mpmath {mp.__version__}: geometries.py, '{case['python']}'",
            f"Maxima 5.46.0: geometries.mac, {case['maxima']}; {case['literature']}"])
    for module, lines in tables.items():
        folder = os.path.join(PLUGINS, module, "src", "test", "resources", "reference")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "tangent-spaces.csv"), "w", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(["geometry", "point", "quantity", "value", "tolerance", "source", "source2"])
            writer.writerows(lines)
        print(module, len(lines))


if __name__ == "__main__":
    if sys.argv[1] == "rows":
        write_rows()
    else:
        write_tables(sys.argv[2])
