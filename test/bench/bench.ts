import { benchHealth } from './health.ts';
import type { Figure } from './measure.ts';
import { benchPastedText } from './pasted-text.ts';
import { benchSigning } from './signing.ts';
import { benchVaultFiles } from './vault-files.ts';

const figures: Record<string, Figure> = {
  ...(await benchSigning()),
  ...(await benchVaultFiles()),
  ...(await benchHealth()),
  ...(await benchPastedText()),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else printTable(figures);

function printTable(rows: Readonly<Record<string, Figure>>): void {
  const width = Math.max(...Object.keys(rows).map((name) => name.length));
  console.log(`${'figure'.padEnd(width)}  ${'median'.padStart(9)}  quartiles`);
  for (const [name, { median, low, high }] of Object.entries(rows)) {
    const numbers = [median, low, high].map((value) => value.toFixed(2));
    console.log(
      `${name.padEnd(width)}  ${numbers[0]?.padStart(9)}  ${numbers[1]} to ${numbers[2]}`,
    );
  }
}
