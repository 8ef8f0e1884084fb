import { readPastedCredentials } from '../../pasted/pasted-credentials.ts';
import { type Figure, figureOf, timeInTurns, timeRatio } from './measure.ts';

const rounds = 3;
/** In characters: a fifth of what the reader takes. */
const longest = 200_000;
/** A shorter time is noise. */
const leastMs = 50;

/** Texts of which a reader with a wrong pattern takes quadratic time, each repeated to the length. */
const pieces = [
  ...['a', 'a\n', 'apikey=', 'apikey="', "apikey='\\'", 'apikey=“', 'key: ', 'a=\n ', 'a.b.c='],
  ...[
    '<a ',
    '<!--',
    '<a>',
    '/*',
    'a="1" ',
    'a_b="x", ',
    'export ',
    '-e a=b ',
    '${a:-',
    '((',
    'x,y\n',
  ],
  ...['{', '[', '{"a":', '{"a":[', '[a]\n', '  a:\n   b:\n', 'apikey\n', 'apikey=x\n', '密碼：'],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '# ',
    '// ',
    '- ',
    '\t',
    '*',
    '_',
    '$',
    '=',
    'your_',
    'api key ',
    'a b c = ',
  ],
  ...['apikey=x secret=y ', 'a_api_key=1\nb_api_key=2\n', '37c541a1-1234-4abc-9def-10fe7a0fd9a3\n'],
] as const;

/**
 * Measures how much longer a text takes than a tenth of it. In linear time, the ratio is 10.
 *
 * @returns the figure of the piece with the largest ratio
 */
export async function benchPastedText(): Promise<Record<string, Figure>> {
  const figures: Figure[] = [];
  for (const piece of pieces) {
    const { long, short } = await timeInTurns(
      {
        long: { calls: 1, run: () => readPastedCredentials(textOf(piece, longest)) },
        short: { calls: 1, run: () => readPastedCredentials(textOf(piece, longest / 10)) },
      },
      rounds,
    );
    if (figureOf(long).median >= leastMs) figures.push(timeRatio(long, short));
  }
  const slowest = figures.toSorted((a, b) => b.median - a.median)[0] ?? figureOf([]);
  return { 'pastedText.ratioOfTenTimesTheLength': slowest };
}

function textOf(piece: string, length: number): string {
  return piece.repeat(length).slice(0, length);
}
