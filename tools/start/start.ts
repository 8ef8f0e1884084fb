/** `npm start` builds Signet if necessary, and opens it. */
import { buildIfNeeded } from '../build.ts';
import { hasDisplay } from './display.ts';
import { endAs, startSignet } from './start-signet.ts';

buildIfNeeded();
const end = await startSignet({
  args: process.argv.slice(2),
  hasDisplay: hasDisplay(),
  instead: {
    sentence: 'Starting a tour of Signet instead.',
    show: async () => (await import('../tour/tour.ts')).takeTour(),
  },
});
endAs(end);
