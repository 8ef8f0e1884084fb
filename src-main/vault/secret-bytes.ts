import { timingSafeEqual } from 'node:crypto';
import { inspect } from 'node:util';
import { SignetError } from '../contract/errors.ts';

/**
 * Owns secret bytes: lends them to a callback, wipes them on demand, and prints as `[secret]` everywhere.
 *
 * The bytes lie outside Node's shared buffer pool, so wiping them wipes their only copy.
 */
export class SecretBytes {
  readonly #bytes: Buffer;
  #isWiped = false;

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /**
   * Takes the bytes over: they are copied, and the source is wiped.
   *
   * @param source any length, wiped before this returns
   */
  static take(source: Uint8Array): SecretBytes {
    const bytes = Buffer.allocUnsafeSlow(source.length);
    bytes.set(source);
    source.fill(0);
    return new SecretBytes(bytes);
  }

  /** Encodes text as UTF-8. The string itself cannot be wiped: drop it as early as you can. */
  static fromText(text: string): SecretBytes {
    return SecretBytes.take(Buffer.from(text, 'utf8'));
  }

  /**
   * Lends the bytes for the length of the call. The callback must not keep them.
   *
   * @throws SignetError `VAULT_LOCKED` once wiped
   */
  lend<Result>(use: (bytes: Buffer) => Result): Result {
    if (this.#isWiped) throw new SignetError('VAULT_LOCKED', 'The vault is locked.');
    return use(this.#bytes);
  }

  /** A second owner of the same bytes, to be wiped by itself. */
  copy(): SecretBytes {
    return this.lend((bytes) => SecretBytes.take(Buffer.from(bytes)));
  }

  /** Compares in a time that does not depend on where the bytes differ. */
  equals(other: SecretBytes): boolean {
    return this.lend((own) =>
      other.lend((others) => own.length === others.length && timingSafeEqual(own, others)),
    );
  }

  /** Overwrites the bytes; afterwards nothing can be lent. May be called twice. */
  wipe(): void {
    this.#bytes.fill(0);
    this.#isWiped = true;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}
