import { describe, expect, it } from 'vitest';
import { plainText, readProse } from '#words';

describe('the prose of Help', () => {
  it('has paragraphs, headings, lists and steps, separated by empty lines', () => {
    const body = 'One.\n\n## Two\n\n- three\n- four\n\n+ five';
    expect(readProse(body)).toEqual([
      { kind: 'paragraph', runs: [{ kind: 'text', text: 'One.' }] },
      { kind: 'heading', runs: [{ kind: 'text', text: 'Two' }] },
      {
        kind: 'list',
        items: [[{ kind: 'text', text: 'three' }], [{ kind: 'text', text: 'four' }]],
      },
      { kind: 'steps', items: [[{ kind: 'text', text: 'five' }]] },
    ]);
  });

  it('has code and links to topics within a line', () => {
    expect(readProse('See [[clock|the clock]], or `a [[b]] c`.')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'See ' },
          { kind: 'topic', topic: 'clock', text: 'the clock' },
          { kind: 'text', text: ', or ' },
          { kind: 'code', text: 'a [[b]] c' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('treats a paragraph with one line that looks like a list item as a paragraph', () => {
    expect(readProse('- a\nb').map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('is searched without its markup', () => {
    expect(plainText('## A\n\n+ `b` [[c|d]]\n+ e')).toBe('A\nb d\ne');
  });
});
