import { crc32 } from 'node:zlib';

export type ZippedFile = {
  readonly name: string;
  readonly bytes: Buffer;
  /** Permissions, for example `0o755`. */
  readonly mode: number;
};

/** Version 2.0 of the format, made by system 3, which is Unix, so that `mode` has its Unix meaning. */
const version = 20;
const madeByUnix = (3 << 8) | version;
const regularFile = 0o100000;

/** Creates a zip archive of uncompressed files (PKWARE's APPNOTE.TXT, 4.3). */
export function storedZip(files: readonly ZippedFile[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const local = Buffer.concat([localHeader(file), file.bytes]);
    entries.push(directoryEntry(file, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function localHeader({ name, bytes }: ZippedFile): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt32LE(crc32(bytes), 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt32LE(bytes.length, 22);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([header, Buffer.from(name)]);
}

function directoryEntry({ name, bytes, mode }: ZippedFile, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(madeByUnix, 4);
  entry.writeUInt16LE(version, 6);
  entry.writeUInt32LE(crc32(bytes), 16);
  entry.writeUInt32LE(bytes.length, 20);
  entry.writeUInt32LE(bytes.length, 24);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  entry.writeUInt32LE(((regularFile | mode) << 16) >>> 0, 38);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(name)]);
}
