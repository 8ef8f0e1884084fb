import { mostExactCode } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import type { Answered } from '../operations/send-request.ts';
import type { Details } from './command-error.ts';
import { requestRefusalText } from './error-text.ts';

type AnswerRow = Answered['rows'][number];

/** Lists what became of each item of a request; for people only if there are several. */
export function rowDetails(rows: readonly AnswerRow[]): Details {
  return (words) => ({
    lines: rows.length < 2 ? [] : rows.map((row) => rowText(row, words)),
    json: { rows: rows.map((row) => ({ ...row, ...explained(row, words) })) },
  });
}

function rowText(row: AnswerRow, words: CommandLineTranslator): string {
  const { index, ids, result } = row;
  const named = Object.entries(ids).map(([name, id]) => `${name} ${id}`);
  const values = { number: index + 1, ids: named.join(words.t('commandResults:list')) || '-' };
  const { message = '' } = explained(row, words);
  return words.t(`commandResults:row.${result}`, { ...values, why: message });
}

/** @returns why an item failed and what to do, with OKX's own words; nothing for one that went through */
function explained(row: AnswerRow, words: CommandLineTranslator): { readonly message?: string } {
  if (row.result === 'done') return {};
  const okxCode = mostExactCode(row);
  return { message: requestRefusalText({ okxCode, okxSaid: row.said }, words) };
}
