// Numbers rise by `step` at the most from hook to hook, and by at least one from row to row.
int[][] Hooks(Rng rng, int rows, int columns, int start, int step)
{
    int number = start;
    return Enumerable.Range(0, rows)
        .Select(i => Enumerable.Range(0, columns).Select(j => number += rng.Int(j == 0 ? 1 : 0, step)).ToArray())
        .ToArray();
}

int Present(Rng rng, int[][] hooks) => rng.Pick(rng.Pick(hooks));

object[] Small(Rng rng, int rows, int columns, int step)
{
    var hooks = Hooks(rng, rows, columns, rng.Int(-30, 10), step);
    return Args(hooks, rng.Bool(0.4) ? Present(rng, hooks) : rng.Int(hooks[0][0] - 1, hooks[^1][^1] + 1));
}

Random("small, the numbers close together", 5, rng => Small(rng, rng.Int(1, 5), rng.Int(1, 5), 2));
Random("small, with gaps", 5, rng => Small(rng, rng.Int(1, 5), rng.Int(1, 5), 6));
Random("far from square", 5, rng => rng.Bool() ? Small(rng, rng.Int(1, 2), rng.Int(4, 9), 3) : Small(rng, rng.Int(4, 9), rng.Int(1, 2), 3));
Random("spread over all of int", 2, rng =>
{
    int columns = rng.Int(1, 4);
    var hooks = rng.Distinct(columns * rng.Int(1, 4), int.MinValue, int.MaxValue).Order().Chunk(columns).ToArray();
    return Args(hooks, rng.Bool() ? Present(rng, hooks) : rng.Int(int.MinValue, int.MaxValue));
});

int Side(int hooks) => (int)Math.Sqrt(hooks);

Large("wide square, a number that hangs there", 100_000, (rng, n) =>
{
    var hooks = Hooks(rng, Side(n), Side(n), -500_000, 12);
    return Args(hooks, Present(rng, hooks));
});
Large("the very last hook", 100_000, (rng, n) =>
{
    var hooks = Hooks(rng, Side(n), Side(n), -500_000, 12);
    return Args(hooks, hooks[^1][^1]);
});
Large("many short rows, larger than everything", 10_000, (rng, n) =>
{
    var hooks = Hooks(rng, n / 10, 10, 0, 9);
    return Args(hooks, hooks[^1][^1] + 1);
});
Large("few long rows, a gap between two of them", 10_000, (rng, n) =>
{
    var hooks = Hooks(rng, 10, n / 10, 0, 9);
    for (int i = 5; i < 10; i++) hooks[i] = hooks[i].Select(number => number + 5).ToArray();
    return Args(hooks, hooks[5][0] - 3);
});
