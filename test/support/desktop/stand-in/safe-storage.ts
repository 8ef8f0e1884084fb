// safeStorage: reversible and marked, without any secrecy, since the real one needs a keyring.
import { Refusing } from './refusal.ts';

const MARK = 'stand-in:';
const state = { available: true };

export const safeStorageControl = {
  setAvailable(available: boolean): void {
    state.available = available;
  },
};

export class SafeStorage extends Refusing {
  isEncryptionAvailable(): boolean {
    return state.available;
  }

  async isAsyncEncryptionAvailable(): Promise<boolean> {
    return state.available;
  }

  getSelectedStorageBackend(): 'basic_text' | 'gnome_libsecret' {
    return state.available ? 'gnome_libsecret' : 'basic_text';
  }

  encryptString(plainText: string): Buffer {
    if (!state.available)
      throw new Error('Error while encrypting the text provided: not available');
    return Buffer.from(MARK + Buffer.from(plainText, 'utf8').toString('base64'), 'latin1');
  }

  decryptString(encrypted: Buffer): string {
    const text = encrypted.toString('latin1');
    if (!state.available || !text.startsWith(MARK)) {
      throw new Error(
        'Error while decrypting the ciphertext provided to safeStorage.decryptString.',
      );
    }
    return Buffer.from(text.slice(MARK.length), 'base64').toString('utf8');
  }
}
