"""Checks formulas.csv: python3 formulas.py. Each formula equals the numbers of curvature.py to 25 digits at 3 points."""
import csv
import random
import re

import sympy as sp
from mpmath import mp, mpf
from sympy.parsing.sympy_parser import (
    convert_xor,
    implicit_multiplication,
    parse_expr,
    standard_transformations,
)

from curvature import CASES, bindings, precisely

random.seed(20261124)
FUNCTIONS = {
    "isothermal": ("f(x, y)", "f", "2 + x^2*y^2 + sin(x)"),
    "isothermal-exp": ("f(x, y)", "f", "x^2*y + cos(x - 2*y)"),
    "flrw": ("a(t)", "a", "1 + t^2/3 + sin(t)/5"),
}


def symbols(name):
    """The names that stand for numbers: coordinates and parameters."""
    coordinates, _, places = CASES[name]
    parameters = [p.split("=")[0] for p in places[0][1].split(";") if p]
    return [str(c) for c in coordinates] + parameters


def expression(name, text):
    """The formula as SymPy's expression, unknown functions replaced."""
    names = {s: sp.Symbol(s) for s in symbols(name)}
    if name in FUNCTIONS:
        call, key, value = FUNCTIONS[name]
        text = text.replace(call, "(" + value + ")").replace("diff(", "*diff(")
        text = re.sub(r"(^|[-+(*/]\s*)\*diff", r"\1diff", text).replace(") (", ")*(")
    names["diff"] = sp.diff
    return parse_expr(
        text, local_dict=names, transformations=standard_transformations + (implicit_multiplication, convert_xor)
    )


def near(name):
    """A random rational place in the domain: the listed one with every number moved by up to 5 %."""
    point, parameters = CASES[name][2][0]

    def moved(text):
        shift = sp.Rational(random.randint(-100, 100), 2000)
        return str(sp.Rational(text) * (1 + shift) + (shift if sp.Rational(text) == 0 else 0))

    bound = []
    for item in filter(None, parameters.split(";")):
        key, value = item.split("=")
        unknown = name in FUNCTIONS and FUNCTIONS[name][1] == key
        bound.append(key + "=" + (FUNCTIONS[name][2] if unknown else moved(value)))
    return " ".join(map(moved, point.split())), ";".join(bound)


def main():
    lines = [line for line in open("formulas.csv") if not line.startswith("#")]
    rows = list(csv.DictReader(lines))
    for name in CASES:
        mine = [row for row in rows if row["case"] == name]
        for _ in range(3):
            point, parameters = near(name)
            values = precisely(name, point, parameters)
            _, numbers = bindings(name, point, parameters)
            for row in mine:
                formula = expression(name, row["formula"])
                f = sp.lambdify(list(numbers), formula, "mpmath")
                printed = mpf(f(*[mpf(q.p) / q.q for q in numbers.values()]))
                value = values[row["quantity"]][()]
                assert abs(printed - value) <= mpf(10) ** -25 * max(abs(value), mpf(10) ** -40), (row, printed, value)
        print(name, [row["quantity"] for row in mine])
    assert not {row["case"] for row in rows} - set(CASES)


if __name__ == "__main__":
    main()
