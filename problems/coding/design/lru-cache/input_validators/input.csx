string? CheckCall(string operation, int[] with)
{
    if (operation == "Get" && with.Length != 1) return $"Get takes a key, not {with.Length} arguments";
    if (operation == "Put" && with.Length != 2) return $"Put takes a key and a value, not {with.Length} arguments";
    if (operation is not ("Get" or "Put")) return $"there is no operation {operation} after the first";
    if (with[0] is < 0 or > 100_000) return $"key {with[0]}, allowed is 0 to 100000";
    return operation == "Put" && with[1] is < 0 or > 1_000_000_000 ? $"value {with[1]}, allowed is 0 to 1000000000" : null;
}

string? Check()
{
    string[] operations = Input["operations"].Texts;
    int[][] arguments = Input["arguments"].IntRows;
    if (operations.Length != arguments.Length) return $"{operations.Length} operations but {arguments.Length} lists of arguments";
    if (operations.Length == 0 || operations[0] != "LRUCache") return "the first operation must be the constructor LRUCache";
    if (operations.Length > 200_001) return $"{operations.Length - 1} calls, allowed are at most 200000";
    if (arguments[0].Length != 1) return $"the constructor takes a capacity, not {arguments[0].Length} arguments";
    if (arguments[0][0] is < 1 or > 100_000) return $"capacity {arguments[0][0]}, allowed is 1 to 100000";
    for (int i = 1; i < operations.Length; i++)
    {
        if (CheckCall(operations[i], arguments[i]) is { } complaint) return $"call {i}: {complaint}";
    }
    return null;
}

Check()
