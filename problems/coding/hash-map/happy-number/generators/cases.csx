int SquareSum(int n) => n == 0 ? 0 : n % 10 * (n % 10) + SquareSum(n / 10);

bool Rings(int n)
{
    while (n != 1 && n != 4)
        n = SquareSum(n);
    return n == 1;
}

int Drawn(Rng rng, int low, int high, bool rings)
{
    while (true)
    {
        int n = rng.Int(low, high);
        if (Rings(n) == rings)
            return n;
    }
}

Random("up to three digits, rings", 5, rng => Args(Drawn(rng, 1, 999, true)));
Random("up to three digits, never rings", 5, rng => Args(Drawn(rng, 1, 999, false)));
Random("many digits, rings", 5, rng => Args(Drawn(rng, 1_000_000, int.MaxValue, true)));
Random("many digits, never rings", 5, rng => Args(Drawn(rng, 1_000_000, int.MaxValue, false)));
Random("zeros between the digits", 4, rng => Args(rng.Int(1, 9) * 1_000_000 + rng.Int(0, 9) * 10_000 + rng.Int(0, 9) * 100));

Large("as large as it gets, rings", int.MaxValue, (rng, n) => Args(Drawn(rng, n / 2, n, true)));
Large("as large as it gets, never rings", int.MaxValue, (rng, n) => Args(Drawn(rng, n / 2, n, false)));
