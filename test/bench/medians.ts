/** Runs the contestants in turn, round after round, so that a slow spell of the machine falls on all; milliseconds each, median. */
export function medians(
  rounds: number,
  contestants: Readonly<Record<string, (round: number) => void>>,
  warming = 2,
): Record<string, number> {
  const times = Object.fromEntries(Object.keys(contestants).map((name): [string, number[]] => [name, []]));
  for (let round = -warming; round < rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const start = performance.now();
      run(round);
      // The first rounds (`warming`) warm the compiler up and do not count.
      if (round >= 0) times[name]!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]!]),
  );
}
