import type { en } from '#words/en';

/** In units of the drawing. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A text of the sketch: `okxSteps:label.…`. */
export type SketchLabel = keyof typeof en.okxSteps.label;

/**
 * One shape of a sketch. A `ghost` stands for a line of text that does not matter; `text`, `heading` and `label`
 * are placed by their base line; a `field` has its label above, and contains a value, or a ghost of the given width.
 */
export type Shape =
  | readonly ['ghost', x: number, y: number, width: number, height?: number]
  | readonly ['text' | 'heading' | 'label', x: number, y: number, label: SketchLabel]
  | readonly ['field', Box, label: SketchLabel, content: string | number, icon?: 'list' | 'copy']
  | readonly ['tick', x: number, y: number, label: SketchLabel, isOn: boolean]
  | readonly ['button', Box, label: SketchLabel]
  | readonly ['box', Box, radius?: number]
  | readonly ['panel', Box]
  | readonly ['dot' | 'ghostDot' | 'boxDot', x: number, y: number, radius: number]
  | readonly ['line' | 'stroke' | 'bar' | 'veil', path: string];

export type Sketch = {
  /** The height of a browser's window. Telephones have one size. */
  readonly height?: number;
  /** The places that can be clicked or filled in, for the numbers beside them. */
  readonly marks: Readonly<Record<string, Box>>;
  readonly shapes: readonly Shape[];
};

/** A telephone with the app on its screen. */
export const phoneShapes: readonly Shape[] = [['ghost', 132, 16, 52, 6]];

/** A browser: its bar with an address, and the head of OKX's page. */
export const windowShapes: readonly Shape[] = [
  ['bar', 'M21 28V14.5a9.5 9.5 0 0 1 9.5-9.5h471a9.5 9.5 0 0 1 9.5 9.5V28z'],
  ['ghostDot', 36, 16.5, 3.5],
  ['ghostDot', 48, 16.5, 3.5],
  ['ghostDot', 60, 16.5, 3.5],
  ['box', [149.5, 9, 232, 14], 7],
  ['line', 'M21 28.5h490M21 80.5h490'],
  ['ghost', 40, 49, 46, 12],
  ['ghost', 200, 51, 44],
  ['ghost', 260, 51, 36],
];

const avatar = [
  ['boxDot', 480, 54, 12],
  ['stroke', 'M473.5 61c1-4 12-4 13 0M480 54.5a3.4 3.4 0 1 0-.01 0'],
] as const satisfies readonly Shape[];

const back = ['stroke', 'M56 52l-8 8 8 8M48 60h20'] as const satisfies Shape;

/** The rows of existing keys. */
const keyRows = [0, 1, 2].flatMap<Shape>((row) => [
  ['line', `M44 ${139.5 + row * 42}h444`],
  ['ghost', 44, 156 + row * 42, 90 - row * 14, 10],
  ['ghost', 190, 157 + row * 42, 70 + row * 10],
  ['ghost', 320, 157 + row * 42, 54],
  ['ghost', 440, 157 + row * 42, 40],
]);

const menuDots = [50, 56, 62].flatMap((x) => [54, 60, 66].map((y): Shape => ['dot', x, y, 1.8]));

const appIcons = [114, 180].flatMap((y) =>
  [66, 127, 188, 249].flatMap<Shape>((x) => [
    ['ghostDot', x, y, 13],
    ['ghost', x - 16, y + 22, 32, 6],
  ]),
);

/** Our own sketches of OKX's pages: what each shows, and where. */
export const sketches = {
  'web-profile': {
    height: 300,
    marks: { profile: [462, 36, 36, 36], api: [312, 196, 180, 34] },
    shapes: [
      ...avatar,
      ['ghost', 44, 112, 150, 12],
      ['ghost', 44, 142, 210],
      ['ghost', 44, 160, 180],
      ['ghost', 44, 178, 200],
      ['panel', [304, 86, 196, 196]],
      ['ghostDot', 328, 112, 12],
      ['ghost', 350, 104, 84],
      ['ghost', 350, 117, 56, 6],
      ['line', 'M304 138.5h196'],
      ['ghost', 324, 156, 96],
      ['ghost', 324, 180, 76],
      ['text', 324, 218, 'api'],
      ['ghost', 324, 242, 110],
      ['ghost', 324, 264, 64],
    ],
  },
  'web-list': {
    height: 290,
    marks: { create: [332, 86, 156, 34] },
    shapes: [
      ...avatar,
      ['heading', 44, 110, 'keys'],
      ['button', [332, 86, 156, 34], 'create'],
      ...keyRows,
    ],
  },
  'web-form': {
    height: 480,
    marks: {
      name: [48, 122, 436, 54],
      account: [48, 180, 436, 54],
      addresses: [48, 238, 436, 54],
      permissions: [48, 296, 436, 54],
      passphrase: [48, 354, 436, 54],
      confirm: [56, 422, 136, 34],
    },
    shapes: [
      ...avatar,
      ['heading', 58, 108, 'newKey'],
      ['field', [48, 122, 436, 54], 'name', 84],
      ['field', [48, 180, 218, 54], 'account', 70, 'list'],
      ['field', [266, 180, 218, 54], 'usedFor', 90, 'list'],
      ['field', [48, 238, 436, 54], 'addresses', '203.0.113.7, 198.51.100.0/24'],
      ['label', 58, 312, 'permissions'],
      ['tick', 58, 324, 'read', true],
      ['tick', 168, 324, 'trade', true],
      ['tick', 278, 324, 'withdraw', false],
      ['field', [48, 354, 436, 54], 'passphrase', '••••••••••••'],
      ['button', [56, 422, 136, 34], 'confirm'],
    ],
  },
  'web-verify': {
    height: 293,
    marks: { code: [140, 136, 240, 58] },
    shapes: [
      ...avatar,
      ['ghost', 44, 106, 60],
      ['box', [44, 124, 430, 26]],
      ['box', [44, 176, 430, 26]],
      ['box', [44, 228, 430, 26]],
      ['veil', 'M21 81h490v197a9.5 9.5 0 0 1-9.5 9.5h-471a9.5 9.5 0 0 1-9.5-9.5z'],
      ['panel', [120, 98, 280, 160]],
      ['heading', 148, 126, 'verify'],
      ['field', [140, 136, 240, 58], 'code', '– – – – – –'],
      ['button', [148, 208, 224, 32], 'confirm'],
    ],
  },
  'web-credentials': {
    height: 274,
    marks: { credentials: [48, 132, 436, 112] },
    shapes: [
      ...avatar,
      ['heading', 58, 112, 'created'],
      ['field', [48, 132, 436, 54], 'apiKey', '37c5••••-••••-••••-••••', 'copy'],
      ['field', [48, 186, 436, 54], 'secretKey', '22F8••••••••••••••••', 'copy'],
    ],
  },
  'app-menu': {
    marks: { menu: [40, 44, 32, 32], api: [40, 362, 236, 40] },
    shapes: [
      ...menuDots,
      ['ghost', 120, 54, 76, 12],
      ...appIcons,
      ['ghost', 52, 236, 92, 10],
      ['line', 'M48 258.5h220'],
      ['ghost', 52, 271, 116],
      ['line', 'M48 292.5h220'],
      ['ghost', 52, 305, 84],
      ['line', 'M48 326.5h220'],
      ['ghost', 52, 339, 100],
      ['line', 'M48 360.5h220M48 404.5h220'],
      ['text', 52, 387, 'appApi'],
      ['stroke', 'M258 378l4 4-4 4'],
      ['ghost', 52, 420, 70],
      ['ghost', 52, 448, 110],
    ],
  },
  'app-list': {
    marks: { create: [44, 424, 228, 38] },
    shapes: [
      back,
      ['heading', 48, 108, 'keys'],
      ['panel', [44, 136, 228, 54]],
      ['ghost', 58, 150, 96, 10],
      ['ghost', 58, 169, 140, 6],
      ['panel', [44, 204, 228, 54]],
      ['ghost', 58, 218, 84, 10],
      ['ghost', 58, 237, 140, 6],
      ['panel', [44, 272, 228, 54]],
      ['ghost', 58, 286, 72, 10],
      ['ghost', 58, 305, 140, 6],
      ['button', [44, 424, 228, 38], 'create'],
    ],
  },
  'app-form': {
    marks: {
      name: [40, 92, 236, 56],
      account: [40, 152, 236, 56],
      addresses: [40, 212, 236, 56],
      permissions: [40, 272, 236, 56],
      passphrase: [40, 332, 236, 56],
      confirm: [44, 424, 228, 38],
    },
    shapes: [
      back,
      ['heading', 84, 65, 'newKey'],
      ['field', [40, 92, 236, 56], 'name', 84],
      ['field', [40, 152, 118, 56], 'account', 46, 'list'],
      ['field', [158, 152, 118, 56], 'usedFor', 52, 'list'],
      ['field', [40, 212, 236, 56], 'addresses', '203.0.113.7'],
      ['label', 50, 288, 'permissions'],
      ['tick', 50, 300, 'read', true],
      ['tick', 113, 300, 'trade', true],
      ['tick', 181, 300, 'withdraw', false],
      ['field', [40, 332, 236, 56], 'appPassphrase', '••••••••••••'],
      ['button', [44, 424, 228, 38], 'confirm'],
    ],
  },
  'app-verify': {
    marks: { code: [52, 206, 212, 58] },
    shapes: [
      back,
      ['ghost', 48, 96, 92, 10],
      ['ghost', 48, 122, 180],
      ['panel', [44, 156, 228, 176]],
      ['heading', 60, 188, 'verify'],
      ['field', [52, 206, 212, 58], 'code', '– – – – – –'],
      ['button', [60, 280, 196, 34], 'confirm'],
    ],
  },
  'app-credentials': {
    marks: { credentials: [40, 128, 236, 134] },
    shapes: [
      back,
      ['heading', 50, 108, 'created'],
      ['field', [40, 132, 236, 56], 'apiKey', '37c5••••-••••-••••', 'copy'],
      ['field', [40, 196, 236, 56], 'secretKey', '22F8••••••••••••', 'copy'],
      ['ghost', 50, 286, 196],
      ['ghost', 50, 304, 150],
      ['panel', [44, 424, 228, 38]],
      ['ghost', 132, 438, 52, 10],
    ],
  },
  'demo-trade': {
    height: 290,
    marks: { trade: [120, 42, 72, 26], demo: [128, 164, 184, 34] },
    shapes: [
      ...avatar,
      ['text', 128, 60, 'trade'],
      ['stroke', 'M176 53l4 4 4-4'],
      ['ghost', 330, 112, 150, 12],
      ['ghost', 330, 142, 130],
      ['ghost', 330, 160, 140],
      ['panel', [120, 86, 200, 170]],
      ['ghost', 140, 106, 86],
      ['ghost', 140, 130, 110],
      ['ghost', 140, 150, 70],
      ['text', 140, 186, 'demoTrading'],
      ['ghost', 140, 212, 94],
      ['ghost', 140, 234, 64],
    ],
  },
  'demo-center': {
    height: 260,
    marks: { center: [372, 42, 124, 26], api: [308, 130, 184, 34] },
    shapes: [
      ['text', 380, 60, 'center'],
      ['stroke', 'M44 200l34-30 28 18 40-46 36 22 44-34'],
      ['line', 'M44 222.5h200'],
      ['panel', [300, 86, 200, 130]],
      ['ghost', 320, 108, 96],
      ['text', 320, 152, 'demoApi'],
      ['ghost', 320, 180, 74],
    ],
  },
  'demo-list': {
    height: 290,
    marks: { create: [226, 86, 262, 34] },
    shapes: [
      ...avatar,
      ['heading', 44, 110, 'keys'],
      ['button', [226, 86, 262, 34], 'demoCreate'],
      ...keyRows,
    ],
  },
} as const satisfies Readonly<Record<string, Sketch>>;

export type SketchName = keyof typeof sketches;
export type SketchMarkName<Name extends SketchName> = keyof (typeof sketches)[Name]['marks'];
