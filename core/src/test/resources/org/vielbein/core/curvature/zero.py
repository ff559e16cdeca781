"""Confirms zero.csv: python3 zero.py (mpmath 1.3.0). 20 random points of each domain, 120 digits, real numbers only."""
import ast
import csv
import random
import re

from mpmath import mp, mpf

mp.dps = 120
random.seed(20261124)
ZERO, NONZERO, POINTS = mpf(10) ** -60, mpf(10) ** -46, 20


class Undefined(Exception):
    """No real value at that point."""


def real(value):
    if not mp.isfinite(value) or isinstance(value, mp.mpc):
        raise Undefined
    return mpf(value)


def cbrt(x):
    return mp.sign(x) * mp.root(abs(x), 3)


FUNCTIONS = {name: getattr(mp, name) for name in (
    "sin cos tan sec csc cot asin acos atan atan2 sinh cosh tanh sech csch coth asinh acosh atanh exp ln sqrt sign erf"
).split()}
FUNCTIONS.update(abs=abs, max=max, min=min, cbrt=cbrt, lgamma=mp.loggamma, digamma=mp.digamma)
FUNCTIONS.update(trigamma=lambda x: mp.psi(1, x), polygamma=lambda k, x: mp.psi(int(k), x))


def power(base, exponent):
    if base < 0 and exponent != mp.floor(exponent) or base == 0 and exponent <= 0:
        raise Undefined
    return base**exponent


OPERATIONS = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.Pow: power,
}


def python(text):
    """The expression in Python's grammar; f'(x) and f[1,0](x, y) as calls of f_1 and f_1_0."""
    text = re.sub(r"(\w+)('+)\(", lambda m: "%s_%d(" % (m[1], len(m[2])), text)
    text = re.sub(r"(\w+)\[([\d,]+)\]\(", lambda m: "%s_%s(" % (m[1], m[2].replace(",", "_")), text)
    return ast.parse(text.replace("^", "**").replace("if(", "cases("), mode="eval").body


def value(node, names, functions):
    def at(e):
        return value(e, names, functions)

    if isinstance(node, ast.Constant):
        return mpf(repr(node.value))
    if isinstance(node, ast.Name):
        return mp.pi + 0 if node.id == "pi" else mp.inf if node.id == "inf" else names[node.id]
    if isinstance(node, ast.UnaryOp):
        return -at(node.operand)
    if isinstance(node, ast.BinOp):
        return OPERATIONS[type(node.op)](at(node.left), at(node.right))
    if isinstance(node, ast.Compare):
        assert isinstance(node.ops[0], ast.Gt)
        return at(node.left) > at(node.comparators[0])
    name, arguments = node.func.id, node.args
    if name == "diff":
        by = [a.id for a in arguments[1:]]
        variables = sorted(set(by))
        return mp.diff(
            lambda *x: value(arguments[0], {**names, **dict(zip(variables, x))}, functions),
            tuple(names[q] for q in variables),
            tuple(by.count(q) for q in variables),
        )
    if name == "cases":
        return at(arguments[1]) if at(arguments[0]) else at(arguments[2])
    unknown, *orders = name.split("_")
    if unknown in functions:
        orders = tuple(map(int, orders)) or (0,) * len(arguments)
        places = tuple(map(at, arguments))
        return mp.diff(functions[unknown], places, orders) if any(orders) else functions[unknown](*places)
    return real(FUNCTIONS[name](*map(at, arguments)))


def uniform(a, b):
    return a + (b - a) * mpf(random.getrandbits(400)) / 2**400


def items(text):
    return [item for item in re.split(r",\s*(?![^()]*\))", text) if item]


def sample(assumptions):
    """A random point of the domain; far from no interval's end, both signs where both are allowed."""
    names = {}
    for item in items(assumptions):
        name, _, interval = item.partition(" in ")
        low, high = interval[1:-1].split(", ") if interval else ("-inf", "inf")
        low, high = (value(python(e), names, {}) for e in (low, high))
        if mp.isinf(low) and mp.isinf(high):
            names[name] = uniform(mpf(-7), mpf(7))
        elif mp.isinf(high):
            names[name] = low + mp.exp(uniform(mpf(-2), mpf(2)))
        elif mp.isinf(low):
            names[name] = high - mp.exp(uniform(mpf(-2), mpf(2)))
        else:
            names[name] = uniform(low, high)
    return names


def unknown(arity):
    """A smooth bounded function of that many arguments, another one at each call."""
    waves = [[uniform(mpf(-1), mpf(1)) for _ in range(arity + 2)] for _ in range(3)]
    constant = uniform(mpf(-1), mpf(1))
    return lambda *x: constant + sum(
        w[0] * mp.sin(w[1] + sum((a + mpf(1) / 3) * b for a, b in zip(w[2:], x))) for w in waves
    )


def values(row):
    expression = python(row["expression"])
    arities = {f.split("(")[0]: f.count(",") + 1 for f in filter(None, row["functions"].split("; "))}
    found = []
    for _ in range(40 * POINTS):
        try:
            functions = {name: unknown(arity) for name, arity in arities.items()}
            found.append(real(value(expression, sample(row["assumptions"]), functions)))
        except (Undefined, ZeroDivisionError):
            continue
        if len(found) == POINTS:
            return found
    raise AssertionError("hardly ever defined: %s" % row)


def main():
    with open("zero.csv") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    seen = set()
    for row in rows:
        key = (row["expression"], row["assumptions"], row["functions"])
        assert key not in seen, row
        seen.add(key)
        sizes = [abs(v) for v in values(row)]
        assert all(s < ZERO or s > NONZERO for s in sizes), (row, sizes)
        truth = "nonzero" if max(sizes) > NONZERO else "zero"
        if truth != row["truth"]:
            print("WRONG", row, mp.nstr(max(sizes), 5))
        elif not row["assumptions"] and truth == "nonzero":
            print(row["expression"][:60], mp.nstr(values(row)[0], 5), row["reason"])
    print(len(rows), "rows", sum(row["truth"] == "zero" for row in rows), "of them zero")


if __name__ == "__main__":
    main()
