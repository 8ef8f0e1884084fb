import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesByPath, PageFiles } from '../../../../src-main/app/windows/page-files.ts';
import { temporaryFolder } from '../../../support/vault-fixture.ts';

const top = temporaryFolder();
const folder = join(top, 'page');

beforeAll(() => {
  mkdirSync(join(folder, 'assets', 'deep'), { recursive: true });
  for (const name of ['index.html', 'assets/index.js', 'assets/deep/a.b.svg', '../secret.txt']) {
    writeFileSync(join(folder, name), name);
  }
  symlinkSync(join(top, 'secret.txt'), join(folder, 'link.txt'));
});

describe('filesByPath', () => {
  it('lists every file by the path of its URL, and neither folders nor the targets of links', () => {
    expect(filesByPath(folder)).toEqual(
      new Map([
        ['/index.html', join(folder, 'index.html')],
        ['/assets/index.js', join(folder, 'assets/index.js')],
        ['/assets/deep/a.b.svg', join(folder, 'assets/deep/a.b.svg')],
      ]),
    );
  });

  it('contains no path that leads out of the folder, however it is spelled', () => {
    const files = filesByPath(folder);
    const urls = [
      'app://signet/../secret.txt',
      'app://signet/%2e%2e/secret.txt',
      'app://signet/..%2fsecret.txt',
      'app://signet/..%5csecret.txt',
      'app://signet/assets/../../secret.txt',
      'app://signet//secret.txt',
      `app://signet${join(top, 'secret.txt')}`,
      'app://signet/index.html%00',
      'app://signet/INDEX.HTML',
      'app://signet/assets/',
      'app://signet/',
      'app://signet/__proto__',
      'app://signet/constructor',
    ];
    expect(urls.filter((url) => files.has(new URL(url).pathname))).toEqual([]);
    const raw = ['../secret.txt', '/../secret.txt', join(top, 'secret.txt'), 'index.html', ''];
    expect(raw.filter((path) => files.has(path))).toEqual([]);
  });
});

describe('PageFiles', () => {
  it('serve what was there at the start, and nothing that was added later', () => {
    const page = join(top, 'fixed');
    mkdirSync(page);
    writeFileSync(join(page, 'index.html'), '');
    const files = new PageFiles(page);
    writeFileSync(join(page, 'later.js'), '');
    expect([files.pathOf('/index.html'), files.pathOf('/later.js')]).toEqual([
      join(page, 'index.html'),
      undefined,
    ]);
  });

  it('are listed again after a build, if they are watched', async () => {
    const page = join(top, 'watched');
    mkdirSync(page);
    writeFileSync(join(page, 'index.html'), '');
    const files = new PageFiles(page);
    const later = new Promise<string | undefined>((resolve) => {
      const stop = files.watch(() => {
        stop();
        resolve(files.pathOf('/later.js'));
      });
    });
    writeFileSync(join(page, 'later.js'), '');
    expect(await later).toBe(join(page, 'later.js'));
  });
});
