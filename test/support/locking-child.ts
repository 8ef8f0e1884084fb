/** A process that acquires the lock of a vault, reports that, and holds it until it is killed. */
import { withFileLock } from '../../src-main/vault/file-lock.ts';

const { path } = JSON.parse(process.argv[2] ?? '') as { path: string }; // the test wrote it
await withFileLock(path, async () => {
  process.stdout.write('locked\n');
  await new Promise((resolve) => setTimeout(resolve, 600_000));
});
