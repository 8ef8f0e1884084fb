import type { GuideDraft, GuideStep } from '#contract';
import type { SketchElement, SketchName } from './okx-sketch-places.ts';

/** How a key is made: on the web or in the app, and for demo trading in a place of its own. */
export type OkxStepsWay = GuideDraft['way'] | 'demo';

/** One click on OKX, or one field to fill in there. */
export type OkxStep = {
  [Sketch in SketchName]: {
    /** Its words are `okxSteps:step.…`. */
    readonly step: StepWords;
    readonly sketch: Sketch;
    /** What of the sketch it is about. */
    readonly element: SketchElement<Sketch>;
  };
}[SketchName];

type StepWords =
  | 'profile'
  | 'api'
  | 'create'
  | 'name'
  | 'account'
  | 'addresses'
  | 'permissions'
  | 'passphrase'
  | 'confirm'
  | 'verify'
  | 'credentials'
  | 'app-menu'
  | 'app-api'
  | 'app-account'
  | 'demo-trade'
  | 'demo-trading'
  | 'demo-center'
  | 'demo-api'
  | 'demo-create';

const webForm = [
  { step: 'name', sketch: 'web-form', element: 'name' },
  { step: 'account', sketch: 'web-form', element: 'account' },
  { step: 'addresses', sketch: 'web-form', element: 'addresses' },
  { step: 'permissions', sketch: 'web-form', element: 'permissions' },
  { step: 'passphrase', sketch: 'web-form', element: 'passphrase' },
  { step: 'confirm', sketch: 'web-form', element: 'confirm' },
  { step: 'verify', sketch: 'web-verify', element: 'code' },
  { step: 'credentials', sketch: 'web-credentials', element: 'credentials' },
] as const;

/**
 * The clicks on OKX in their order. OKX API FAQ, "How do I create an API key?", and its answer about demo
 * trading; the verification and the choices of "Used for" change, so their words are loose.
 */
export const okxSteps: Readonly<Record<OkxStepsWay, readonly OkxStep[]>> = {
  web: [
    { step: 'profile', sketch: 'web-profile', element: 'profile' },
    { step: 'api', sketch: 'web-profile', element: 'api' },
    { step: 'create', sketch: 'web-list', element: 'create' },
    ...webForm,
  ],
  app: [
    { step: 'app-menu', sketch: 'app-menu', element: 'menu' },
    { step: 'app-api', sketch: 'app-menu', element: 'api' },
    { step: 'create', sketch: 'app-list', element: 'create' },
    { step: 'name', sketch: 'app-form', element: 'name' },
    { step: 'app-account', sketch: 'app-form', element: 'account' },
    { step: 'addresses', sketch: 'app-form', element: 'addresses' },
    { step: 'permissions', sketch: 'app-form', element: 'permissions' },
    { step: 'passphrase', sketch: 'app-form', element: 'passphrase' },
    { step: 'confirm', sketch: 'app-form', element: 'confirm' },
    { step: 'verify', sketch: 'app-verify', element: 'code' },
    { step: 'credentials', sketch: 'app-credentials', element: 'credentials' },
  ],
  demo: [
    { step: 'demo-trade', sketch: 'demo-trade', element: 'trade' },
    { step: 'demo-trading', sketch: 'demo-trade', element: 'demo' },
    { step: 'demo-center', sketch: 'demo-center', element: 'center' },
    { step: 'demo-api', sketch: 'demo-center', element: 'api' },
    { step: 'demo-create', sketch: 'demo-list', element: 'create' },
    ...webForm,
  ],
};

/** The steps of the guide that go along with clicks on OKX. */
export type OkxPart = Extract<GuideStep, 'okx' | 'permissions' | 'addresses' | 'credentials'>;

/** Clicks that belong to a step of the guide of its own; the others lead to the form and name the key. */
const parts: Readonly<Partial<Record<StepWords, OkxPart>>> = {
  permissions: 'permissions',
  addresses: 'addresses',
  passphrase: 'credentials',
  confirm: 'credentials',
  verify: 'credentials',
  credentials: 'credentials',
};

/** The clicks that go along with a step of the guide. */
export function okxStepsOf(way: OkxStepsWay, part: OkxPart): readonly OkxStep[] {
  return okxSteps[way].filter(({ step }) => (parts[step] ?? 'okx') === part);
}

/** A mark in a sketch: which element, and the number of the click, from 1. */
export type SketchMark = { readonly element: string; readonly number: number };

/** Consecutive clicks in the same sketch. */
export type OkxScene = {
  readonly sketch: SketchName;
  readonly steps: readonly (SketchMark & { readonly step: StepWords })[];
};

/** Clicks, sketch by sketch, numbered from 1. */
export function okxScenes(clicks: readonly OkxStep[]): readonly OkxScene[] {
  const scenes: { sketch: SketchName; steps: OkxScene['steps'][number][] }[] = [];
  for (const [index, { sketch, element, step }] of clicks.entries()) {
    const last = scenes.at(-1);
    const numbered = { step, element, number: index + 1 };
    if (last?.sketch === sketch) last.steps.push(numbered);
    else scenes.push({ sketch, steps: [numbered] });
  }
  return scenes;
}
