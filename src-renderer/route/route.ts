/** The field of an entry's form that a link focuses. */
const editFields = [
  'apiKey',
  'secretKey',
  'passphrase',
  'credentials',
  'sub-account',
  'environment',
  'purpose',
] as const;
export type EditField = (typeof editFields)[number];

/** The current screen. It is part of the address, so that the page returns to it after a reload or a lock. */
export type Route =
  | { readonly screen: 'entries' }
  | { readonly screen: 'entry'; readonly id: string }
  | { readonly screen: 'entry-add' }
  | { readonly screen: 'entry-edit'; readonly id: string; readonly field?: EditField }
  | { readonly screen: 'rotation'; readonly id: string }
  | { readonly screen: 'compromise'; readonly id: string }
  /** `rehearse` is the id of a live key whose application is to be tried with a demo key first. */
  | { readonly screen: 'guide'; readonly demoFor?: string }
  | { readonly screen: 'health' }
  | { readonly screen: 'sign'; readonly id?: string }
  | { readonly screen: 'help'; readonly topic?: string }
  | { readonly screen: 'settings' }
  | { readonly screen: 'about' };

/** Formats the part of the address after `#`. It names entries by their random ids, so nothing in it is secret. */
export function formatRoute(route: Route): string {
  switch (route.screen) {
    case 'entry':
      return `/entries/${route.id}`;
    case 'entry-edit':
      return [`/entries/${route.id}/${actions[route.screen]}`, route.field ?? []].flat().join('/');
    case 'rotation':
    case 'compromise':
      return `/entries/${route.id}/${actions[route.screen]}`;
    case 'entry-add':
      return '/entries/add';
    case 'guide':
      return route.demoFor === undefined ? '/guide' : `/guide/${route.demoFor}`;
    case 'sign':
      return route.id === undefined ? '/sign' : `/sign/${route.id}`;
    case 'help':
      return route.topic === undefined ? '/help' : `/help/${route.topic}`;
    default:
      return `/${route.screen}`;
  }
}

/** @returns the list of entries for an address that Signet does not know */
export function parseRoute(hash: string): Route {
  const [screen, id, action, part, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const isId = id !== undefined && /^[0-9a-f]{32}$/.test(id);
  if (rest.length > 0) return home;
  if (screen === 'entries' && isId) return ofEntry(id, action, part);
  if (action !== undefined) return home;
  if (screen === 'entries' && id === 'add') return { screen: 'entry-add' };
  if (screen === 'guide' && isId) return { screen: 'guide', demoFor: id };
  if (screen === 'sign' && isId) return { screen: 'sign', id };
  if (screen === 'help' && id !== undefined && isTopic(id)) return { screen: 'help', topic: id };
  if (id !== undefined) return home;
  return plain.find((item) => item.screen === screen) ?? home;
}

/** The screens about one entry. */
const actions = { 'entry-edit': 'edit', rotation: 'rotate', compromise: 'leaked' } as const;

function ofEntry(id: string, action: string | undefined, part: string | undefined): Route {
  const field = editFields.find((name) => name === part);
  if (part !== undefined && (field === undefined || action !== actions['entry-edit'])) return home;
  switch (action) {
    case undefined:
      return { screen: 'entry', id };
    case actions['entry-edit']:
      return { screen: 'entry-edit', id, ...(field && { field }) };
    case actions.rotation:
      return { screen: 'rotation', id };
    case actions.compromise:
      return { screen: 'compromise', id };
    default:
      return home;
  }
}

/** Does not check whether the topic exists: Help does. */
function isTopic(text: string): boolean {
  return /^[a-z]+(?:-[a-z]+)*$/.test(text);
}

const plain = [
  { screen: 'guide' },
  { screen: 'health' },
  { screen: 'sign' },
  { screen: 'help' },
  { screen: 'settings' },
  { screen: 'about' },
] as const satisfies readonly Route[];

const home: Route = { screen: 'entries' };
