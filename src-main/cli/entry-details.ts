import {
  type Account,
  accountSchema,
  applicationsSchema,
  type Entry,
  type EntryChange,
  type EntryDetails,
  entryChangeSchema,
  entryDetailsSchema,
  environmentSchema,
  type Hosts,
  hostsSchema,
  notesLimit,
  notesSchema,
  parse,
  permissionsSchema,
  purposeSchema,
  siteSchema,
} from '#contract';
import { readIpAllowlist as rangesOf } from '../operations/ip-allowlist.ts';
import { decodeText, lendInputFile } from './input-file.ts';
import { given, namingOption, parseOption, readPastInstant } from './option-value.ts';
import type { DetailOptions } from './options.ts';
import { type GivenRotation, readRotation, rotationPolicyOf } from './rotation-options.ts';

/** Parses the details that the options give, each separately. */
type GivenDetails = {
  /** Only what was given is there. */
  readonly plain: object;
  readonly rotation: GivenRotation;
  /** An empty text takes an override away. */
  readonly hosts: Readonly<Record<string, string>>;
};

/**
 * Reads the options that describe an entry. An empty value empties what can be empty.
 *
 * @throws SignetError `INPUT_INVALID` naming the option and its range; `FILE_NOT_FOUND`, `FILE_UNUSABLE`
 */
export async function readDetails(options: DetailOptions): Promise<GivenDetails> {
  const plain = {
    site: given(options.site, (text) => parseOption(siteSchema, text, named('site'))),
    environment: given(options.environment, (text) =>
      parseOption(environmentSchema, text, named('environment')),
    ),
    permissions: given(options.permissions, (text) =>
      parseOption(permissionsSchema, words(text), named('permissions')),
    ),
    account: given(options.subAccount, readAccount),
    ipAllowlist: given(options.ip, readIpAllowlist),
    applications: given(options.application, (names) =>
      parseOption(applicationsSchema, names.filter(Boolean), named('application', 'applications')),
    ),
    purpose: given(options.purpose, (text) =>
      text === '' ? null : parseOption(purposeSchema, text, named('purpose')),
    ),
    createdOnOkxAt: given(options.createdOnOkx, (text) =>
      text === '' ? null : readPastInstant(text, named('created-on-okx', 'createdOnOkxAt')),
    ),
    notes: options.notesFile === undefined ? undefined : await readNotes(options.notesFile),
  };
  return { plain: present(plain), rotation: readRotation(options), hosts: readHosts(options) };
}

/** Completes what was given to the details of a new entry. */
export function newDetails(label: string, { plain, rotation, hosts }: GivenDetails): EntryDetails {
  const details = {
    label,
    site: 'global',
    account: { kind: 'main' },
    ipAllowlist: [],
    applications: [],
    purpose: null,
    createdOnOkxAt: null,
    notes: '',
    ...plain,
    rotationPolicy: rotationPolicyOf(rotation),
    hosts: changedHosts({}, hosts),
  };
  return parse(entryDetailsSchema, details, 'entry');
}

/** Converts the given details into a change of an existing entry. */
export function detailsChange(entry: Entry, { plain, rotation, hosts }: GivenDetails): EntryChange {
  const change = {
    ...plain,
    rotationPolicy: rotationPolicyOf(rotation, entry.rotationPolicy),
    hosts: changedHosts(entry.hosts, hosts),
  };
  return parse(entryChangeSchema, change, 'entry');
}

function changedHosts(before: Hosts, hosts: GivenDetails['hosts']): object {
  const merged = Object.entries({ ...before, ...hosts });
  return Object.fromEntries(merged.filter(([, host]) => host !== ''));
}

function readAccount(name: string): Account {
  if (name === '') return { kind: 'main' };
  return parseOption(accountSchema, { kind: 'sub', name }, named('sub-account', 'account'));
}

function readIpAllowlist(texts: readonly string[]): readonly string[] {
  return namingOption(named('ip', 'ipAllowlist'), () => rangesOf(texts.join(',')));
}

function readHosts({ restHost, websocketHost }: DetailOptions): GivenDetails['hosts'] {
  for (const [key, option, host] of [
    ['rest', 'rest-host', restHost],
    ['webSocket', 'websocket-host', websocketHost],
  ] as const) {
    if (host) parseOption(hostsSchema, { [key]: host }, named(option, `hosts.${key}`));
  }
  return present({ rest: restHost, webSocket: websocketHost });
}

export function readNotes(path: string): Promise<string> {
  const file = { ...named('notes-file', 'notes'), path, limitBytes: notesLimit.max * 4 };
  return lendInputFile(file, (bytes) =>
    // Editors end a file with a line end; the notes do not have it.
    parseOption(notesSchema, decodeText(bytes, file).replace(/\r?\n$/, ''), file),
  );
}

function words(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

function named(option: string, field = option) {
  return { option: `--${option}`, field };
}

/** Without the members that are `undefined`. */
function present<Value>(
  values: Readonly<Record<string, Value | undefined>>,
): Record<string, Value> {
  // The filter leaves no undefined.
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, Value>;
}
