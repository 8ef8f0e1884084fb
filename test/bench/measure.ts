/** A median with the quartiles around it. */
export type Figure = { readonly median: number; readonly low: number; readonly high: number };

export function figureOf(samples: readonly number[]): Figure {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** A function to time: it is called `calls` times in a row, and awaited if it is asynchronous. */
export type Subject = { readonly run: () => unknown; readonly calls: number };

/**
 * Times the subjects in turns, so that other load on the machine affects all of them alike.
 *
 * @returns for each subject one sample per round, in ms for each call
 */
export async function timeInTurns<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(subjects) as Name[]; // Object.keys loses the type of a record's keys
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (const name of names) await timeOf(subjects[name]); // warm-up
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples[name].push(await timeOf(subjects[name]));
  }
  return samples;
}

/** Computes how many times as fast `ours` was as `peer`, round by round. */
export function speedRatio(ours: readonly number[], peer: readonly number[]): Figure {
  return figureOf(ours.map((ms, round) => (peer[round] ?? Number.NaN) / ms));
}

/** Computes how many times as long `ours` took as `peer`, round by round. */
export function timeRatio(ours: readonly number[], peer: readonly number[]): Figure {
  return figureOf(ours.map((ms, round) => ms / (peer[round] ?? Number.NaN)));
}

async function timeOf({ run, calls }: Subject): Promise<number> {
  const startedMs = performance.now();
  for (let call = 0; call < calls; call++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - startedMs) / calls;
}
