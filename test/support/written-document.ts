import { createDecipheriv, hkdfSync } from 'node:crypto';

type Written = {
  readonly schemaVersion: number;
  readonly entries: readonly { readonly credentials: object; readonly otherCredentials?: object }[];
};

/** Decrypts the document of a file as docs/vault-format.md describes, without Signet's code. */
export function writtenDocument(file: Buffer, vaultKey: string): Written {
  const headerEnd = 14 + file.readUInt32BE(10);
  const { vaultId } = JSON.parse(file.toString('utf8', 14, headerEnd));
  const [input, salt] = [Buffer.from(vaultKey, 'hex'), Buffer.from(vaultId, 'hex')];
  const key = Buffer.from(hkdfSync('sha256', input, salt, 'signet/v1/document', 32));
  const nonce = file.subarray(headerEnd, headerEnd + 12);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(file.subarray(0, headerEnd));
  decipher.setAuthTag(file.subarray(-48, -32));
  const sealed = file.subarray(headerEnd + 12, -48);
  return JSON.parse(Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8'));
}
