import fc from 'fast-check';

// At a desk every run tries other inputs; where a change is judged, the same change gets the same answer.
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_261_121 });
