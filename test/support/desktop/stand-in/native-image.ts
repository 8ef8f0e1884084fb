// nativeImage: keeps the encoded bytes and the size in the PNG header. It draws nothing.
import { readFileSync } from 'node:fs';
import { Refusing, refuse } from './refusal.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

export class NativeImage extends Refusing {
  isMacTemplateImage = false;
  readonly #bytes: Buffer;
  readonly #size: Electron.Size;

  constructor(bytes: Buffer, size?: Electron.Size) {
    super();
    this.#bytes = bytes;
    this.#size = size ?? sizeOf(bytes);
  }

  static createEmpty(): NativeImage {
    return new NativeImage(Buffer.alloc(0));
  }

  static createFromBuffer(buffer: Buffer): NativeImage {
    return new NativeImage(buffer);
  }

  static createFromDataURL(dataURL: string): NativeImage {
    return new NativeImage(Buffer.from(dataURL.split(',')[1] ?? '', 'base64'));
  }

  static createFromPath(path: string): NativeImage {
    try {
      return new NativeImage(readFileSync(path));
    } catch {
      // Electron documents an empty image for a missing file.
      return NativeImage.createEmpty();
    }
  }

  isEmpty(): boolean {
    return this.#size.width === 0;
  }

  getSize(): Electron.Size {
    return this.#size;
  }

  getAspectRatio(): number {
    return this.isEmpty() ? 1 : this.#size.width / this.#size.height;
  }

  toPNG(): Buffer {
    return this.#bytes;
  }

  toDataURL(): string {
    return `data:image/png;base64,${this.#bytes.toString('base64')}`;
  }

  resize(options: Electron.ResizeOptions): NativeImage {
    const { width = this.#size.width, height = this.#size.height } = options;
    return new NativeImage(this.#bytes, this.isEmpty() ? this.#size : { width, height });
  }

  setTemplateImage(option: boolean): void {
    this.isMacTemplateImage = option;
  }

  isTemplateImage(): boolean {
    return this.isMacTemplateImage;
  }

  addRepresentation(_options: Electron.AddRepresentationOptions): void {
    if (this.isEmpty()) refuse('nativeImage.addRepresentation to an empty image');
  }
}

function sizeOf(bytes: Buffer): Electron.Size {
  if (bytes.length < 24 || !bytes.subarray(0, 4).equals(PNG)) return { width: 0, height: 0 };
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
