# Prints polygamma.csv: python3 polygamma.py > polygamma.csv   (mpmath 1.3.0)
from mpmath import mp, polygamma, mpf, nstr
mp.dps = 40
print("# mpmath 1.3.0, polygamma(k, x) with 40 digits; columns k, x, value")
for k in [1, 2, 3, 4, 5, 7, 10, 15, 20]:
    for x in ["0.001", "0.03125", "0.5", "1", "1.75", "3.4", "3.5", "10", "19.25", "30", "123.5", "4096", "1000000"]:
        print(f"{k},{x},{nstr(polygamma(k, mpf(float(x))), 25)}")
