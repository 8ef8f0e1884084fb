import { describe, expect, it } from 'vitest';
import { readPastedCredentials } from '../../pasted/pasted-credentials.ts';

const apiKey = '37c541a1-1234-4abc-9def-10fe7a0fd9a3';

function hintsOf(rest: string) {
  const result = readPastedCredentials(`API Key: ${apiKey}\n${rest}`);
  if (result.kind !== 'found') throw new Error(`${result.kind}, not found`);
  const { details, unread } = result.pasted;
  return { details, unread: unread.map(({ name, isPartial }) => [name, isPartial]) };
}

describe('the permissions of a text', () => {
  it.each([
    ['Read/Trade', ['read_only', 'trade']],
    ['read_only,trade', ['read_only', 'trade']],
    ['Read only', ['read_only']],
    ['Read, Trade and Withdraw', ['read_only', 'trade', 'withdraw']],
    ['✅ Read ✅ Trade', ['read_only', 'trade']],
    ['读取、交易', ['read_only', 'trade']],
  ])('are taken from %j', (words, permissions) => {
    expect(hintsOf(`Permissions: ${words}`)).toEqual({ details: { permissions }, unread: [] });
  });

  it.each([
    '✅ Read ✅ Trade ❌ Withdraw',
    'Read (no withdraw)',
    'Read, not Trade',
    'Read ✓ Withdraw ✗',
    'everything except withdraw',
    'Read, Trade, Withdraw: off',
    '[x] Read [ ] Withdraw',
    '读取，禁止提现',
    '唯讀（不含交易）',
    'untradeable',
    'Read, Borrow',
  ])('are left out of %j', (words) => {
    expect(hintsOf(`Permissions: ${words}`)).toEqual({
      ...{ details: {}, unread: [['permissions', false]] },
    });
  });
});

describe('the addresses of a text', () => {
  it('are taken in part, and told as a part, if an item cannot be read', () => {
    expect(hintsOf('IP: 203.0.113.7, vps.example.com')).toEqual({
      ...{ details: { addresses: ['203.0.113.7'] }, unread: [['addresses', true]] },
    });
  });

  it('are taken without characters that cannot be seen', () => {
    expect(hintsOf('IP: 203.0.113.7\u200b').details).toEqual({ addresses: ['203.0.113.7'] });
  });

  it.each(['not 203.0.113.7', '203.0.113.7 (removed)', 'all except 203.0.113.7', 'my server'])(
    'are left out of %j',
    (words) => {
      expect(hintsOf(`IP: ${words}`)).toEqual({ details: {}, unread: [['addresses', false]] });
    },
  );
});

describe('the environment and site of a text', () => {
  it.each([
    ['OKX_TRADE_FLAG=1', { environment: 'demo' }],
    ['OKX_TRADE_FLAG=0', { environment: 'live' }],
    ['server: DEMO', { environment: 'demo' }],
    ['sandboxed = true', { environment: 'demo' }],
    ['DEMO_MODE=false', { environment: 'live' }],
    ['PAPER_TRADING=1', { environment: 'demo' }],
    ['is_live = true', { environment: 'live' }],
    ['mode: 模拟盘', { environment: 'demo' }],
    ['market: EEA', { site: 'eea' }],
    ['region: eu', { site: 'eea' }],
    ['okx_registration_sub_domain: my', { site: 'eea' }],
    ['client = ccxt.myokx({})', { site: 'eea' }],
    ['exchange: okxus', { site: 'us' }],
    ['url: https://tr.okx.com/api/v5', { site: 'tr' }],
    ['region: Türkiye', { site: 'tr' }],
    ['docker run --env A=1 bot', {}],
    ['# sandbox: true', {}],
    ['flag = 0 # live: 0, demo trading: 1', { environment: 'live' }],
    ['mcp --site eea --demo', { site: 'eea', environment: 'demo' }],
  ])('are taken from %j', (line, details) => {
    expect(hintsOf(line)).toEqual({ details, unread: [] });
  });

  it.each([
    ['mode: not demo', 'environment'],
    ['environment: demo or live', 'environment'],
    ['demo = true\nflag = 0', 'environment'],
    ['url = www.okx.com, my.okx.com', 'site'],
  ])('are left out of %j', (line, name) => {
    expect(hintsOf(line)).toEqual({ details: {}, unread: [[name, false]] });
  });
});

describe('keys of another exchange', () => {
  it('are left out, and the result says so', () => {
    const result = readPastedCredentials(
      `BINANCE_API_KEY=${apiKey.replace('3', '4')}\nOKX_API_KEY=${apiKey}`,
    );
    expect(result.kind === 'found' && result.pasted).toMatchObject({
      ...{ values: { apiKey }, warnings: [{ kind: 'others-left-out' }] },
    });
  });

  it('are the only ones left out: a profile that names no exchange stays', () => {
    const profile = (name: string, key: string, rest = '') =>
      `[${name}]\napi_key = "${key}"\n${rest}`;
    const text = `${profile('a', apiKey)}\n${profile('b', apiKey.replace('3', '4'), 'base_url = "https://www.okx.com"')}`;
    const result = readPastedCredentials(text);
    expect(result.kind === 'choice' && result.choices.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
