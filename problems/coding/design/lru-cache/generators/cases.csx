// A session is written as its operations and their arguments; the first is always the constructor.

sealed class Session(int capacity)
{
    private readonly List<string> operations = ["LRUCache"];
    private readonly List<object[]> arguments = [[capacity]];

    public int Calls => operations.Count - 1;

    public void Get(int key) => Add("Get", key);

    public void Put(int key, int value) => Add("Put", key, value);

    public object[] Written => [operations.ToArray(), arguments.ToArray()];

    private void Add(string operation, params object[] with)
    {
        operations.Add(operation);
        arguments.Add(with);
    }
}

object[] Mixed(Rng rng, int capacity, int calls, int keys, double reads, int values)
{
    var session = new Session(capacity);
    while (session.Calls < calls)
    {
        int key = rng.Int(0, keys - 1);
        if (rng.Bool(reads)) session.Get(key);
        else session.Put(key, rng.Int(0, values));
    }
    return session.Written;
}

Random("small desk, a few documents more than it holds", 4, rng =>
{
    int capacity = rng.Int(1, 4);
    return Mixed(rng, capacity, rng.Int(1, 40), capacity + rng.Int(1, 3), 0.5, 99);
});
Random("mostly new values for the same documents", 3, rng =>
{
    int capacity = rng.Int(2, 5);
    return Mixed(rng, capacity, rng.Int(10, 60), capacity + 1, 0.25, 9);
});
Random("few calls, any capacity", 2, rng => Mixed(rng, rng.Int(1, 10), rng.Int(1, 25), rng.Int(1, 12), 0.5, 1_000_000_000));

Large("a full desk, then reads in the order in which the documents came", 200_000, (_, n) =>
{
    var session = new Session(n / 2);
    for (int key = 0; key < n / 2; key++) session.Put(key, key * 3);
    for (int key = 0; key < n / 2; key++) session.Get(key);
    return session.Written;
});
Large("a full desk, then reads in the opposite order", 100_000, (_, n) =>
{
    var session = new Session(n / 2);
    for (int key = 0; key < n / 2; key++) session.Put(key, key + 7);
    for (int key = n / 2 - 1; key >= 0; key--) session.Get(key);
    return session.Written;
});
Large("a desk that is always full: every document drives another away", 200_000, (_, n) =>
{
    int capacity = n / 4;
    var session = new Session(capacity);
    for (int i = 0; i < n; i++) session.Put(i % (n / 2), i);
    return session.Written;
});
Large("half reads, half writes over twice as many documents as fit", 100_000, (rng, n) => Mixed(rng, n / 8, n, n / 4, 0.5, 1_000_000_000));
Large("a desk for one document", 100_000, (rng, n) => Mixed(rng, 1, n, 2, 0.5, 1_000_000_000));
