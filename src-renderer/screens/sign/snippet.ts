import type { Method } from '#contract';
import { goLiteral, javascriptLiteral, pythonLiteral, shellLiteral } from './literal.ts';

/** A signed request: the exact path and body that were signed, with the headers to send. */
export type SignedRequest = {
  /** Such as `https://openapi.okx.com`. */
  readonly origin: string;
  readonly method: Method;
  readonly requestPath: string;
  readonly body: string;
  /** All except the passphrase, which never reaches the page. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Comments of one line each, in the user's language. */
export type SnippetNotes = {
  readonly validity: string;
  readonly passphrase: string;
};

export const snippetKinds = ['headers', 'curl', 'python', 'javascript', 'go'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

const passphraseHeader = 'OK-ACCESS-PASSPHRASE';
const passphraseVariable = 'OKX_PASSPHRASE';

const writers = { headers, curl, python, javascript, go } as const;

/** @returns the text to copy */
export function snippetOf(kind: SnippetKind, request: SignedRequest, notes: SnippetNotes): string {
  return writers[kind](request, notes);
}

function headers({ headers: all }: SignedRequest): string {
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [...lines, `${passphraseHeader}: <${passphraseVariable}>`].join('\n');
}

/**
 * Passes the passphrase by standard input, so that no list of processes shows it, and keeps curl from
 * interpreting braces and brackets in the address.
 */
function curl(request: SignedRequest, notes: SnippetNotes): string {
  const options = [
    '--globoff --header @-',
    `--request ${request.method}`,
    ...Object.entries(request.headers).map(
      ([name, value]) => `--header ${shellLiteral(`${name}: ${value}`)}`,
    ),
    ...(hasBody(request) ? [`--data-raw ${shellLiteral(request.body)}`] : []),
    shellLiteral(request.origin + request.requestPath),
  ];
  return [
    `# ${notes.validity}`,
    `# ${notes.passphrase}`,
    `printf '${passphraseHeader}: %s\\n' "\${${passphraseVariable}:?}" |`,
    `  curl ${options.join(' \\\n    ')}`,
    '',
  ].join('\n');
}

function python(request: SignedRequest, notes: SnippetNotes): string {
  const { protocol, host } = new URL(request.origin);
  const connection = protocol === 'https:' ? 'HTTPSConnection' : 'HTTPConnection';
  const body = hasBody(request) ? `${pythonLiteral(request.body)}.encode("utf-8")` : 'None';
  return [
    'import http.client',
    'import os',
    '',
    `# ${notes.validity}`,
    `connection = http.client.${connection}(${pythonLiteral(host)})`,
    'connection.request(',
    `    ${pythonLiteral(request.method)},`,
    `    ${pythonLiteral(request.requestPath)},`,
    `    body=${body},`,
    '    headers={',
    ...Object.entries(request.headers).map(
      ([name, value]) => `        ${pythonLiteral(name)}: ${pythonLiteral(value)},`,
    ),
    `        # ${notes.passphrase}`,
    `        "${passphraseHeader}": os.environ["${passphraseVariable}"],`,
    '    },',
    ')',
    'print(connection.getresponse().read().decode("utf-8"))',
    '',
  ].join('\n');
}

function javascript(request: SignedRequest, notes: SnippetNotes): string {
  return [
    `// ${notes.validity}`,
    `const response = await fetch(${javascriptLiteral(request.origin + request.requestPath)}, {`,
    `  method: ${javascriptLiteral(request.method)},`,
    '  headers: {',
    ...Object.entries(request.headers).map(
      ([name, value]) => `    ${javascriptLiteral(name)}: ${javascriptLiteral(value)},`,
    ),
    `    // ${notes.passphrase}`,
    `    "${passphraseHeader}": process.env.${passphraseVariable},`,
    '  },',
    ...(hasBody(request) ? [`  body: ${javascriptLiteral(request.body)},`] : []),
    '});',
    'console.log(await response.text());',
    '',
  ].join('\n');
}

function go(request: SignedRequest, notes: SnippetNotes): string {
  const body = hasBody(request) ? `strings.NewReader(${goLiteral(request.body)})` : 'nil';
  const imports = ['fmt', 'io', 'net/http', 'os', ...(hasBody(request) ? ['strings'] : [])];
  const address = goLiteral(request.origin + request.requestPath);
  return [
    'package main',
    '',
    'import (',
    ...imports.map((name) => `\t"${name}"`),
    ')',
    '',
    'func main() {',
    `\t// ${notes.validity}`,
    `\trequest, err := http.NewRequest("${request.method}", ${address}, ${body})`,
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    ...Object.entries(request.headers).map(
      ([name, value]) => `\trequest.Header.Set(${goLiteral(name)}, ${goLiteral(value)})`,
    ),
    `\t// ${notes.passphrase}`,
    `\trequest.Header.Set("${passphraseHeader}", os.Getenv("${passphraseVariable}"))`,
    '\tresponse, err := http.DefaultClient.Do(request)',
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    '\tdefer response.Body.Close()',
    '\ttext, err := io.ReadAll(response.Body)',
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    '\tfmt.Println(string(text))',
    '}',
    '',
  ].join('\n');
}

/** A POST with an empty body still sends one, of length 0. */
function hasBody({ method, body }: SignedRequest): boolean {
  return body !== '' || method === 'POST' || method === 'PUT';
}

export type SignedLogin = {
  readonly apiKey: string;
  readonly timestamp: string;
  readonly signature: string;
};

/** @returns the WebSocket login message, with a placeholder for the passphrase */
export function loginMessage({ apiKey, timestamp, signature }: SignedLogin): string {
  const passphrase = `<${passphraseVariable}>`;
  const message = { op: 'login', args: [{ apiKey, passphrase, timestamp, sign: signature }] };
  return JSON.stringify(message, null, 2);
}
