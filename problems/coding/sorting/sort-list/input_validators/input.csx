string? Check(Data head)
{
    if (head.Count > 100_000) return $"{head.Count} wagons, allowed are at most 100000";
    foreach (var stop in head.Items)
        if (stop.Long is < int.MinValue or > int.MaxValue) return $"{stop.Long} is outside of int";
    return null;
}

Check(Input["head"])
