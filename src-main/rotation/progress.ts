import { type Entry, waitingApplications } from '#contract';

/** The steps of a rotation in their order. */
const rotationSteps = [
  'start',
  'add-key',
  'check',
  'switch',
  'tick',
  'revoke',
  'prove',
  'finish',
] as const;
export type RotationStep = (typeof rotationSteps)[number];

/** @returns the steps of a rotation that are done; none if no rotation is under way */
export function stepsDone(entry: Entry): readonly RotationStep[] {
  const { rotation } = entry;
  if (!rotation) return [];
  const { other, switchedAt, revokedAt, proof } = rotation;
  const isSwitched = switchedAt !== null;
  const newKey = isSwitched ? entry : other;
  const isDone: Readonly<Record<RotationStep, boolean>> = {
    start: true,
    'add-key': other !== null,
    check: newKey?.lastCheck?.okxCode === null,
    switch: isSwitched,
    tick: isSwitched && applicationsLeft(entry).length === 0,
    revoke: revokedAt !== null,
    prove: proof !== null,
    finish: false,
  };
  return rotationSteps.filter((step) => isDone[step]);
}

/** @returns the step to take next: the first that is not done; `start` if no rotation is under way */
export function nextStep(entry: Entry): RotationStep {
  const done = stepsDone(entry);
  // Once the old key is deleted, an application without the new key has already stopped.
  const isPast = (step: RotationStep) =>
    done.includes('revoke') && rotationSteps.indexOf(step) < rotationSteps.indexOf('revoke');
  // A switch to an unchecked key was the owner's decision.
  const isSkipped = (step: RotationStep) => step === 'check' && done.includes('switch');
  return (
    rotationSteps.find((step) => !done.includes(step) && !isPast(step) && !isSkipped(step)) ??
    'finish'
  );
}

/** @returns the entry's applications that do not have the new key yet */
export function applicationsLeft({ applications, rotation }: Entry): readonly string[] {
  return rotation ? waitingApplications(applications, rotation) : applications;
}
