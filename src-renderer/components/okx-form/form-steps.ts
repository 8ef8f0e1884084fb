import { type FormWay, type GuideStep, type OkxStep, okxSteps } from '#contract';
import type { SketchMarkName, SketchName } from './sketches.ts';

/** A place in a sketch. */
type Place = {
  [Sketch in SketchName]: { readonly sketch: Sketch; readonly mark: SketchMarkName<Sketch> };
}[SketchName];

/** One click on OKX, or one field to fill in there, and its place in our sketches. */
export type FormStep = Place & { readonly step: OkxStep };

const webForm = {
  name: { sketch: 'web-form', mark: 'name' },
  account: { sketch: 'web-form', mark: 'account' },
  addresses: { sketch: 'web-form', mark: 'addresses' },
  permissions: { sketch: 'web-form', mark: 'permissions' },
  passphrase: { sketch: 'web-form', mark: 'passphrase' },
  confirm: { sketch: 'web-form', mark: 'confirm' },
  verify: { sketch: 'web-verify', mark: 'code' },
  credentials: { sketch: 'web-credentials', mark: 'credentials' },
} as const;

const places: {
  readonly [Way in FormWay]: Readonly<Record<(typeof okxSteps)[Way][number], Place>>;
} = {
  web: {
    profile: { sketch: 'web-profile', mark: 'profile' },
    api: { sketch: 'web-profile', mark: 'api' },
    create: { sketch: 'web-list', mark: 'create' },
    ...webForm,
  },
  app: {
    'app-menu': { sketch: 'app-menu', mark: 'menu' },
    'app-api': { sketch: 'app-menu', mark: 'api' },
    create: { sketch: 'app-list', mark: 'create' },
    name: { sketch: 'app-form', mark: 'name' },
    'app-account': { sketch: 'app-form', mark: 'account' },
    addresses: { sketch: 'app-form', mark: 'addresses' },
    permissions: { sketch: 'app-form', mark: 'permissions' },
    passphrase: { sketch: 'app-form', mark: 'passphrase' },
    confirm: { sketch: 'app-form', mark: 'confirm' },
    verify: { sketch: 'app-verify', mark: 'code' },
    credentials: { sketch: 'app-credentials', mark: 'credentials' },
  },
  demo: {
    'demo-trade': { sketch: 'demo-trade', mark: 'trade' },
    'demo-trading': { sketch: 'demo-trade', mark: 'demo' },
    'demo-center': { sketch: 'demo-center', mark: 'center' },
    'demo-api': { sketch: 'demo-center', mark: 'api' },
    'demo-create': { sketch: 'demo-list', mark: 'create' },
    ...webForm,
  },
};

/** The steps on OKX, in order, each with its place. */
export const formSteps: Readonly<Record<FormWay, readonly FormStep[]>> = {
  web: okxSteps.web.map((step) => ({ step, ...places.web[step] })),
  app: okxSteps.app.map((step) => ({ step, ...places.app[step] })),
  demo: okxSteps.demo.map((step) => ({ step, ...places.demo[step] })),
};

/** Steps of the guide during which the user fills in OKX's form. */
export type FormPart = Extract<GuideStep, 'okx' | 'permissions' | 'addresses' | 'credentials'>;

/** Steps of the form by step of the guide; those not listed lead to the form and name the key. */
const parts: Readonly<Partial<Record<OkxStep, FormPart>>> = {
  permissions: 'permissions',
  addresses: 'addresses',
  passphrase: 'credentials',
  confirm: 'credentials',
  verify: 'credentials',
  credentials: 'credentials',
};

/** Returns the steps of the form that belong to one step of the guide. */
export function formStepsOf(way: FormWay, part: FormPart): readonly FormStep[] {
  return formSteps[way].filter(({ step }) => (parts[step] ?? 'okx') === part);
}

/** A step with its number, from 1. */
export type NumberedStep = {
  readonly step: OkxStep;
  readonly mark: string;
  readonly number: number;
};

/** Consecutive steps in one sketch. */
export type SketchSteps = {
  readonly sketch: SketchName;
  readonly steps: readonly NumberedStep[];
};

/** Groups steps by their sketch, and numbers them from 1 across all sketches. */
export function groupBySketch(formSteps: readonly FormStep[]): readonly SketchSteps[] {
  const groups: { sketch: SketchName; steps: NumberedStep[] }[] = [];
  for (const [index, { sketch, mark, step }] of formSteps.entries()) {
    const last = groups.at(-1);
    const numbered = { step, mark, number: index + 1 };
    if (last?.sketch === sketch) last.steps.push(numbered);
    else groups.push({ sketch, steps: [numbered] });
  }
  return groups;
}
