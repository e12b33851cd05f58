string? Check()
{
    var slots = Input["root"].Items;
    if (slots.Count == 0 || slots[0].IsNull) return "the tree is empty, it must have at least one node";
    if (slots[^1].IsNull) return "the last slot is null; trailing nulls are left out";

    // Every node opens two slots; a slot that no node has opened belongs to nobody.
    int nodes = 0, open = 1;
    for (int i = 0; i < slots.Count; i++)
    {
        if (open == 0) return $"slot {i} has no parent";
        open--;
        if (slots[i].IsNull) continue;
        if (slots[i].Long is < -1_000_000_000 or > 1_000_000_000) return $"slot {i} is {slots[i].Long}, outside -1000000000 to 1000000000";
        nodes++;
        open += 2;
    }
    return nodes > 50_000 ? $"{nodes} nodes, allowed are at most 50000" : null;
}

Check()
