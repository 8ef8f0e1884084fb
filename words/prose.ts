/** A run of text: plain, code, or a link to another topic. */
export type Run =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'topic'; readonly topic: string; readonly text: string };

type Line = readonly Run[];

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly runs: Line }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Line[] };

const marks = { '- ': 'list', '+ ': 'steps' } as const;

/** Reads the marks in the texts of Help. */
export function readProse(body: string): readonly Block[] {
  return body.split('\n\n').map((block): Block => {
    if (block.startsWith('## ')) return { kind: 'heading', runs: readRuns(block.slice(3)) };
    for (const [mark, kind] of Object.entries(marks)) {
      const lines = block.split('\n');
      if (lines.every((line) => line.startsWith(mark))) {
        return { kind, items: lines.map((line) => readRuns(line.slice(mark.length))) };
      }
    }
    return { kind: 'paragraph', runs: readRuns(block) };
  });
}

function readRuns(text: string): Line {
  return text.split(/(`[^`]+`|\[\[[^\]]+\]\])/).flatMap((part): Line => {
    if (part === '') return [];
    if (part.startsWith('`')) return [{ kind: 'code', text: part.slice(1, -1) }];
    if (!part.startsWith('[[')) return [{ kind: 'text', text: part }];
    const [topic = '', words = ''] = part.slice(2, -2).split('|');
    return [{ kind: 'topic', topic, text: words }];
  });
}

/** @returns a text of Help without its marks, for the search */
export function plainText(body: string): string {
  return readProse(body)
    .flatMap((block) => ('items' in block ? block.items : [block.runs]))
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n');
}
