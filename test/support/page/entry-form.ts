import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { field, paste } from './fields.ts';
import { openSignet, type Signet } from './open-signet.tsx';

/** Opens the form that adds a key. */
export async function openForm(): Promise<Signet> {
  const signet = await openSignet({ at: { screen: 'entry-add' } });
  await expect.element(page.getByRole('button', { name: 'Add key' })).toBeVisible();
  return signet;
}

/** Returns the values of the three credential fields. */
export function credentialValues(): readonly string[] {
  return ['apiKey', 'secretKey', 'passphrase'].map(fieldValue);
}

export function fieldValue(name: string): string {
  return (field(name).element() as HTMLInputElement).value;
}

/** Pastes into the field with that label. */
export function pasteInto(label: RegExp | string, text: string): void {
  paste(page.getByLabelText(label).element(), text);
}
