import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SignetError } from '#contract';
import { loginMessage, restHeaders } from '../../../src-main/okx/headers.ts';

const signed = {
  apiKey: '00000000-aaaa-4bbb-8ccc-0123456789ab',
  timestamp: '2020-12-08T09:08:57.715Z',
  signature: 'Kr/8IrbDYujS4cg2KkmB+tO2HMUXxyayG6ZwNb4H/yA=',
};

describe('restHeaders', () => {
  it('returns every header of a live request', () => {
    expect(restHeaders({ ...signed, environment: 'live', passphrase: 'Test-Pass_123!' })).toEqual({
      'OK-ACCESS-KEY': '00000000-aaaa-4bbb-8ccc-0123456789ab',
      'OK-ACCESS-SIGN': 'Kr/8IrbDYujS4cg2KkmB+tO2HMUXxyayG6ZwNb4H/yA=',
      'OK-ACCESS-TIMESTAMP': '2020-12-08T09:08:57.715Z',
      'OK-ACCESS-PASSPHRASE': 'Test-Pass_123!',
      'Content-Type': 'application/json',
    });
  });

  it('marks only a demo request', () => {
    const demo = restHeaders({ ...signed, environment: 'demo' });
    const live = restHeaders({ ...signed, environment: 'live' });
    expect(demo).toEqual({ ...live, 'x-simulated-trading': '1' });
    expect(Object.keys(live)).not.toContain('x-simulated-trading');
  });

  it('has no passphrase header without a passphrase', () => {
    expect(Object.keys(restHeaders({ ...signed, environment: 'live' }))).toEqual([
      'OK-ACCESS-KEY',
      'OK-ACCESS-SIGN',
      'OK-ACCESS-TIMESTAMP',
      'Content-Type',
    ]);
  });

  it('accepts every passphrase of printable Latin-1 unchanged', () => {
    const passphrase = fc
      .string({
        unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
      })
      .filter((text) => text !== '' && !/[\x7F-\x9F]/.test(text));
    fc.assert(
      fc.property(passphrase, (text) => {
        const headers = restHeaders({ ...signed, environment: 'live', passphrase: text });
        expect(new Headers(Object.entries(headers)).get('OK-ACCESS-PASSPHRASE')).toBe(text);
      }),
    );
  });

  const unsendable = [
    '',
    'a\r\nHost: b',
    'a\nb',
    'a\0b',
    'a\tb',
    ' a',
    'a ',
    'a\x7Fb',
    'pässwörd…',
    '密',
  ];
  it.each(unsendable)('refuses the value %j without quoting it', (value) => {
    for (const field of ['apiKey', 'signature', 'timestamp', 'passphrase'] as const) {
      const attempt = () => restHeaders({ ...signed, environment: 'live', [field]: value });
      const error = caught(attempt);
      expect(error).toMatchObject({ code: 'INPUT_INVALID', field });
      if (value.trim().length > 1) expect(error.message).not.toContain(value);
    }
  });
});

describe('loginMessage', () => {
  it('returns the message that OKX documents', () => {
    const message = loginMessage({ ...signed, timestamp: '1538054050', passphrase: 'p' });
    expect(JSON.stringify(message)).toBe(
      '{"op":"login","args":[{"apiKey":"00000000-aaaa-4bbb-8ccc-0123456789ab","passphrase":"p","timestamp":"1538054050","sign":"Kr/8IrbDYujS4cg2KkmB+tO2HMUXxyayG6ZwNb4H/yA="}]}',
    );
  });

  it('has no passphrase if none was given', () => {
    const { args } = loginMessage({ ...signed, timestamp: '1538054050' });
    expect(Object.keys(args[0])).toEqual(['apiKey', 'timestamp', 'sign']);
  });

  it('refuses a passphrase that no OKX key can have', () => {
    const error = caught(() => loginMessage({ ...signed, passphrase: 'a\nb' }));
    expect(error).toMatchObject({ code: 'INPUT_INVALID', field: 'passphrase' });
  });
});

function caught(attempt: () => unknown): SignetError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof SignetError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
