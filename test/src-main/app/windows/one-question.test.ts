import { describe, expect, it } from 'vitest';
import { oneQuestion } from '../../../../src-main/app/windows/one-question.ts';

const question = { kind: 'unproved', label: 'Grid bot' } as const;

describe('oneQuestion', () => {
  it('declines a second question while one is open, and asks again after it is answered', async () => {
    const answers = [Promise.withResolvers<boolean>(), Promise.withResolvers<boolean>()];
    let asked = 0;
    const ask = oneQuestion(() => answers[asked++]?.promise ?? Promise.resolve(false));
    const first = ask(question);
    expect([await ask(question), asked]).toEqual([false, 1]);
    answers[0]?.resolve(true);
    expect(await first).toBe(true);
    const second = ask(question);
    answers[1]?.resolve(true);
    expect([await second, asked]).toEqual([true, 2]);
  });

  it('asks again after a dialog that failed', async () => {
    let asked = 0;
    const ask = oneQuestion(async () => {
      if (++asked === 1) throw new Error('There is no display.');
      return true;
    });
    await expect(ask(question)).rejects.toThrow('no display');
    expect(await ask(question)).toBe(true);
  });
});
