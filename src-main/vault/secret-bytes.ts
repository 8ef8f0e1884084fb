import { timingSafeEqual } from 'node:crypto';
import { inspect } from 'node:util';
import { SignetError } from '#contract';

/**
 * Owns secret bytes: lends them to a callback, wipes them on demand, and prints as `[secret]` everywhere.
 *
 * The bytes are outside Node's shared buffer pool, so wiping them wipes their only copy.
 */
export class SecretBytes {
  readonly #bytes: Buffer;
  #isWiped = false;

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /**
   * Copies the bytes, and wipes the source.
   *
   * @param source any length; wiped before this returns
   */
  static take(source: Uint8Array): SecretBytes {
    const bytes = Buffer.allocUnsafeSlow(source.length);
    bytes.set(source);
    source.fill(0);
    return new SecretBytes(bytes);
  }

  /** Encodes text as UTF-8. A string cannot be wiped, so drop it as early as possible. */
  static fromText(text: string): SecretBytes {
    return SecretBytes.take(Buffer.from(text, 'utf8'));
  }

  /**
   * Lends the bytes for the duration of the call. The callback must not keep them.
   *
   * @throws SignetError `VAULT_LOCKED` after {@link wipe}
   */
  lend<Result>(use: (bytes: Buffer) => Result): Result {
    if (this.#isWiped) throw new SignetError('VAULT_LOCKED', 'The vault is locked.');
    return use(this.#bytes);
  }

  /** Copies the bytes into a second owner, which is wiped separately. */
  copy(): SecretBytes {
    return this.lend((bytes) => SecretBytes.take(Buffer.from(bytes)));
  }

  /** Compares in constant time. */
  equals(other: SecretBytes): boolean {
    return this.lend((own) =>
      other.lend((others) => own.length === others.length && timingSafeEqual(own, others)),
    );
  }

  /** Overwrites the bytes, which can no longer be lent. May be called twice. */
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
