import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealMarkOf, sealTones } from '../../../src-renderer/components/seal-mark.ts';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
const digests = fc.string().map(digestOf);

/** OKLCH to linear sRGB (Björn Ottosson, "A perceptual color space for image processing"), clipped. */
function luminanceOf(tone: { lightness: number; chroma: number }, hue: number): number {
  const a = tone.chroma * Math.cos((hue * Math.PI) / 180);
  const b = tone.chroma * Math.sin((hue * Math.PI) / 180);
  const l = (tone.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (tone.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (tone.lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('sealMarkOf', () => {
  it('draws the same mark for the same digest', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        expect(sealMarkOf(digest)).toEqual(sealMarkOf(digest));
      }),
    );
  });

  it('is symmetric about its vertical axis', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        const { cells } = sealMarkOf(digest);
        expect(cells).toEqual(cells.map((row) => [...row].reverse()));
      }),
    );
  });

  it('has five rows of five, and between 8 and 18 cells filled', () => {
    fc.assert(
      fc.property(digests, (digest) => {
        const { cells } = sealMarkOf(digest);
        const filled = cells.flat().filter(Boolean).length;
        expect([cells.map((row) => row.length), filled >= 8 && filled <= 18]).toEqual([
          [5, 5, 5, 5, 5],
          true,
        ]);
      }),
    );
  });

  it('distinguishes nearly all of 1000 keys', () => {
    const seals = Array.from({ length: 1000 }, (_, n) => {
      const { hue, path } = sealMarkOf(digestOf(`key ${n}`));
      return `${hue} ${path}`;
    });
    expect(new Set(seals).size).toBeGreaterThanOrEqual(995);
  });

  it('never changes the marks that people have learned', () => {
    const drawn = ['a', 'b', 'c'].map((key) => {
      const { hue, cells } = sealMarkOf(digestOf(key));
      return [hue, ...cells.map((row) => row.map((isFilled) => (isFilled ? '#' : '.')).join(''))];
    });
    expect(drawn).toMatchInlineSnapshot(`
      [
        [
          150,
          "#...#",
          ".....",
          ".###.",
          "##.##",
          "#...#",
        ],
        [
          210,
          ".....",
          "#.#.#",
          "#####",
          "#...#",
          ".#.#.",
        ],
        [
          330,
          "..#..",
          "#.#.#",
          "..#..",
          ".###.",
          "#####",
        ],
      ]
    `);
  });
});

describe('sealTones', () => {
  const hues = Array.from({ length: 24 }, (_, n) => n * 15);

  it('reach 4.5:1 on paper for every hue', () => {
    const paper = luminanceOf({ lightness: 0.96, chroma: 0 }, 0);
    for (const hue of hues) {
      expect(contrast(luminanceOf(sealTones.light, hue), paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('reach 4.5:1 on ink for every hue', () => {
    const ink = luminanceOf({ lightness: 0.3, chroma: 0 }, 0);
    for (const hue of hues) {
      expect(contrast(luminanceOf(sealTones.dark, hue), ink)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
