import { cells, wide } from './table.ts';

const opening = '（〈《「『【“‘(\\[';
const closing = '，。、：；！？）〉》」』】”’…,.:;!?)\\]';

/**
 * The places where a line may break: after a space, and beside a wide character, because Chinese has no spaces.
 * As in print, no line begins with a closing mark or ends with an opening one.
 */
const breaks = new RegExp(
  `(?<= )|(?<![${opening}])(?![${closing} ])(?:(?<=${wide})|(?=${wide}))`,
  'u',
);

/** Stands for a space inside `code`, which stays on one line. */
const joined = '\u00a0';

/**
 * Breaks a text into lines.
 *
 * @param width of a line, in terminal cells; a word that is longer stays whole
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of joinCode(text).split(breaks)) {
    if (line !== '' && cells(line) + cells(part.trimEnd()) > width) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return [...lines, line].map((each) => each.trimEnd().replaceAll(joined, ' '));
}

/** Breaks a text into lines, the first with a mark before it, the others indented as far. */
export function hanging(mark: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(cells(mark));
  return wrapped(text, width - cells(mark)).map(
    (line, index) => (index === 0 ? mark : indent) + line,
  );
}

function joinCode(text: string): string {
  return text.replaceAll(/`[^`]+`/g, (code) => code.replaceAll(' ', joined));
}
