/** Longer than any credential. */
const valueLimit = 128;

/** Variables, code, and values hidden by stars. */
const patterns = [
  /^[x*•●.…_?-]+$/i,
  /[*•●]{4}/,
  /^[<[{(（【].*(?:key|secret|pass|密|钥|鑰).*[>\]})）】]$/i,
  /^0{8}-0{4}-0{4}-0{4}-0{12}$|^(.)\1{7,}$/,
  /^\$(?:\{.*\}|\(.*\)|[A-Z][A-Z_]*)$/,
  /^%[A-Z_]+%$|^\{\{.*\}\}$/,
  /^(?:process\.env|import\.meta|os\.(?:environ|getenv)|Deno\.env|System\.getenv|env\.|ENV\[)/,
  /你的|您的|请输入|請輸入|填写|填寫|填入|替换|替換|此处|此處/,
];

/** The place of a secret in a file or another program: `/run/secrets/okx`, `op://Private/OKX/password`. */
const elsewhere =
  /^(?:[a-z][\w+.-]*:\/\/\S+|(?:~|\.{1,2})?(?:\/[\w.-]+){2,}|[A-Z]:\\\S+|(?:vault|file|enc|b64|base64|ssm|env|arn|secretsmanager|sm|akv|ref|data):\S+)$/;

/** The words of which templates and examples are made. */
const vocabulary =
  /^(?:my|your|the|an?|our|this|some|here|in|to|for|from|of|it|is|be|api|keys?|secrets?|pass|phrase|passphrase|passwords?|passwd|pwd|okx|okex|exchange|account|trading|trade|bot|user|username|demo|prod|real|examples?|samples?|dummy|placeholder|fake|foo|bar|baz|qux|change|changeme|changeit|replace|replaced|with|enter|insert|paste|put|fill|add|set|type|todo|tbd|fixme|values?|string|str|text|none|n|unchanged|forgotten|forgot|lost|ask|null|nil|undefined|empty|missing|redacted|hidden|removed|omitted|masked|censored|secretkey|apikey|copy|copied|show|hide|view|edit|required|optional|unknown|same|above|below|saved|stored|see|true|false|yes|no|na|actual|own|new|strong|super|x+)$/;

/**
 * @returns `placeholder` if a text only stands for a value that is missing or hidden, and `template` if it could
 *   also be a value, because it has digits besides the words of templates
 */
export function placeholderKind(value: string): 'placeholder' | 'template' | undefined {
  if (value === '' || value.length > valueLimit) return undefined;
  if (patterns.some((pattern) => pattern.test(value))) return 'placeholder';
  if (elsewhere.test(value)) return 'template';
  const words = value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => vocabulary.test(word))) return undefined;
  return /\d/.test(value) ? 'template' : 'placeholder';
}
