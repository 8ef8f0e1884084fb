/** `npm run browser` finds or installs the Chromium for the tests; with `-- --whole`, one with windows. */
import { provideBrowser } from './support/desktop/provide-browser.ts';

const provided = await provideBrowser(process.argv.includes('--whole') ? 'whole' : 'headless');
if ('reason' in provided) {
  process.stderr.write(`${provided.reason}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`Chromium ${provided.version}: ${provided.path}\n`);
}
