# The same rules as input.csx, for judges that know the package format but no C# scripts. Exit status 42: valid.
import re
import sys

text = sys.stdin.read()
lines = text.split("\n")
number = "(0|[1-9][0-9]*)"
valid = lines[-1] == "" and re.fullmatch(number, lines[0]) and int(lines[0]) <= 100_000 and len(lines) == int(lines[0]) + 2
for line in lines[1:-1]:
    shift = re.fullmatch(f"{number} {number}", line)
    valid = valid and shift and int(shift[1]) < int(shift[2]) <= 4_000_000_000
sys.exit(42 if valid else 43)
