import { proposeKeyName } from '#contract';
import type { NewKey } from '../../test/support/simulator/key-ring.ts';
import { Refused } from '../../test/support/simulator/refusals.ts';
import type { SimulatedKey } from '../../test/support/simulator/simulated-key.ts';
import type { Simulator } from '../../test/support/simulator/simulator.ts';
import { mainUidOf, simulatedAccounts } from './demo-keys.ts';

/** The commands of the desk, as printed. */
export const deskHelp = [
  'To manage the keys of the simulated exchange, as on OKX’s website, type:',
  '  keys           to list its keys',
  '  new            to create a live key of the main account with Read and Trade',
  '  new Grid bot   to create a key like that of Grid bot, for its rotation',
  '  delete 1a2b    to delete the key that ends in 1a2b',
].join('\n');

type Desk = Pick<Simulator, 'keys' | 'clock'>;

type Model = Pick<SimulatedKey, keyof NewKey>;

/** The key that the guide proposes for a bot. */
const plainKey: Model = {
  ...{ uid: mainUidOf('global'), label: 'Signet', passphrase: '' },
  ...{ site: 'global', environment: 'live', ipAllowlist: [] },
  permissions: ['read_only', 'trade'],
};

/**
 * Creates, deletes and lists keys, as the owner would on OKX's website.
 *
 * @param line the typed command
 * @returns the text to print
 */
export function answerDesk(exchange: Desk, line: string): string {
  const [, verb = '', name = ''] = /^\s*(\S*)\s*(.*?)\s*$/.exec(line) ?? [];
  try {
    if (verb === 'keys') return listed(keysOf(exchange));
    if (verb === 'new') return issued(exchange, name);
    if (verb === 'delete') return deleted(exchange, name);
    return deskHelp;
  } catch (refusal) {
    if (!(refusal instanceof Refused)) throw refusal;
    return `The exchange refused: ${refusal.message}`;
  }
}

function issued(exchange: Desk, name: string): string {
  const model: Model | undefined = name === '' ? plainKey : found(exchange, name);
  if (!model) return `There is no key called ${name}.`;
  const { uid, site, environment, permissions, ipAllowlist } = model;
  const { label, passphrase, apiKey, secretKey } = exchange.keys.create({
    ...{ uid, environment, permissions, ipAllowlist, ...(site && { site }) },
    label: freeName(exchange, model),
    passphrase: `Demo-${exchange.clock.now().toString(36)}-X1!`,
  });
  return [
    `Created ${label}:`,
    `  API key     ${apiKey}`,
    `  Secret key  ${secretKey}`,
    `  Passphrase  ${passphrase}`,
  ].join('\n');
}

function deleted(exchange: Desk, ending: string): string {
  const key = ending.length < 4 ? undefined : found(exchange, ending);
  if (!key)
    return 'There is no such key. Type its name, or the last four characters of its API key.';
  exchange.keys.delete(key.apiKey);
  return `Deleted ${key.label}, which ended in ${key.apiKey.slice(-4)}.`;
}

function listed(keys: readonly SimulatedKey[]): string {
  return keys
    .map(({ apiKey, label, environment, permissions, ipAllowlist }) => {
      const from = ipAllowlist.length === 0 ? 'any address' : ipAllowlist.join(' ');
      return `  …${apiKey.slice(-4)}  ${label}, ${environment}, ${permissions.join(' ')}, ${from}`;
    })
    .join('\n');
}

/** Finds a key by the last four characters of its API key, or else by its name; the newest of several. */
function found(exchange: Desk, asked: string): SimulatedKey | undefined {
  const keys = keysOf(exchange);
  const folded = asked.toLowerCase();
  return (
    keys.find(({ apiKey }) => apiKey.endsWith(folded)) ??
    keys.findLast(({ label }) => label.toLowerCase() === folded)
  );
}

/** Returns the name that Signet proposes, with a number if it is taken. */
function freeName(exchange: Desk, { label, uid }: Pick<SimulatedKey, 'label' | 'uid'>): string {
  const day = new Date(exchange.clock.now()).toISOString().slice(0, 10);
  const name = proposeKeyName(label.replace(/\d{8}\d?$/, ''), day);
  const taken = new Set(exchange.keys.ofAccount(uid).map(({ key }) => key.label));
  const names = [name, ...Array.from({ length: 60 }, (_, index) => `${name}${index + 2}`)];
  return names.find((free) => !taken.has(free)) ?? name;
}

function keysOf(exchange: Desk): readonly SimulatedKey[] {
  return simulatedAccounts(exchange.clock.now()).flatMap(({ uid }) =>
    exchange.keys.ofAccount(uid).map(({ key }) => key),
  );
}
