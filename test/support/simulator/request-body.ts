import type { IncomingRequest } from './incoming-request.ts';
import { Refused } from './refusals.ts';

/** The parameters of a POST, by name. */
export type RequestBody = ReadonlyMap<string, string>;

/**
 * Parses the JSON of a POST.
 *
 * @throws Refused 50000, 50002, 50006; 51000 for a parameter that is not text
 */
export function readBody({ body, header }: IncomingRequest): RequestBody {
  if (body.length === 0) throw new Refused('50000');
  if (!/^application\/json\b/i.test(header('Content-Type'))) throw new Refused('50006');
  return new Map(
    Object.entries(parse(body)).map(([name, value]) => {
      if (typeof value !== 'string') throw new Refused('51000', { name });
      return [name, value];
    }),
  );
}

/** @throws Refused 50014 if the parameter is missing or empty */
export function needed(
  parameters: { readonly get: (name: string) => string | null | undefined },
  name: string,
): string {
  const value = parameters.get(name) ?? '';
  if (value === '') throw new Refused('50014', { name });
  return value;
}

function parse(body: Buffer): object {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch {
    // Refused below.
  }
  throw new Refused('50002');
}
