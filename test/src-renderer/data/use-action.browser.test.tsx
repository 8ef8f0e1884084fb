import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BridgeError } from '../../../src-renderer/data/bridge.ts';
import { useAction } from '../../../src-renderer/data/use-action.ts';

type Answer = ReturnType<typeof Promise.withResolvers<string>>;

const locked = new BridgeError({ code: 'VAULT_LOCKED', message: 'Refused by a test.' });

/** The answers, in the order of the runs. */
const answers: Answer[] = [];
const outcomes: boolean[] = [];
const ends: (() => void)[] = [];

type PanelProps = { readonly explain?: (error: BridgeError) => boolean };

function Panel({ explain }: PanelProps) {
  const { run, reset, isBusy, answer, error } = useAction((word: string) => {
    const next = Promise.withResolvers<string>();
    answers.push(next);
    return next.promise.then((said) => `${word} ${said}`);
  }, explain);
  return (
    <>
      <button type="button" onClick={() => void run('hello').then((ok) => outcomes.push(ok))}>
        run
      </button>
      <button type="button" onClick={reset}>
        reset
      </button>
      <output>{`${isBusy ? 'busy' : 'idle'}, ${answer ?? 'no answer'}, ${error?.code ?? 'no error'}`}</output>
    </>
  );
}

function mount(props: PanelProps = {}): void {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  root.render(<Panel {...props} />);
  ends.push(() => {
    root.unmount();
    host.remove();
  });
}

afterEach(() => {
  for (const end of ends.splice(0)) end();
  answers.length = 0;
  outcomes.length = 0;
});

const run = page.getByRole('button', { name: 'run' });
const reset = page.getByRole('button', { name: 'reset' });
const expectState = (state: string) =>
  expect.element(page.getByRole('status')).toMatchTextContent(state);

describe('useAction', () => {
  test('is busy until the answer arrives', async () => {
    mount();
    await run.click();
    await expectState('busy, no answer, no error');
    answers[0]?.resolve('first');
    await expectState('idle, hello first, no error');
    expect(outcomes).toEqual([true]);
  });

  test('shows a refusal, and keeps the answer of the run before', async () => {
    mount();
    await run.click();
    answers[0]?.resolve('first');
    await run.click();
    answers[1]?.reject(locked);
    await expectState('idle, hello first, VAULT_LOCKED');
    expect(outcomes).toEqual([true, false]);
  });

  test('words a bug of the page as INTERNAL', async () => {
    mount();
    await run.click();
    answers[0]?.reject(new TypeError('a bug'));
    await expectState('idle, no answer, INTERNAL');
  });

  test('forgets the refusal when it runs again', async () => {
    mount();
    await run.click();
    answers[0]?.reject(locked);
    await expectState('idle, no answer, VAULT_LOCKED');
    await run.click();
    await expectState('busy, no answer, no error');
  });

  test('ignores the answer of an earlier run', async () => {
    mount();
    await run.click();
    await run.click();
    answers[0]?.resolve('first');
    await expect.poll(() => outcomes).toEqual([true]);
    await expectState('busy, no answer, no error');
    answers[1]?.resolve('second');
    await expectState('idle, hello second, no error');
    expect(outcomes).toEqual([true, true]);
  });

  test('ignores the refusal of an earlier run', async () => {
    mount();
    await run.click();
    await run.click();
    answers[1]?.resolve('second');
    await expectState('idle, hello second, no error');
    answers[0]?.reject(locked);
    await expect.poll(() => outcomes).toEqual([true, false]);
    await expectState('idle, hello second, no error');
  });

  test('ignores a run that was busy at a reset', async () => {
    mount();
    await run.click();
    await reset.click();
    await expectState('idle, no answer, no error');
    answers[0]?.resolve('first');
    await expect.poll(() => outcomes).toEqual([true]);
    await expectState('idle, no answer, no error');
  });

  test('leaves a refusal that is explained elsewhere out of its error', async () => {
    const explained: string[] = [];
    mount({
      explain: ({ code }) => {
        explained.push(code);
        return code === 'VAULT_LOCKED';
      },
    });
    await run.click();
    answers[0]?.reject(locked);
    await expectState('idle, no answer, no error');
    await run.click();
    answers[1]?.reject(new BridgeError({ code: 'FILE_UNUSABLE', message: 'Refused by a test.' }));
    await expectState('idle, no answer, FILE_UNUSABLE');
    expect(explained).toEqual(['VAULT_LOCKED', 'FILE_UNUSABLE']);
  });
});
