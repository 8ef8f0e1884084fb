/**
 * Marks Electron's fuses in its binary: this text is followed by a version, a length, and one character for
 * each fuse (Electron docs, "Electron Fuses", "The hard way").
 */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The fuses in their order in the binary. */
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const;

export type FuseName = (typeof fuseNames)[number];

/** The fuses of Electron 45 as published. */
export const publishedWire = '101100011';

/** Returns the bytes of a binary for these fuses. */
export function fuseBytes(wire: string): Buffer {
  return Buffer.concat([Buffer.from(sentinel), Buffer.from([1, wire.length]), Buffer.from(wire)]);
}

/** Reads the fuses of a binary. */
export function readFuses(binary: Buffer): Readonly<Record<FuseName, boolean>> {
  const at = binary.indexOf(sentinel) + sentinel.length;
  if (at < sentinel.length) throw new Error('The binary has no fuses.');
  const wire = binary.toString('latin1', at + 2, at + 2 + binary.readUInt8(at + 1));
  const states = fuseNames.map((name, index) => [name, wire[index] === '1'] as const);
  return Object.fromEntries(states) as Record<FuseName, boolean>; // one state for each name
}
