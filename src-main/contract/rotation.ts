import { type Rotation, showsKey } from './record.ts';

/** @returns whether OKX showed that it has the old key since its owner said that it is deleted there */
export function isOldKeyHeld({ other, revokedAt, proof }: Rotation): boolean {
  const said = other?.lastCheck;
  if (!said || revokedAt === null || proof !== null) return false;
  return showsKey(said) && said.checkedAt >= revokedAt;
}
