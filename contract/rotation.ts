import { type Rotation, showsKey } from './record.ts';

/** Checks whether OKX showed that it still has the old key after the owner reported it as deleted. */
export function isOldKeyHeld({ other, revokedAt, proof }: Rotation): boolean {
  const said = other?.lastCheck;
  if (!said || revokedAt === null || proof !== null) return false;
  return showsKey(said) && said.checkedAt >= revokedAt;
}
