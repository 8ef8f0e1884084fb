/** `npm start` builds Signet if necessary, and opens it. */
import { buildIfNeeded } from '../build.ts';
import { hasDisplay } from './display.ts';
import { endAs, startSignet } from './start-signet.ts';

const reason = buildIfNeeded();
if (reason === undefined) {
  const end = await startSignet({
    args: process.argv.slice(2),
    hasDisplay: hasDisplay(),
    instead: {
      sentence: 'Starting a tour of Signet instead.',
      show: async () => (await import('../tour/tour.ts')).takeTour(),
    },
  });
  endAs(end);
} else {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
