#!/bin/sh
# Makes the reference tables anew: needs Maxima 5.46.0, and Python with SymPy 1.14.0 and mpmath 1.3.0.
set -eu
cd "$(dirname "$0")"
python3 tables.py rows
printed=$(mktemp)
trap 'rm -f "$printed"' EXIT
maxima --very-quiet --batch=geometries.mac >"$printed"
python3 tables.py tables "$printed"
python3 fisher.py
python3 facts.py
python3 metrics.py
