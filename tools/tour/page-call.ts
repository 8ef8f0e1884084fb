import type { Page } from '@playwright/test';
import type { ProcedureName, RequestOf, ResponseOf, Result } from '#contract';

/** The interface of the preload. It is typed here, because these functions are compiled without the page. */
type Bridge = { call(name: string, request: unknown): Promise<string> };

/** Calls a procedure as the page would. */
export async function call<Name extends ProcedureName>(
  page: Page,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const answer = await page.evaluate(
    ([procedure, payload]) =>
      (globalThis as unknown as { signet: Bridge }).signet.call(procedure, payload),
    [name, request] as const,
  );
  const result = JSON.parse(answer) as Result<ResponseOf<Name>>; // the router returns nothing else
  if (result.ok) return result.value;
  throw new Error(`${name} was refused: ${result.error.code}`);
}
