// A hunt that ends may also be written as the plain list of its values.
bool IsPair(Data hunt)
{
    if (hunt.Count != 2) return false;
    try
    {
        return hunt[0].Count >= 0;
    }
    catch (Exception)
    {
        return false;
    }
}

string? Check()
{
    var hunt = Input["head"];
    bool pair = IsPair(hunt);
    int[] values = pair ? hunt[0].Ints : hunt.Ints;
    int pos = pair ? hunt[1].Int : -1;
    if (values.Length > 100_000) return $"{values.Length} stations, allowed are at most 100000";
    int i = Array.FindIndex(values, value => value is < -100_000 or > 100_000);
    if (i >= 0) return $"station {i} carries {values[i]}, allowed is -100000 to 100000";
    return pos < -1 || pos >= values.Length ? $"the last clue leads to {pos}, there are {values.Length} stations" : null;
}

Check()
