import { describe, expect, it } from 'vitest';
import { en } from '#words/en';
import { zhHant } from '#words/zh-hant';
import {
  type SketchBox,
  sketchPlaces,
} from '../../../../src-renderer/components/okx-form/okx-sketch-places.ts';
import {
  okxScenes,
  okxSteps,
  okxStepsOf,
} from '../../../../src-renderer/components/okx-form/okx-steps.ts';

const ways = ['web', 'app', 'demo'] as const;
const all = ways.flatMap((way) => okxSteps[way]);

describe('the clicks on OKX', () => {
  it.each([
    ['web', 11],
    ['app', 11],
    ['demo', 13],
  ] as const)('lead on %s in %i steps from the first page to the credentials', (way, count) => {
    const steps = okxSteps[way].map(({ step }) => step);
    expect([steps.length, new Set(steps).size, steps.at(-1)]).toEqual([
      count,
      count,
      'credentials',
    ]);
  });

  it('each point at an element that their sketch has', () => {
    const astray = all.filter(({ sketch, element }) => !(element in sketchPlaces[sketch]));
    expect(astray).toEqual([]);
  });

  it('use every sketch and every element of it', () => {
    const used = new Set(all.map(({ sketch, element }) => `${sketch} ${element}`));
    const drawn = Object.entries(sketchPlaces).flatMap(([sketch, places]) =>
      Object.keys(places).map((element) => `${sketch} ${element}`),
    );
    expect(drawn.filter((name) => !used.has(name))).toEqual([]);
  });

  it.each([
    ['en', en.okxSteps],
    ['zh-Hant', zhHant.okxSteps],
  ] as const)('have words in %s, and so has every sketch', (_, words) => {
    const steps = new Set<string>(all.map(({ step }) => step));
    expect([Object.keys(words.step).sort(), Object.keys(words.sketch).sort()]).toEqual([
      [...steps].sort(),
      Object.keys(sketchPlaces).sort(),
    ]);
  });

  it('are kept in their order, and numbered from 1, sketch by sketch', () => {
    for (const way of ways) {
      const scenes = okxScenes(okxSteps[way]);
      const steps = scenes.flatMap((scene) => scene.steps);
      expect(steps.map(({ number }) => number)).toEqual(okxSteps[way].map((_, at) => at + 1));
      expect(steps.map(({ step }) => step)).toEqual(okxSteps[way].map(({ step }) => step));
      const sketches = scenes.map(({ sketch }) => sketch);
      expect(new Set(sketches).size).toBe(sketches.length);
    }
  });
});

describe('the clicks that go along with a step of the guide', () => {
  it.each(ways)('are, on %s, all of them, each in one step', (way) => {
    const parts = ['okx', 'addresses', 'permissions', 'credentials'] as const;
    expect(parts.flatMap((part) => okxStepsOf(way, part))).toEqual(okxSteps[way]);
  });

  it.each(ways)('open the form and name the key first, on %s', (way) => {
    const steps = okxStepsOf(way, 'okx').map(({ step }) => step);
    expect(steps.slice(-2)).toEqual(['name', way === 'app' ? 'app-account' : 'account']);
  });
});

describe('the places in a sketch', () => {
  it('leave room at the left for the number, and do not cover one another', () => {
    for (const [sketch, places] of Object.entries<Readonly<Record<string, SketchBox>>>(
      sketchPlaces,
    )) {
      const list = Object.values(places);
      expect([sketch, list.every(({ x }) => x >= 26)]).toEqual([sketch, true]);
      const covering = list.filter((one) =>
        list.some((other) => one !== other && meet(one, other)),
      );
      expect([sketch, covering]).toEqual([sketch, []]);
    }
  });
});

function meet(a: SketchBox, b: SketchBox): boolean {
  const beside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  const apart = a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !beside && !apart;
}
