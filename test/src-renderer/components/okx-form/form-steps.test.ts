import { describe, expect, it } from 'vitest';
import { en } from '#words/en';
import { zhHant } from '#words/zh-hant';
import {
  formSteps,
  formStepsOf,
  groupBySketch,
} from '../../../../src-renderer/components/okx-form/form-steps.ts';
import {
  type Box,
  type Sketch,
  sketches,
} from '../../../../src-renderer/components/okx-form/sketches.ts';

const ways = ['web', 'app', 'demo'] as const;
const all = ways.flatMap((way) => formSteps[way]);

describe('formSteps', () => {
  it.each([
    ['web', 11],
    ['app', 11],
    ['demo', 13],
  ] as const)('lists for %s %i different steps that end with the credentials', (way, count) => {
    const steps = formSteps[way].map(({ step }) => step);
    expect([steps.length, new Set(steps).size, steps.at(-1)]).toEqual([
      count,
      count,
      'credentials',
    ]);
  });

  it('refers only to marks that its sketches have', () => {
    expect(all.filter(({ sketch, mark }) => !(mark in sketches[sketch].marks))).toEqual([]);
  });

  it('uses every sketch and every mark', () => {
    const used = new Set(all.map(({ sketch, mark }) => `${sketch} ${mark}`));
    const drawn = Object.entries(sketches).flatMap(([sketch, { marks }]) =>
      Object.keys(marks).map((mark) => `${sketch} ${mark}`),
    );
    expect(drawn.filter((name) => !used.has(name))).toEqual([]);
  });

  it.each([
    ['en', en.okxSteps],
    ['zh-Hant', zhHant.okxSteps],
  ] as const)('has words in %s for every step and every sketch', (_, words) => {
    const steps = new Set<string>(all.map(({ step }) => step));
    expect([Object.keys(words.step).sort(), Object.keys(words.sketch).sort()]).toEqual([
      [...steps].sort(),
      Object.keys(sketches).sort(),
    ]);
  });
});

describe('groupBySketch', () => {
  it.each(ways)('keeps the steps for %s in order and numbers them from 1', (way) => {
    const groups = groupBySketch(formSteps[way]);
    const steps = groups.flatMap((group) => group.steps);
    expect(steps.map(({ number }) => number)).toEqual(formSteps[way].map((_, at) => at + 1));
    expect(steps.map(({ step }) => step)).toEqual(formSteps[way].map(({ step }) => step));
  });

  it.each(ways)('shows every sketch for %s once', (way) => {
    const shown = groupBySketch(formSteps[way]).map(({ sketch }) => sketch);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

describe('formStepsOf', () => {
  it.each(ways)('puts each step for %s into one step of the guide', (way) => {
    const parts = ['okx', 'addresses', 'permissions', 'credentials'] as const;
    expect(parts.flatMap((part) => formStepsOf(way, part))).toEqual(formSteps[way]);
  });

  it.each(ways)('first opens the form and names the key, for %s', (way) => {
    const steps = formStepsOf(way, 'okx').map(({ step }) => step);
    expect(steps.slice(-2)).toEqual(['name', way === 'app' ? 'app-account' : 'account']);
  });
});

describe('sketches', () => {
  const drawn = Object.entries<Sketch>(sketches);

  it.each(drawn)('leaves room for the numbers left of the marks of %s', (_, { marks }) => {
    expect(Object.values(marks).every(([x]) => x >= 26)).toBe(true);
  });

  it.each(drawn)('keeps the marks of %s apart', (_, { marks }) => {
    const boxes = Object.values(marks);
    const overlapping = boxes.filter((one) =>
      boxes.some((other) => one !== other && overlap(one, other)),
    );
    expect(overlapping).toEqual([]);
  });

  it.each(drawn)(
    'draws every shape of %s once, which its key in React relies on',
    (_, { shapes }) => {
      const keys = shapes.map((shape) => shape.join(' '));
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it('has a shape for every label', () => {
    const labels = new Set<unknown>(drawn.flatMap(([, { shapes }]) => shapes.flat()));
    expect(Object.keys(en.okxSteps.label).filter((label) => !labels.has(label))).toEqual([]);
  });
});

function overlap([ax, ay, aWidth, aHeight]: Box, [bx, by, bWidth, bHeight]: Box): boolean {
  const isBeside = ax + aWidth <= bx || bx + bWidth <= ax;
  const isApart = ay + aHeight <= by || by + bHeight <= ay;
  return !isBeside && !isApart;
}
