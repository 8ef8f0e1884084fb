/** A run of text: plain, code, or a way to another topic. */
export type Run =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'topic'; readonly topic: string; readonly text: string };

type Line = readonly Run[];

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly runs: Line }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Line[] };

const marks = { '- ': 'list', '+ ': 'steps' } as const;

/** Reads the little marks that the bodies of Help are written with. */
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

/** What a reader sees of a body, without marks: what a search looks through. */
export function plainText(body: string): string {
  return readProse(body)
    .flatMap((block) => ('items' in block ? block.items : [block.runs]))
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n');
}
