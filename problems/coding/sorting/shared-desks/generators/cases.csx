string Plan(IReadOnlyCollection<(long Start, long End)> shifts) =>
    shifts.Count + "\n" + string.Concat(shifts.Select(shift => $"{shift.Start} {shift.End}\n"));

(long, long)[] Shifts(Rng rng, int count, long first, long last, long longest) => Enumerable.Range(0, count).Select(_ =>
{
    long start = rng.Long(first, last - 1);
    return (start, rng.Long(start + 1, Math.Min(last, start + longest)));
}).ToArray();

Random("few shifts within a few seconds: many touch or coincide", 6, rng => Args(Plan(Shifts(rng, rng.Int(0, 7), 0, 6, 6))));
Random("short shifts, hardly any overlap", 2, rng => Args(Plan(Shifts(rng, rng.Int(2, 8), 0, 15, 2))));
Random("beyond the range of int", 2, rng => Args(Plan(Shifts(rng, rng.Int(2, 8), 3_999_999_990, 4_000_000_000, 9))));

// Full size is in data/secret already; a sweep over a balanced tree of seconds, slow but right, must keep its distance from the limit here.
Large("random shifts of up to a day", 60_000, (rng, n) => Args(Plan(Shifts(rng, n, 0, 31_000_000, 86_400))));
Large("all shifts at once", 60_000, (rng, n) => Args(Plan(Shifts(rng, n, 0, 4_000_000_000, 4_000_000_000))));
Large("shifts that follow each other without a gap, in random order", 60_000, (rng, n) =>
    Args(Plan(rng.Permutation(n).Select(i => (40_000L * i, 40_000L * (i + 1))).ToArray())));
