string? Check(int[] citations)
{
    if (citations.Length is < 1 or > 150_000)
        return $"citations has {citations.Length} elements, 1 to 150000 are allowed";
    int i = Array.FindIndex(citations, km => km is < 0 or > 1_000_000);
    return i < 0 ? null : $"ride {i} is {citations[i]} km long, allowed is 0 to 1000000";
}

Check(Input["citations"].Ints)
