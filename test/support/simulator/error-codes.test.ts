import { afterEach, describe, expect, it } from 'vitest';
import { okxErrorCodes } from '#contract';
import { askAs, type OwnerRequest, type Reply } from './key-owner.ts';
import { isLoginRefusalCode, type LoginRefusalCode } from './login-refusals.ts';
import type { RefusalCode } from './refusals.ts';
import type { SimulatedKey } from './simulated-key.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts';
import { call, loginOf } from './web-socket-caller.ts';

const main: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Tést-pass1',
  environment: 'live',
  permissions: ['read_only', 'trade'],
  ipAllowlist: ['127.0.0.1'],
  label: 'main',
  uid: '1000',
  mainUid: '1000',
  holdings: [],
};
const sub: SimulatedKey = { ...main, apiKey: '00000000-0000-4000-8000-000000000001', uid: '1001' };
const accounts = [{ uid: '1001', mainUid: '1000', name: 'gridbot01' }];
const now = Date.parse('2026-11-20T08:00:00.000Z');

let simulator: Simulator;

type Change = Partial<SimulatorOptions> & {
  /** Changes of the main account's key on the exchange. */
  readonly key?: Partial<SimulatedKey>;
};

/** Starts an exchange with a key of the main account and one of its sub-account, and sends requests with the first. */
async function asking(change: Change, ...requests: readonly OwnerRequest[]): Promise<Reply> {
  const { key, ...options } = change;
  const keys = [{ ...main, ...key }, sub];
  simulator = await startSimulator({ keys, accounts, now: () => now, ...options });
  return await askInTurn(requests);
}

/** @returns the answer to the last request */
async function askInTurn(requests: readonly OwnerRequest[]): Promise<Reply> {
  let reply: Reply | undefined;
  for (const request of requests) reply = await askAs(simulator, main, request);
  return reply ?? { status: 0, body: {} };
}

const asked: OwnerRequest = {};
const created: OwnerRequest = {
  requestPath: '/api/v5/users/subaccount/apikey',
  body: { subAcct: 'gridbot01', label: 'second', passphrase: 'Secret-123', perm: 'trade' },
};

function subAccountKeys(name: string): string {
  return `/api/v5/users/subaccount/apikey?subAcct=${name}`;
}

function creating(over: object): OwnerRequest {
  return { ...created, body: { ...Object(created.body), ...over } };
}

/** Has the exchange refuse for a reason that is not simulated. */
async function told(code: RefusalCode): Promise<Reply> {
  simulator = await startSimulator({ keys: [main], now: () => now });
  simulator.conduct.refuseNext(code);
  return await askAs(simulator, main);
}

function without(header: string): OwnerRequest {
  return { headers: { [header]: undefined } };
}

/** Provokes each code: as on OKX, or by `told` if the reason is not simulated. */
const provocations: Readonly<Record<string, () => Promise<Reply>>> = {
  '50001': async () => {
    await asking({});
    simulator.conduct.setMaintenance('unavailable');
    return await askAs(simulator, main);
  },
  '50004': () => told('50004'),
  '50005': () => told('50005'),
  '50011': () => asking({ keepsPace: true }, ...Array<OwnerRequest>(6).fill(asked)),
  '50013': async () => {
    await asking({});
    simulator.conduct.setMaintenance('busy');
    return await askAs(simulator, main);
  },
  '50026': () => told('50026'),
  '50030': () => told('50030'),
  '50035': () => asking({ key: { ipAllowlist: [] } }, created),
  '50038': async () => {
    const demo = { ...main, environment: 'demo' } as const;
    simulator = await startSimulator({ keys: [demo], now: () => now });
    return await askAs(simulator, demo, { requestPath: '/api/v5/asset/deposit-history' });
  },
  '50053': () => told('50053'),
  '50067': () => told('50067'),
  '50100': async () => {
    await asking({});
    simulator.accounts.freeze(main.uid);
    return await askAs(simulator, main);
  },
  '50101': () => asking({ key: { environment: 'demo' } }, asked),
  '50102': async () => {
    await asking({});
    simulator.clock.setOffset(30_001);
    return await askAs(simulator, main, { at: now });
  },
  '50103': () => asking({}, without('OK-ACCESS-KEY')),
  '50104': () => asking({}, without('OK-ACCESS-PASSPHRASE')),
  '50105': () => asking({ key: { passphrase: 'Test-pass1' } }, asked),
  '50106': () => asking({}, without('OK-ACCESS-SIGN')),
  '50107': () => asking({}, without('OK-ACCESS-TIMESTAMP')),
  '50108': () => told('50108'),
  '50109': () => told('50109'),
  '50110': () => asking({ callerAddress: () => '203.0.113.9' }, asked),
  '50111': () => asking({}, { headers: { 'OK-ACCESS-KEY': 'grid bot' } }),
  '50112': () => asking({}, { headers: { 'OK-ACCESS-TIMESTAMP': '1795161600' } }),
  '50113': () => asking({ key: { secretKey: main.passphrase } }, asked),
  '50114': () => told('50114'),
  '50115': () => asking({}, { method: 'POST', body: {} }),
  '50116': () => told('50116'),
  '50118': () => told('50118'),
  '50119': async () => {
    await asking({}, asked);
    simulator.keys.delete(main.apiKey);
    return await askAs(simulator, main);
  },
  '50120': () => asking({ key: { permissions: ['trade'] } }, asked),
  '50121': () => told('50121'),
  '59500': async () => {
    await asking({});
    return await askAs(simulator, sub, { requestPath: subAccountKeys('gridbot01') });
  },
  '59501': async () => {
    await asking({});
    for (let count = 1; count < 50; count++) {
      simulator.keys.create({ ...sub, label: `bot${count}`, passphrase: 'Secret-123' });
    }
    return await askAs(simulator, main, created);
  },
  '59502': () => asking({}, creating({ label: 'main' })),
  '59503': () =>
    asking({}, creating({ ip: Array.from({ length: 21 }, (_, n) => `203.0.113.${n}`).join() })),
  '59504': () => asking({}, creating({ perm: 'read_only,withdraw' })),
  '59510': () => asking({}, { requestPath: subAccountKeys('gridbot02') }),
  '1': () => told('1'),
  '2': () => told('2'),
  '50000': () => asking({}, { ...created, body: '' }),
  '50002': () => asking({}, { ...created, body: '{' }),
  '50006': () => asking({}, { ...created, headers: { 'Content-Type': 'text/plain' } }),
  '50007': () => told('50007'),
  '50009': () => told('50009'),
  '50012': () => told('50012'),
  '50014': () => asking({}, creating({ label: undefined })),
  '50027': () => told('50027'),
  '50028': () => told('50028'),
  '50029': () => told('50029'),
  '50051': () => told('50051'),
  '50052': () => told('50052'),
  '50059': () => told('50059'),
  '50060': () => told('50060'),
  '50061': () => told('50061'),
  '51000': () => asking({}, creating({ perm: 'all' })),
  '51008': () => told('51008'),
  '51010': () => told('51010'),
  '51149': () => told('51149'),
  '58119': () => told('58119'),
  '58128': () => told('58128'),
  '58207': () => told('58207'),
  '58210': () => told('58210'),
  '58228': () => told('58228'),
  '59505': () => asking({}, creating({ passphrase: 'short' })),
  '59506': () =>
    asking({}, { requestPath: `${subAccountKeys('gridbot01')}&apiKey=${main.apiKey}` }),
  '59508': () => told('59508'),
  '59550': () => told('59550'),
  '59604': () => told('59604'),
};

/** Logs in as the owner of a live key; by default to an exchange with the main account's key. */
async function loggingIn(
  over: Readonly<Record<string, string>>,
  start: () => Promise<Simulator> = () => startSimulator({ keys: [main], now: () => now }),
): Promise<unknown> {
  simulator = await start();
  const caller = await call(`${simulator.webSocketUrls.live}/ws/v5/private`);
  const { op, args } = loginOf(main, now);
  caller.send({ op, args: [{ ...args[0], ...over }] });
  return await caller.next();
}

/** Sends messages to an exchange with the main account's key, and returns the answer to the last. */
async function sending(path: string, ...messages: readonly object[]): Promise<unknown> {
  simulator = await startSimulator({ keys: [main], now: () => now });
  const caller = await call(`${simulator.webSocketUrls.live}/ws/v5/${path}`);
  let answer: unknown;
  for (const message of messages) {
    caller.send(message);
    answer = await caller.next();
  }
  return answer;
}

/** Starts an exchange that refuses the next login for a reason that is not simulated. */
async function refusing(code: LoginRefusalCode): Promise<Simulator> {
  const started = await startSimulator({ keys: [main], now: () => now });
  started.conduct.refuseNext(code);
  return started;
}

const loginProvocations: Readonly<Record<string, () => Promise<unknown>>> = {
  '60004': () => loggingIn({ timestamp: new Date(now).toISOString() }),
  '60005': () => loggingIn({ apiKey: 'grid bot' }),
  '60006': () => loggingIn({ timestamp: String(now / 1000 - 31) }),
  '60007': () =>
    loggingIn({ sign: loginOf({ ...main, secretKey: 'wrong' }, now).args[0]['sign'] ?? '' }),
  '60009': () =>
    loggingIn({}, () =>
      startSimulator({ keys: [main], now: () => now, callerAddress: () => '203.0.113.9' }),
    ),
  '60024': () => loggingIn({ passphrase: 'Test-pass1' }),
  '60032': () => loggingIn({ apiKey: sub.apiKey }),
  '60011': () => sending('private', { op: 'subscribe', args: [{ channel: 'account' }] }),
  '60023': () => loggingIn({}, () => refusing('60023')),
  '60028': () => sending('public', loginOf(main, now)),
  '60031': () => sending('private', loginOf(main, now), loginOf(main, now)),
  '63999': () => loggingIn({}, () => refusing('63999')),
  '64008': () => loggingIn({}, () => refusing('64008')),
};

/** OKX docs, "Error Code". A request that is refused before it is routed has no data. */
const answers: Readonly<Record<string, Reply>> = {
  '50001': routed(503, '50001', 'Service temporarily unavailable. Please try again later.'),
  '50004': routed(
    400,
    '50004',
    'API endpoint request timeout (does not mean that the request was successful or failed, please check the request result)',
  ),
  '50005': routed(410, '50005', 'API is offline or unavailable'),
  '50011': { status: 429, body: { msg: 'Too Many Requests', code: '50011' } },
  '50013': routed(429, '50013', 'Systems are busy. Please try again later.'),
  '50026': routed(500, '50026', 'System error. Try again later'),
  '50030': routed(200, '50030', "You don't have permission to use this API endpoint"),
  '50035': routed(403, '50035', 'This endpoint requires that APIKey must be bound to IP'),
  '50038': routed(200, '50038', 'This feature is unavailable in demo trading'),
  '50053': routed(200, '50053', 'This feature is only available in demo trading.'),
  '50067': routed(200, '50067', "The API doesn't support cross site trading feature"),
  '50100': unrouted(400, '50100', 'API frozen, please contact customer service.'),
  '50101': unrouted(401, '50101', 'APIKey does not match current environment.'),
  '50102': unrouted(401, '50102', 'Timestamp request expired'),
  '50103': unrouted(401, '50103', 'Request header OK-ACCESS-KEY can not be empty.'),
  '50104': unrouted(401, '50104', 'Request header OK-ACCESS-PASSPHRASE can not be empty.'),
  '50105': unrouted(401, '50105', 'Request header OK-ACCESS-PASSPHRASE incorrect.'),
  '50106': unrouted(401, '50106', 'Request header OK-ACCESS-SIGN can not be empty.'),
  '50107': unrouted(401, '50107', 'Request header OK-ACCESS-TIMESTAMP can not be empty.'),
  '50108': unrouted(401, '50108', 'Exchange ID does not exist.'),
  '50109': unrouted(401, '50109', 'Exchange domain does not exist.'),
  '50110': unrouted(
    401,
    '50110',
    "Your IP 203.0.113.9 is not included in your API key's 5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10 IP whitelist.",
  ),
  '50111': unrouted(401, '50111', 'Invalid OK-ACCESS-KEY'),
  '50112': unrouted(401, '50112', 'Invalid OK-ACCESS-TIMESTAMP'),
  '50113': unrouted(401, '50113', 'Invalid Sign'),
  '50114': unrouted(401, '50114', 'Invalid authorization.'),
  '50115': unrouted(405, '50115', 'Invalid request method'),
  '50116': routed(200, '50116', 'Fast API is allowed to create only one API key'),
  '50118': routed(
    200,
    '50118',
    'To link the app using your API key, your broker needs to share their IP to be whitelisted',
  ),
  '50119': unrouted(401, '50119', "API key doesn't exist"),
  '50120': unrouted(401, '50120', "This API key doesn't have permission to use this function"),
  '50121': unrouted(
    200,
    '50121',
    "You can't access our services through the IP address (127.0.0.1)",
  ),
  '59500': routed(200, '59500', 'Only the API key of the main account has permission.'),
  '59501': routed(200, '59501', 'Each account can create up to 50 API keys'),
  '59502': routed(200, '59502', 'This note name already exists. Enter a unique API key note name'),
  '59503': routed(200, '59503', 'Each API key can bind up to 20 IP addresses'),
  '59504': routed(
    200,
    '59504',
    "Sub-accounts don't support withdrawals. Please use your main account for withdrawals.",
  ),
  '59510': routed(200, '59510', 'Sub-account does not exist'),
  '1': routed(200, '1', 'All operations failed'),
  '2': routed(200, '2', 'Bulk operation partially succeeded.'),
  '50007': routed(200, '50007', 'Account blocked.'),
  '50009': routed(200, '50009', 'Account is suspended due to ongoing liquidation.'),
  '50012': routed(200, '50012', 'Account status invalid. Check account status'),
  '50027': routed(
    200,
    '50027',
    'This account is restricted from trading. Please contact customer support for assistance.',
  ),
  '50028': routed(
    200,
    '50028',
    'Unable to take the order, please reach out to support center for details.',
  ),
  '50029': routed(
    200,
    '50029',
    'This instrument is unavailable at present due to risk management. Please contact customer service for help.',
  ),
  '50051': routed(200, '50051', 'This service is not available to you.'),
  '50052': routed(200, '50052', 'This service is not available to you.'),
  '50059': routed(200, '50059', 'This service is not available to you.'),
  '50060': routed(200, '50060', 'This service is not available to you.'),
  '50061': routed(200, '50061', "You've reached the maximum order rate limit for this account."),
  '51008': routed(200, '51008', 'Order failed. Insufficient balance in account'),
  '51010': routed(200, '51010', "You can't complete this request under your current account mode."),
  '51149': routed(200, '51149', 'Order timed out. Please try again later.'),
  '58119': routed(200, '58119', 'Sub-account has no permission to transfer out, please set first'),
  '58128': routed(
    200,
    '58128',
    "Sub-account API Key does not support current transfer 'type' parameter.",
  ),
  '58207': routed(200, '58207', 'Withdrawal failed due to address error'),
  '58210': routed(200, '58210', 'Withdrawal fee exceeds the upper limit'),
  '58228': routed(
    200,
    '58228',
    'Withdrawal of non-tradable assets requires that the API Key must be bound to an IP',
  ),
  '59508': routed(200, '59508', 'The sub-account is suspended'),
  '59550': routed(200, '59550', 'This service is not available to you.'),
  '59604': routed(200, '59604', 'Only the API key of the main account has access to this API.'),
  '50000': routed(400, '50000', 'Body for POST request cannot be empty.'),
  '50002': routed(400, '50002', 'JSON syntax error'),
  '50006': routed(400, '50006', 'Invalid Content-Type. Please use "application/JSON".'),
  '50014': routed(400, '50014', 'Parameter label can not be empty.'),
  '51000': routed(400, '51000', 'Parameter perm error'),
  '59505': routed(200, '59505', 'The passphrase format is incorrect.'),
  '59506': routed(200, '59506', "API key doesn't exist."),
};

function unrouted(status: number, code: string, msg: string): Reply {
  return { status, body: { msg, code } };
}

function routed(status: number, code: string, msg: string): Reply {
  return { status, body: { code, data: [], msg } };
}

/** The answers to a login: OKX docs, "Error Code", "WebSocket". */
const loginAnswers: Readonly<Record<string, string>> = {
  '60004': 'Invalid timestamp',
  '60005': 'Invalid apiKey',
  '60006': 'Timestamp request expired',
  '60007': 'Invalid sign',
  '60009': 'Login failed.',
  '60024': 'Wrong passphrase',
  '60032': "API key doesn't exist.",
  '60011': 'Please log in',
  '60023': 'Bulk login requests too frequent',
  '60028':
    'The current operation is not supported by this URL. Please use the correct WebSocket URL for the operation.',
  '60031': 'The WebSocket endpoint does not allow multiple or repeated logins.',
  '63999': 'Login failed due to internal error. Please try again later.',
  '64008': 'The connection will soon be closed for a service upgrade. Please reconnect.',
};

describe('the table of errors', () => {
  it('is provoked completely, with the codes that Signet explains', () => {
    const provoked = [...Object.keys(provocations), ...Object.keys(loginProvocations)];
    expect(provoked.toSorted()).toEqual(okxErrorCodes.toSorted());
  });
});

describe('an error', () => {
  afterEach(() => simulator.close());

  it.each(Object.entries(provocations))(
    "of REST has OKX's status and body: %s",
    async (code, provoke) => {
      expect(await provoke()).toEqual(answers[code]);
    },
  );

  it.each(Object.entries(loginProvocations))(
    "of a login has OKX's form: %s",
    async (code, provoke) => {
      const connId = expect.stringMatching(/^[0-9a-f]{8}$/);
      expect(await provoke()).toEqual({ event: 'error', code, msg: loginAnswers[code], connId });
    },
  );

  it.each(okxErrorCodes.filter(isLoginRefusalCode))(
    'of a login can be requested: %s',
    async (code) => {
      expect(await loggingIn({}, () => refusing(code))).toMatchObject({ event: 'error', code });
    },
  );
});
