string? Check()
{
    var slots = Input["root"].IsNull ? [] : Input["root"].Items;
    if (slots.Count == 0) return null;
    if (slots[0].IsNull) return "the root is null: an empty tree is written as an empty list";
    if (slots[^1].IsNull) return "the last slot is null; trailing nulls are left out";

    // Every node opens two slots; a slot that no node has opened belongs to nobody.
    int nodes = 0, open = 1;
    for (int i = 0; i < slots.Count; i++)
    {
        if (open == 0) return $"slot {i} has no parent";
        open--;
        if (slots[i].IsNull) continue;
        if (slots[i].Long is < int.MinValue or > int.MaxValue) return $"slot {i} is {slots[i].Long}, outside of int";
        nodes++;
        open += 2;
    }
    return nodes > 50_000 ? $"{nodes} nodes, allowed are at most 50000" : null;
}

Check()
