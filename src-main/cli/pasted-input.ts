import { type CredentialField, type CredentialsDraft, credentialsSchema, parse } from '#contract';
import { type DoubtfulField, type PastedCredentials, readPastedCredentials } from '#pasted';
import { credentialFields } from '#pasted/shape';
import type { CommandLineTranslator } from '#words/command-line';
import { invalid } from './command-error.ts';
import { readPastedText } from './pasted-text.ts';
import { printable } from './printable.ts';
import { askSecret, askText, requireTerminal, tell } from './prompts.ts';

const subject = 'credentials';

/**
 * Takes the credentials out of any text.
 *
 * @param piped the text on stdin; without it, the text is read from the terminal, and what it does not settle is
 *   asked for there
 * @throws SignetError `INPUT_INVALID` naming the field, never the text, for what is missing or not certain and
 *   cannot be asked for; `CANCELLED`
 */
export async function credentialsOfText(
  piped: string | undefined,
  words: CommandLineTranslator,
): Promise<CredentialsDraft> {
  if (piped !== undefined) return certain(onlyKey(piped), words);
  requireTerminal(subject, ({ t }) => t('commandErrors:noTerminal.credentials'));
  const text = await readPastedText(() => tell(words.t('commandResults:paste.how')));
  const pasted = await chosenKey(text, words);
  const values: Record<string, string> = {};
  for (const field of credentialFields) {
    values[field] = pasted.values[field] ?? (await askedFor(field, pasted, words));
    tell(recognised(field, values[field], words));
  }
  return parse(credentialsSchema, values, subject);
}

/** @throws SignetError `INPUT_INVALID` unless the text has one key */
function onlyKey(text: string): PastedCredentials {
  const result = readPastedCredentials(text);
  switch (result.kind) {
    case 'found':
      return result.pasted;
    case 'choice':
      throw invalid(subject, ({ t }) => t('commandErrors:paste.several'));
    default:
      throw invalid(subject, ({ t }) => t(`pasted:refused.${result.because}`));
  }
}

/** @throws SignetError `INPUT_INVALID` unless all three values are certain */
function certain(pasted: PastedCredentials, words: CommandLineTranslator): CredentialsDraft {
  for (const field of credentialFields) {
    const doubt = pasted.doubtful.find((one) => one.field === field);
    const problem = pasted.problems.find((one) => one.field === field);
    if (doubt !== undefined) {
      throw invalid(field, (translator) => {
        const why = reasons(doubt, translator);
        return translator.t('commandErrors:paste.doubtful', { field, why });
      });
    }
    if (problem !== undefined) {
      throw invalid(field, ({ t }) => `${field}: ${t(`pasted:fault.${problem.because}`)}`);
    }
    const value = pasted.values[field];
    if (value === undefined)
      throw invalid(field, ({ t }) => t('commandErrors:paste.missing', { field }));
    tell(recognised(field, value, words));
  }
  return parse(credentialsSchema, pasted.values, subject);
}

function reasons({ because, characters }: DoubtfulField, { t }: CommandLineTranslator): string {
  return because
    .map((one) => t(`pasted:doubt.${one}`, { characters: characters.join(', ') }))
    .join(' ');
}

/** The API key is not secret by itself, so its end may be seen. */
function recognised(field: CredentialField, value: string, { t }: CommandLineTranslator): string {
  const name = t(`commandResults:ask.${field}`);
  const ending = field === 'apiKey' && value.length >= keyLength ? value.slice(-endingLength) : '';
  return ending === ''
    ? t('commandResults:paste.taken', { name })
    : t('commandResults:paste.takenEnding', { name, ending: printable(ending) });
}

const endingLength = 4;
const keyLength = 12;

async function chosenKey(text: string, words: CommandLineTranslator): Promise<PastedCredentials> {
  const result = readPastedCredentials(text);
  if (result.kind !== 'choice') return onlyKey(text);
  const { choices } = result;
  for (const [index, { name, pasted }] of choices.entries()) {
    const ending = pasted.values.apiKey?.slice(-endingLength) ?? '';
    const shown = { number: index + 1, name: printable(name), ending: printable(ending) };
    tell(words.t('commandResults:paste.key', shown));
  }
  const chosen = choices[(await askNumber('whichKey', words)) - 1];
  if (chosen === undefined) throw invalid(subject, ({ t }) => t('commandErrors:paste.several'));
  return chosen.pasted;
}

/** Offers the readings of a value that is not certain. Without a choice, the value is typed. */
async function askedFor(
  field: CredentialField,
  { doubtful }: PastedCredentials,
  words: CommandLineTranslator,
): Promise<string> {
  const doubt = doubtful.find((one) => one.field === field);
  if (doubt === undefined) return askSecret(field, words);
  const name = words.t(`commandResults:ask.${field}`);
  tell(words.t('commandResults:paste.doubtful', { name, why: reasons(doubt, words) }));
  for (const [index, { value, around }] of doubt.readings.entries()) {
    const [before, after] = [printable(around.before), printable(around.after)];
    // SECURITY: only the length of a reading is shown.
    const shown = { number: index + 1, before, after, count: value.length };
    tell(words.t('commandResults:paste.reading', shown));
  }
  const reading = doubt.readings[(await askNumber('whichReading', words)) - 1];
  return reading?.value ?? askSecret(field, words);
}

async function askNumber(
  question: 'whichKey' | 'whichReading',
  { t }: CommandLineTranslator,
): Promise<number> {
  return Number.parseInt(await askText(t(`commandResults:paste.${question}`)), 10);
}
