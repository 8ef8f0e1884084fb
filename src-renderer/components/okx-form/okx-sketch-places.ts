/** Where an element stands in its sketch, in units of the drawing. */
export type SketchBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A field of a form: a label, and a box below it. */
function webField(row: number): SketchBox {
  return { x: 48, y: 122 + row * 58, width: 436, height: 54 };
}

function appField(row: number): SketchBox {
  return { x: 40, y: 92 + row * 60, width: 236, height: 56 };
}

/** What can be clicked or filled in, sketch by sketch. The drawings and the marks both stand on it. */
export const sketchPlaces = {
  'web-profile': {
    profile: { x: 462, y: 36, width: 36, height: 36 },
    api: { x: 312, y: 196, width: 180, height: 34 },
  },
  'web-list': { create: { x: 332, y: 86, width: 156, height: 34 } },
  'web-form': {
    name: webField(0),
    account: webField(1),
    addresses: webField(2),
    permissions: webField(3),
    passphrase: webField(4),
    confirm: { x: 56, y: 422, width: 136, height: 34 },
  },
  'web-verify': { code: { x: 140, y: 136, width: 240, height: 58 } },
  'web-credentials': { credentials: { x: 48, y: 132, width: 436, height: 112 } },
  'app-menu': {
    menu: { x: 40, y: 44, width: 32, height: 32 },
    api: { x: 40, y: 362, width: 236, height: 40 },
  },
  'app-list': { create: { x: 44, y: 424, width: 228, height: 38 } },
  'app-form': {
    name: appField(0),
    account: appField(1),
    addresses: appField(2),
    permissions: appField(3),
    passphrase: appField(4),
    confirm: { x: 44, y: 424, width: 228, height: 38 },
  },
  'app-verify': { code: { x: 52, y: 206, width: 212, height: 58 } },
  'app-credentials': { credentials: { x: 40, y: 128, width: 236, height: 134 } },
  'demo-trade': {
    trade: { x: 120, y: 42, width: 72, height: 26 },
    demo: { x: 128, y: 164, width: 184, height: 34 },
  },
  'demo-center': {
    center: { x: 372, y: 42, width: 124, height: 26 },
    api: { x: 308, y: 130, width: 184, height: 34 },
  },
  'demo-list': { create: { x: 226, y: 86, width: 262, height: 34 } },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SketchBox>>>>;

export type SketchName = keyof typeof sketchPlaces;
export type SketchElement<Sketch extends SketchName> = keyof (typeof sketchPlaces)[Sketch];
