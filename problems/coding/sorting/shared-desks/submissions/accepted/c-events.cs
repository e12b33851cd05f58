using System;
using System.Collections.Generic;
using System.IO;

namespace Office
{
    public static class Desks
    {
        public static void Main(string[] args)
        {
            using var input = new StreamReader(Console.OpenStandardInput());
            int n = int.Parse(input.ReadLine());
            var events = new List<long>();
            for (int i = 0; i < n; i++)
            {
                // Doubled seconds leave room for the kind of event: even to leave, odd to arrive, so that leaving comes first.
                string[] parts = input.ReadLine().Split(' ');
                events.Add(2 * long.Parse(parts[0]) + 1);
                events.Add(2 * long.Parse(parts[1]));
            }
            events.Sort();

            int present = 0, most = 0;
            foreach (long moment in events)
            {
                present += moment % 2 == 1 ? 1 : -1;
                most = Math.Max(most, present);
            }
            Console.Write(most);
        }
    }
}
