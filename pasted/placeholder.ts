/** Longer than any credential. */
const valueLimit = 128;

/** The placeholders of examples, templates and code, and values hidden by stars. */
const patterns = [
  /^[x*•●.…-]+$/i,
  /[*•●]{4}/,
  /^(?:null|none|undefined|nil)$/i,
  /^\$(?:\{.*\}|[A-Z][A-Z_]*)$/,
  /^(?:process\.env|import\.meta|os\.(?:environ|getenv)|Deno\.env|System\.getenv)\b/,
];
const invitation = /your|here$|^(?:enter|insert|paste|replace|change|fill)/;
const ownName =
  /^(?:my|the|demo|live|prod|okx)*(?:apikey|secretkey|apisecret|apisecretkey|passphrase)$/;

/** @returns `true` if a text only stands for a value that is missing or hidden */
export function isPlaceholder(value: string): boolean {
  if (value.length > valueLimit) return false;
  if (patterns.some((pattern) => pattern.test(value))) return true;
  if (/\d/.test(value)) return false;
  const letters = value.toLowerCase().replace(/[^a-z]+/g, '');
  return ownName.test(letters) || (invitation.test(letters) && /key|secret|pass/.test(letters));
}
