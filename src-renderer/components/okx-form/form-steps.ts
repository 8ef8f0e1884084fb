import type { GuideDraft, GuideStep } from '#contract';
import type { en } from '#words/en';
import type { SketchMarkName, SketchName } from './sketches.ts';

/** The place on OKX where a key is created. Keys for demo trading have a page of their own. */
export type FormWay = GuideDraft['way'] | 'demo';

/** One click on OKX, or one field to fill in there. */
export type FormStep = {
  [Sketch in SketchName]: {
    readonly step: StepName;
    readonly sketch: Sketch;
    /** The place of the click in the sketch. */
    readonly mark: SketchMarkName<Sketch>;
  };
}[SketchName];

/** The name of its words, `okxSteps:step.…`. */
type StepName = keyof typeof en.okxSteps.step;

const webForm = [
  { step: 'name', sketch: 'web-form', mark: 'name' },
  { step: 'account', sketch: 'web-form', mark: 'account' },
  { step: 'addresses', sketch: 'web-form', mark: 'addresses' },
  { step: 'permissions', sketch: 'web-form', mark: 'permissions' },
  { step: 'passphrase', sketch: 'web-form', mark: 'passphrase' },
  { step: 'confirm', sketch: 'web-form', mark: 'confirm' },
  { step: 'verify', sketch: 'web-verify', mark: 'code' },
  { step: 'credentials', sketch: 'web-credentials', mark: 'credentials' },
] as const;

/**
 * The steps on OKX, in order. Source: OKX API FAQ, "How do I create an API key?", and its answer about demo
 * trading. OKX changes its verification and the choices of "Used for", so our words for them are vague.
 */
export const formSteps: Readonly<Record<FormWay, readonly FormStep[]>> = {
  web: [
    { step: 'profile', sketch: 'web-profile', mark: 'profile' },
    { step: 'api', sketch: 'web-profile', mark: 'api' },
    { step: 'create', sketch: 'web-list', mark: 'create' },
    ...webForm,
  ],
  app: [
    { step: 'app-menu', sketch: 'app-menu', mark: 'menu' },
    { step: 'app-api', sketch: 'app-menu', mark: 'api' },
    { step: 'create', sketch: 'app-list', mark: 'create' },
    { step: 'name', sketch: 'app-form', mark: 'name' },
    { step: 'app-account', sketch: 'app-form', mark: 'account' },
    { step: 'addresses', sketch: 'app-form', mark: 'addresses' },
    { step: 'permissions', sketch: 'app-form', mark: 'permissions' },
    { step: 'passphrase', sketch: 'app-form', mark: 'passphrase' },
    { step: 'confirm', sketch: 'app-form', mark: 'confirm' },
    { step: 'verify', sketch: 'app-verify', mark: 'code' },
    { step: 'credentials', sketch: 'app-credentials', mark: 'credentials' },
  ],
  demo: [
    { step: 'demo-trade', sketch: 'demo-trade', mark: 'trade' },
    { step: 'demo-trading', sketch: 'demo-trade', mark: 'demo' },
    { step: 'demo-center', sketch: 'demo-center', mark: 'center' },
    { step: 'demo-api', sketch: 'demo-center', mark: 'api' },
    { step: 'demo-create', sketch: 'demo-list', mark: 'create' },
    ...webForm,
  ],
};

/** Steps of the guide during which the user fills in OKX's form. */
export type FormPart = Extract<GuideStep, 'okx' | 'permissions' | 'addresses' | 'credentials'>;

/** Steps of the form by step of the guide; those not listed lead to the form and name the key. */
const parts: Readonly<Partial<Record<StepName, FormPart>>> = {
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
  readonly step: StepName;
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
