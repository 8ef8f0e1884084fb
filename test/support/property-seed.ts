import fc from 'fast-check';

// Local runs try other inputs each time. In CI, the seed is fixed, so that the same change gets the same result.
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_261_121 });
