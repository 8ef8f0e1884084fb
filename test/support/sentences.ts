/** Lists every sentence of a catalogue by its path, for example `entry.finding.none`. */
export function sentencesOf(catalogue: object, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]): (readonly [string, string])[] => {
      if (typeof value === 'string') return [[`${prefix}${key}`, value]];
      return [...sentencesOf(value, `${prefix}${key}.`)];
    }),
  );
}
