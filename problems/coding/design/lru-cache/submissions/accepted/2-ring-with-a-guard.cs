public class LRUCache {
    private class Entry {
        public int Key, Value;
        public Entry Newer, Older;
    }

    private readonly int _capacity;
    private readonly Dictionary<int, Entry> _entries = new Dictionary<int, Entry>();
    private readonly Entry _guard = new Entry();

    public LRUCache(int capacity) {
        _capacity = capacity;
        _guard.Newer = _guard.Older = _guard;
    }

    public int Get(int key) {
        if (!_entries.TryGetValue(key, out Entry entry))
            return -1;
        Unlink(entry);
        LinkAsNewest(entry);
        return entry.Value;
    }

    public void Put(int key, int value) {
        if (_entries.TryGetValue(key, out Entry entry)) {
            Unlink(entry);
        } else {
            if (_entries.Count == _capacity) {
                Entry oldest = _guard.Newer;
                Unlink(oldest);
                _entries.Remove(oldest.Key);
            }
            entry = new Entry { Key = key };
            _entries.Add(key, entry);
        }
        entry.Value = value;
        LinkAsNewest(entry);
    }

    // The ring runs from the guard to the oldest entry, on to the newest, and back to the guard.
    private void LinkAsNewest(Entry entry) {
        entry.Older = _guard.Older;
        entry.Newer = _guard;
        entry.Older.Newer = entry;
        _guard.Older = entry;
    }

    private static void Unlink(Entry entry) {
        entry.Older.Newer = entry.Newer;
        entry.Newer.Older = entry.Older;
    }
}
