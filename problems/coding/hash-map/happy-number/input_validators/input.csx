Input["n"].Int >= 1 ? null : $"n is {Input["n"].Int}, 1 to 2147483647 are allowed"
